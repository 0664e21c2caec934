/**
 * A boosted regression tree (Friedman 2001) as training writes it: nodes in breadth-first order, as flat arrays. A node
 * with `features[n] >= 0` asks whether that feature is at most `values[n]`; its two children stand behind those of the
 * nodes before it. A leaf has feature -1 and adds its value.
 */
export interface StoredTree {
  readonly features: readonly number[];
  readonly values: readonly number[];
}

/**
 * Trees made ready for use, their nodes behind one another. A page asks millions of such questions, so a row of
 * features is first turned into small numbers, the place of each value among the thresholds of its feature, and a node
 * takes a single integer.
 */
export interface Forest {
  /** Each feature's thresholds, ascending. */
  readonly thresholds: readonly Float64Array[];
  /** Where each tree's nodes begin, and how many questions its longest way asks. */
  readonly roots: Int32Array;
  readonly depths: Uint8Array;
  /**
   * For each node its feature, its threshold's place and, counted from the root, its left child, a byte each. A leaf's
   * child is itself.
   */
  readonly nodes: Int32Array;
  /** What leaves add. */
  readonly leaves: Float64Array;
}

/** After so many trees each time, rows that are without hope are left as they are. */
const TREES_AT_ONCE = 50;
/**
 * What is behind the best by so much, of which on average so much more will be missing in the end: its odds are one to
 * eight thousand.
 */
const HOPELESS = 6;
const STILL_MISSING = 3;

/** No value is above so many thresholds. */
const MOST_PLACES = 255;

/** Throws where a tree has too many nodes, or a model too many features or thresholds, for a byte. */
export function forestOf(trees: readonly StoredTree[], width: number): Forest {
  const used = Array.from({ length: width }, () => new Set<number>());
  for (const { features, values } of trees) features.forEach((feature, n) => used[feature]?.add(values[n] ?? 0));
  const thresholds = used.map((values) => Float64Array.from(values).sort());
  if (
    Math.max(width, ...thresholds.map(({ length }) => length), ...trees.map(({ features }) => features.length)) >
    MOST_PLACES
  )
    throw new Error('The model is too large for its nodes.');
  const size = trees.reduce((sum, { features }) => sum + features.length, 0);
  const forest = {
    thresholds,
    roots: new Int32Array(trees.length),
    depths: new Uint8Array(trees.length),
    nodes: new Int32Array(size),
    leaves: new Float64Array(size),
  };
  let root = 0;
  trees.forEach(({ features, values }, t) => {
    forest.roots[t] = root;
    let left = 1;
    const depths = new Uint8Array(features.length);
    features.forEach((feature, n) => {
      const value = values[n] ?? 0;
      if (feature < 0) {
        forest.leaves[root + n] = value;
        forest.nodes[root + n] = (MOST_PLACES << 8) | n;
      } else {
        forest.nodes[root + n] = (feature << 16) | ((thresholds[feature]?.indexOf(value) ?? 0) << 8) | left;
        depths.fill((depths[n] ?? 0) + 1, left, left + 2);
        left += 2;
      }
    });
    forest.depths[t] = Math.max(...depths);
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

/** The sum of all trees' leaves for each row of places. */
export function sumTrees(forest: Forest, places: Uint8Array): Float64Array {
  const scores = new Float64Array(places.length / forest.thresholds.length);
  addTrees(forest, 0, forest.roots.length, Int32Array.from(scores.keys()), places, scores);
  return scores;
}

/**
 * The sum of all trees' leaves for each row of places; of rows that can't be the best any more, what the first trees
 * let expect.
 */
export function scoreTrees(forest: Forest, places: Uint8Array): Float64Array {
  const trees = forest.roots.length;
  const scores = new Float64Array(places.length / forest.thresholds.length);
  let hopeful: Int32Array = Int32Array.from(scores.keys());
  for (let from = 0; from < trees; from += TREES_AT_ONCE) {
    addTrees(forest, from, Math.min(trees, from + TREES_AT_ONCE), hopeful, places, scores);
    hopeful = withHope(hopeful, scores);
  }
  return scores;
}

/**
 * Those of some rows that aren't too far behind the best, moved to the front of the same memory; the others get what
 * they will have.
 */
function withHope(rows: Int32Array, scores: Float64Array): Int32Array {
  let highest = 0;
  for (const score of scores) highest = Math.max(highest, score);
  let kept = 0;
  for (const row of rows) {
    const score = scores[row] ?? 0;
    if (score > highest - HOPELESS) rows[kept++] = row;
    else scores[row] = score - STILL_MISSING;
  }
  return kept === rows.length ? rows : rows.subarray(0, kept);
}

/**
 * Adds what the trees `[from, to)` say of some rows. Tree by tree, so that each has to be fetched once only; and
 * without a branch, as a processor can't foretell one: the sign of a difference chooses the child, and who has come to
 * a leaf stays there.
 */
function addTrees(
  { thresholds, roots, depths, nodes, leaves }: Forest,
  from: number,
  to: number,
  rows: Int32Array,
  places: Uint8Array,
  scores: Float64Array,
): void {
  const width = thresholds.length;
  for (let tree = from; tree < to; tree++) {
    const root = roots[tree] ?? 0;
    const depth = depths[tree] ?? 0;
    for (let n = 0; n < rows.length; n++) {
      const row = rows[n] ?? 0;
      const own = row * width;
      let at = root;
      for (let level = 0; level < depth; level++) {
        const node = nodes[at] ?? 0;
        at = root + (node & 255) + ((((node >> 8) & 255) - (places[own + (node >> 16)] ?? 0)) >>> 31);
      }
      scores[row] = (scores[row] ?? 0) + (leaves[at] ?? 0);
    }
  }
}

/** A score against 0 → the probability. */
export const probabilityOf = (score: number): number => 1 / (1 + Math.exp(-score));

/** Scores → the probability of each, “none of them” having score 0. */
export function softmaxWithNone(scores: Iterable<number>): number[] {
  const all = [...scores];
  const highest = Math.max(0, ...all);
  const weights = all.map((score) => Math.exp(score - highest));
  const total = weights.reduce((sum, weight) => sum + weight, Math.exp(-highest));
  return weights.map((weight) => weight / total);
}
