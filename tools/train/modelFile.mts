import type { Model } from '../../src/core/attribution/ranker';
import { SETTINGS } from './folds.mts';

export const MOST_BYTES = 300_000;

const SOURCE = `weights and word rates only, learned from news articles annotated as PolNeAR's are; made by npm run train, seed ${SETTINGS.seed}`;

/** A model as it ships: a feature, a tree or a table of rates a line. */
export function modelText({ features, trees, rates }: Model): string {
  const lines = (items: readonly string[]): string => items.map((item) => `\n    ${item}`).join(',');
  const treeLines = trees.map((tree) => JSON.stringify({ features: tree.features, values: tree.values }));
  const rateLines = Object.entries(rates).map(([name, table]) => `${JSON.stringify(name)}: ${JSON.stringify(table)}`);
  return `{
  "source": ${JSON.stringify(SOURCE)},
  "features": [${lines(features.map((name) => JSON.stringify(name)))}
  ],
  "trees": [${lines(treeLines)}
  ],
  "rates": {${lines(rateLines)}
  }
}
`;
}

/** What the extension will load: whatever the file doesn't keep is lost here too. */
export const stored = (model: Model): Model => JSON.parse(modelText(model)) as Model;
