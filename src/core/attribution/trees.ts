/**
 * A boosted regression tree (Friedman 2001) as training writes it: nodes in breadth-first order, as flat arrays. A node with
 * `features[n] >= 0` asks whether that feature is at most `values[n]`; its two children stand behind those of the nodes before it.
 * A leaf has feature -1 and adds its value.
 */
export interface StoredTree {
  readonly features: readonly number[];
  readonly values: readonly number[];
}

/** A tree made ready for use: typed arrays, as a page asks millions of such questions. */
export interface Tree {
  readonly features: ArrayLike<number>;
  readonly values: ArrayLike<number>;
  /** Where the answer yes leads; no leads to the node behind it. */
  readonly left: ArrayLike<number>;
}

export function treeOf({ features, values }: StoredTree): Tree {
  let next = 1;
  const left = features.map((feature) => (feature < 0 ? 0 : (next += 2) - 2));
  return { features: Int16Array.from(features), values: Float64Array.from(values), left: Int16Array.from(left) };
}

/** The sum of all trees' leaves for each row of features. Tree by tree, so that each has to be fetched once only. */
export function scoreTrees(trees: readonly Tree[], rows: readonly ArrayLike<number>[]): number[] {
  const sums = rows.map(() => 0);
  for (const { features, values, left } of trees) {
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i] ?? [];
      let node = 0;
      for (let feature = features[0] ?? -1; feature >= 0; feature = features[node] ?? -1) {
        node = (left[node] ?? 0) + ((row[feature] ?? 0) <= (values[node] ?? 0) ? 0 : 1);
      }
      sums[i] = (sums[i] ?? 0) + (values[node] ?? 0);
    }
  }
  return sums;
}

/** Scores → the probability of each, “none of them” having score 0. */
export function softmaxWithNone(scores: readonly number[]): number[] {
  const highest = Math.max(0, ...scores);
  const weights = scores.map((score) => Math.exp(score - highest));
  const total = weights.reduce((sum, weight) => sum + weight, Math.exp(-highest));
  return weights.map((weight) => weight / total);
}
