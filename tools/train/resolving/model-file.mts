import { RESOLVING_FEATURES } from '../../../src/core/entities/resolving/features';
import { treesFor } from '../../../src/core/learned/scoring';
import type { PackedTrees } from '../../../src/core/learned/packed-trees';
import type { StoredTree } from '../../../src/core/learned/trees';
import { treeEntries } from '../packing.mts';

export const MOST_RESOLVING_BYTES = 60_000;

const SOURCE =
  'weights only, learned from whom descriptions and pronouns mean in annotated news (PolNeAR, GUM); made by npm run train';

/** A model as it ships: a feature, its thresholds or a tree a line. */
export const resolvingModelText = (trees: readonly StoredTree[]): string => `{
  "source": ${JSON.stringify(SOURCE)},${treeEntries(RESOLVING_FEATURES, trees, '  ')}
}
`;

/** What the extension will load: whatever the file doesn't keep is lost here too. */
export const storedResolvingTrees = (trees: readonly StoredTree[]): StoredTree[] =>
  treesFor(RESOLVING_FEATURES, JSON.parse(resolvingModelText(trees)) as PackedTrees);
