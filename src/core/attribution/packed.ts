import type { Model } from './ranker';
import type { StoredTree } from './trees';

/** A model as `model.json` holds it, in little room. */
export interface PackedModel {
  readonly features: readonly string[];
  /** The values that the trees compare each feature with. */
  readonly thresholds: readonly (readonly number[])[];
  readonly trees: readonly PackedTree[];
  /** Rate → its words, with spaces between them. */
  readonly rates: { readonly [name in keyof Model['rates']]: Readonly<Record<string, string>> };
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

export function unpack({ features, thresholds, trees, rates }: PackedModel): Model {
  const table = (packed: Readonly<Record<string, string>>): Record<string, number> =>
    Object.fromEntries(
      Object.entries(packed).flatMap(([rate, words]) => words.split(' ').map((word) => [word, Number(rate)])),
    );
  const { cue, head, previous, next, quoteBehind, quoteBefore } = rates;
  return {
    features,
    trees: trees.map((tree) => unpackTree(tree, thresholds)),
    rates: {
      cue: table(cue),
      head: table(head),
      previous: table(previous),
      next: table(next),
      quoteBehind: table(quoteBehind),
      quoteBefore: table(quoteBefore),
    },
  };
}

function unpackTree({ splits, leaves }: PackedTree, thresholds: PackedModel['thresholds']): StoredTree {
  let leaf = 0;
  const features = splits.map((split) => (split === 0 ? -1 : Math.floor((split - 1) / MOST_THRESHOLDS)));
  const values = splits.map((split, n) =>
    split === 0
      ? (leaves[leaf++] ?? 0) / LEAF_UNIT
      : (thresholds[features[n] ?? 0]?.[(split - 1) % MOST_THRESHOLDS] ?? 0),
  );
  return { features, values };
}
