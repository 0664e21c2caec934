/**
 * A boosted regression tree (Friedman 2001) as training writes it: nodes in breadth-first order, as flat arrays. A node with
 * `features[n] >= 0` asks whether that feature is at most `values[n]`; its two children stand behind those of the nodes before it.
 * A leaf has feature -1 and adds its value.
 */
export interface StoredTree {
  readonly features: readonly number[];
  readonly values: readonly number[];
}

/**
 * Trees made ready for use, their nodes behind one another. A page asks millions of such questions, so a row of features is first
 * turned into small numbers, the place of each value among the thresholds of its feature, and a node takes a single integer.
 */
export interface Forest {
  /** Each feature's thresholds, ascending. */
  readonly thresholds: readonly Float64Array[];
  /** Where each tree's nodes begin. */
  readonly roots: Int32Array;
  /** For each node its feature, its threshold's place and, counted from the root, its left child, a byte each; 0 for a leaf. */
  readonly nodes: Int32Array;
  /** What leaves add. */
  readonly leaves: Float64Array;
}

/** After so many trees each time, rows that are without hope are left as they are. */
const TREES_AT_ONCE = 50;
/** What is behind the best by so much: its odds are one to three thousand. */
const HOPELESS = 8;

/** Throws where a tree has too many nodes, or a model too many features or thresholds, for a byte. */
export function forestOf(trees: readonly StoredTree[], width: number): Forest {
  const used = Array.from({ length: width }, () => new Set<number>());
  for (const { features, values } of trees) features.forEach((feature, n) => used[feature]?.add(values[n] ?? 0));
  const thresholds = used.map((values) => Float64Array.from(values).sort());
  if (Math.max(width, ...thresholds.map(({ length }) => length), ...trees.map(({ features }) => features.length)) > 256) throw new Error('The attribution model is too large for its nodes.');
  const size = trees.reduce((sum, { features }) => sum + features.length, 0);
  const forest = { thresholds, roots: new Int32Array(trees.length), nodes: new Int32Array(size), leaves: new Float64Array(size) };
  let root = 0;
  trees.forEach(({ features, values }, t) => {
    forest.roots[t] = root;
    let left = 1;
    features.forEach((feature, n) => {
      const value = values[n] ?? 0;
      if (feature < 0) forest.leaves[root + n] = value;
      else {
        forest.nodes[root + n] = (feature << 16) | ((thresholds[feature]?.indexOf(value) ?? 0) << 8) | left;
        left += 2;
      }
    });
    root += features.length;
  });
  return forest;
}

/** How many thresholds, ascending, a value is above. */
export function placeOf(value: number, thresholds: ArrayLike<number>): number {
  let low = 0;
  let high = thresholds.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value <= (thresholds[middle] ?? 0)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Writes the place of each value among the thresholds of its feature, from an index of `places` on. */
export function placeValues(values: readonly number[], thresholds: readonly Float64Array[], places: Uint8Array, from: number): void {
  values.forEach((value, feature) => (places[from + feature] = placeOf(value, thresholds[feature] ?? NONE)));
}

const NONE = new Float64Array();

/** The sum of all trees' leaves for each row of places; of rows that can't be the best any more, that of the first trees. */
export function scoreTrees(forest: Forest, places: Uint8Array): number[] {
  const width = forest.thresholds.length;
  const trees = forest.roots.length;
  const scores = Array.from({ length: places.length / width }, () => 0);
  let hopeful = scores.map((_, row) => row);
  for (let from = 0; from < trees; from += TREES_AT_ONCE) {
    addTrees(forest, from, Math.min(trees, from + TREES_AT_ONCE), hopeful, places, scores);
    const least = Math.max(0, ...scores) - HOPELESS;
    hopeful = hopeful.filter((row) => (scores[row] ?? 0) > least);
  }
  return scores;
}

/** Adds what the trees `[from, to)` say of some rows. Tree by tree, so that each has to be fetched once only. */
function addTrees({ thresholds, roots, nodes, leaves }: Forest, from: number, to: number, rows: readonly number[], places: Uint8Array, scores: number[]): void {
  const width = thresholds.length;
  for (let tree = from; tree < to; tree++) {
    const root = roots[tree] ?? 0;
    for (const row of rows) {
      const own = row * width;
      let at = root;
      for (let node = nodes[at] ?? 0; node !== 0; node = nodes[at] ?? 0) at = root + (node & 255) + ((places[own + (node >> 16)] ?? 0) > ((node >> 8) & 255) ? 1 : 0);
      scores[row] = (scores[row] ?? 0) + (leaves[at] ?? 0);
    }
  }
}

/** Scores → the probability of each, “none of them” having score 0. */
export function softmaxWithNone(scores: readonly number[]): number[] {
  const highest = Math.max(0, ...scores);
  const weights = scores.map((score) => Math.exp(score - highest));
  const total = weights.reduce((sum, weight) => sum + weight, Math.exp(-highest));
  return weights.map((weight) => weight / total);
}
