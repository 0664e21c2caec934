import type { StoredTree } from './trees';

/** Trees as a model's file holds them, in little room. */
export interface PackedTrees {
  /** The names of the columns, so that a model of other features can't be used by mistake. */
  readonly features: readonly string[];
  /** The values that the trees compare each feature with. */
  readonly thresholds: readonly (readonly number[])[];
  readonly trees: readonly PackedTree[];
}

export interface PackedTree {
  /**
   * Nodes in breadth-first order: 0 for a leaf, else 1 + `MOST_THRESHOLDS` times the feature + the number of its
   * threshold.
   */
  readonly splits: readonly number[];
  /** What the leaves add, in order, in thousandths. */
  readonly leaves: readonly number[];
}

export const MOST_THRESHOLDS = 64;
export const LEAF_UNIT = 1000;

export const unpackTrees = ({ thresholds, trees }: PackedTrees): StoredTree[] =>
  trees.map((tree) => unpackTree(tree, thresholds));

function unpackTree({ splits, leaves }: PackedTree, thresholds: PackedTrees['thresholds']): StoredTree {
  let leaf = 0;
  const features = splits.map((split) => (split === 0 ? -1 : Math.floor((split - 1) / MOST_THRESHOLDS)));
  const values = splits.map((split, n) =>
    split === 0
      ? (leaves[leaf++] ?? 0) / LEAF_UNIT
      : (thresholds[features[n] ?? 0]?.[(split - 1) % MOST_THRESHOLDS] ?? 0),
  );
  return { features, values };
}
