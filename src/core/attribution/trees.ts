/**
 * A boosted regression tree (Friedman 2001) as training writes it: nodes in breadth-first order, as flat arrays. A node with
 * `features[n] >= 0` asks whether that feature is at most `values[n]`; its two children stand behind those of the nodes before it.
 * A leaf has feature -1 and adds its value.
 */
export interface StoredTree {
  readonly features: readonly number[];
  readonly values: readonly number[];
}

/** A tree made ready for use. */
export interface Tree extends StoredTree {
  /** Where the answer yes leads; no leads to the node behind it. */
  readonly left: readonly number[];
}

export function treeOf({ features, values }: StoredTree): Tree {
  let next = 1;
  const left = features.map((feature) => (feature < 0 ? 0 : (next += 2) - 2));
  return { features, values, left };
}

/** The sum of all trees' leaves for one row of features. */
export function scoreTrees(trees: readonly Tree[], row: readonly number[]): number {
  let sum = 0;
  for (const { features, values, left } of trees) {
    let node = 0;
    for (let feature = features[0] ?? -1; feature >= 0; feature = features[node] ?? -1) {
      node = (left[node] ?? 0) + ((row[feature] ?? 0) <= (values[node] ?? 0) ? 0 : 1);
    }
    sum += values[node] ?? 0;
  }
  return sum;
}

/** Scores → the probability of each, “none of them” having score 0. */
export function softmaxWithNone(scores: readonly number[]): number[] {
  const highest = Math.max(0, ...scores);
  const weights = scores.map((score) => Math.exp(score - highest));
  const total = weights.reduce((sum, weight) => sum + weight, Math.exp(-highest));
  return weights.map((weight) => weight / total);
}
