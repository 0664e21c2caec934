import type { ResolvingModel } from '../../../src/core/entities/resolving/chooser';
import { linesOf, packTrees } from '../packing.mts';

export const MOST_RESOLVING_BYTES = 60_000;

const SOURCE =
  'weights only, learned from whom descriptions and pronouns mean in annotated news (PolNeAR, GUM); made by npm run train';

/** A model as it ships: a feature, its thresholds or a tree a line. */
export function resolvingModelText({ features, trees }: ResolvingModel): string {
  const packed = packTrees(features, trees);
  return `{
  "source": ${JSON.stringify(SOURCE)},
  "features": [${linesOf(packed.features)}
  ],
  "thresholds": [${linesOf(packed.thresholds)}
  ],
  "trees": [${linesOf(packed.trees)}
  ]
}
`;
}
