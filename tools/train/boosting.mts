/**
 * Gradient boosting of regression trees on histograms (Friedman 2001; Ke et al. 2017), for choosing one of the rows of
 * each group or none: a softmax over a group's scores with 0 for none. Where several rows of a group are right, they
 * share the gain as they share the probability, so that the model may pick any of them.
 */
import { LEAF_UNIT, MOST_THRESHOLDS } from '../../src/core/learned/packed-trees';
import { placeOf, type StoredTree } from '../../src/core/learned/trees';

export interface Groups {
  /** Row after row, `width` numbers each. */
  readonly rows: Float32Array;
  readonly width: number;
  /** Where each group's rows begin; one more entry for the end of the last. */
  readonly starts: Int32Array;
  /** 1 for a row that is right. */
  readonly right: Uint8Array;
  /** How much each row counts; 1 where they are left out. */
  readonly weights?: Float32Array;
}

export interface Settings {
  readonly trees: number;
  readonly depth: number;
  readonly rate: number;
  /** Least sum of second derivatives in a leaf. */
  readonly leaf: number;
  /** L2 penalty on leaves. */
  readonly penalty: number;
  /** Shares of groups and features that each tree sees. */
  readonly groupShare: number;
  readonly featureShare: number;
  readonly seed: number;
}

const BINS = MOST_THRESHOLDS;
const LEAF = -1;
const LEAST_GAIN = 1e-3;

/**
 * Rows with no more curvature than this, most of them nearly ruled out already, are left out of a tree: they would
 * hardly change it.
 */
const CLEAR = 0.002;

/** How many digits are kept of thresholds. */
const DIGITS = 4;

/**
 * What the trees are grown on: the bins column by column, the derivatives of all rows, and the room that growing takes.
 */
interface Ground {
  readonly bins: readonly Uint8Array[];
  readonly edges: readonly Float32Array[];
  readonly gradients: Float64Array;
  readonly curvatures: Float64Array;
  /** The sampled rows, those of a node beside each other. */
  readonly order: Int32Array;
  readonly spare: Int32Array;
}

interface Node {
  readonly at: number;
  readonly depth: number;
  /** Its rows in `order`. */
  readonly from: number;
  readonly to: number;
  /** Its histogram; undefined where the tree may not grow any deeper. */
  readonly sums: Float64Array | undefined;
}

interface Grown {
  readonly tree: StoredTree;
  /** What the tree says of a binned row. */
  readonly predict: (row: number) => number;
}

/**
 * The trees, each node's children behind those of the nodes before it. The same for the same data and settings, always.
 */
export function boost(data: Groups, settings: Settings): StoredTree[] {
  const { starts, right, width } = data;
  const count = right.length;
  const edges = binEdges(data);
  const scores = new Float64Array(count);
  const ground: Ground = {
    edges,
    bins: binned(data, edges),
    gradients: new Float64Array(count),
    curvatures: new Float64Array(count),
    order: new Int32Array(count),
    spare: new Int32Array(count),
  };
  const random = mulberry32(settings.seed);
  return Array.from({ length: settings.trees }, () => {
    derive(scores, data, ground);
    const sampled = sampleRows(starts, right, ground, settings.groupShare, random);
    const columns = Array.from({ length: width }, (_, column) => column).filter(() => random() < settings.featureShare);
    const { tree, predict } = grow(sampled, columns, ground, settings);
    for (let row = 0; row < count; row++) scores[row] = (scores[row] ?? 0) + predict(row);
    return tree;
  });
}

/** Derivatives of the log likelihood of picking a right row, or none where no row is right. */
function derive(scores: Float64Array, { starts, right, weights }: Groups, { gradients, curvatures }: Ground): void {
  for (let g = 0; g + 1 < starts.length; g++) {
    const from = starts[g] ?? 0;
    const to = starts[g + 1] ?? 0;
    let highest = 0;
    for (let i = from; i < to; i++) highest = Math.max(highest, scores[i] ?? 0);
    let total = Math.exp(-highest);
    let rightTotal = 0;
    for (let i = from; i < to; i++) {
      const weight = Math.exp((scores[i] ?? 0) - highest);
      total += weight;
      if (right[i]) rightTotal += weight;
    }
    for (let i = from; i < to; i++) {
      const weight = Math.exp((scores[i] ?? 0) - highest);
      const p = weight / total;
      const wanted = right[i] ? weight / rightTotal : 0;
      const counts = weights?.[i] ?? 1;
      gradients[i] = counts * (wanted - p);
      curvatures[i] = counts * Math.max(p * (1 - p), 1e-6);
    }
  }
}

/** Puts the rows of some groups into `order`, but for those whose case is clear; how many they are. */
function sampleRows(
  starts: Int32Array,
  right: Uint8Array,
  { order, curvatures }: Ground,
  share: number,
  random: () => number,
): number {
  let sampled = 0;
  for (let g = 0; g + 1 < starts.length; g++) {
    if (random() >= share) continue;
    for (let row = starts[g] ?? 0; row < (starts[g + 1] ?? 0); row++) {
      if (right[row] || (curvatures[row] ?? 0) > CLEAR) order[sampled++] = row;
    }
  }
  return sampled;
}

/** A tree on the first rows of `order`, nodes in breadth-first order. */
function grow(sampled: number, columns: readonly number[], ground: Ground, settings: Settings): Grown {
  const { bins, edges } = ground;
  const features: number[] = [LEAF];
  const values: number[] = [0];
  const left: number[] = [0];
  const splitBins: number[] = [0];
  const queue: Node[] = [{ at: 0, depth: 0, from: 0, to: sampled, sums: histogram(0, sampled, columns, ground) }];
  for (let node = queue.shift(); node; node = queue.shift()) {
    const { at, depth, from, to, sums } = node;
    const split = sums && bestSplit(sums, columns, settings);
    if (!split) {
      values[at] = Math.round(leafValue(from, to, ground, settings) * LEAF_UNIT) / LEAF_UNIT;
      continue;
    }
    const first = features.length;
    features[at] = split.feature;
    values[at] = rounded(edges[split.feature]?.[split.bin] ?? 0);
    left[at] = first;
    splitBins[at] = split.bin;
    features.push(LEAF, LEAF);
    for (const list of [values, left, splitBins]) list.push(0, 0);
    const middle = divide(node, split, ground);
    const [below, above] = depth + 1 < settings.depth ? dividedSums(sums, from, middle, to, columns, ground) : [];
    queue.push(
      { at: first, depth: depth + 1, from, to: middle, sums: below },
      { at: first + 1, depth: depth + 1, from: middle, to, sums: above },
    );
  }
  const predict = (row: number): number => {
    let at = 0;
    for (let feature = features[0] ?? LEAF; feature !== LEAF; feature = features[at] ?? LEAF) {
      at = (left[at] ?? 0) + ((bins[feature]?.[row] ?? 0) <= (splitBins[at] ?? 0) ? 0 : 1);
    }
    return values[at] ?? 0;
  };
  return { tree: { features, values }, predict };
}

interface Split {
  readonly feature: number;
  readonly bin: number;
}

/** Puts a node's rows below the split before those above it; where the latter begin. */
function divide({ from, to }: Node, { feature, bin }: Split, { bins, order, spare }: Ground): number {
  const column = bins[feature] ?? new Uint8Array();
  let middle = from;
  let above = 0;
  for (let i = from; i < to; i++) {
    const row = order[i] ?? 0;
    if ((column[row] ?? 0) <= bin) order[middle++] = row;
    else spare[above++] = row;
  }
  order.set(spare.subarray(0, above), middle);
  return middle;
}

/** The sums of both derivatives in each bin of each column. */
function histogram(
  from: number,
  to: number,
  columns: readonly number[],
  { bins, gradients, curvatures, order }: Ground,
): Float64Array {
  const sums = new Float64Array(bins.length * BINS * 2);
  for (const column of columns) {
    const own = bins[column] ?? new Uint8Array();
    const base = column * BINS * 2;
    for (let i = from; i < to; i++) {
      const row = order[i] ?? 0;
      const at = base + (own[row] ?? 0) * 2;
      sums[at] = (sums[at] ?? 0) + (gradients[row] ?? 0);
      sums[at + 1] = (sums[at + 1] ?? 0) + (curvatures[row] ?? 0);
    }
  }
  return sums;
}

/** The histograms of both children: the smaller one's is counted, the other's is what remains. */
function dividedSums(
  sums: Float64Array,
  from: number,
  middle: number,
  to: number,
  columns: readonly number[],
  ground: Ground,
): [Float64Array, Float64Array] {
  const isSmaller = middle - from < to - middle;
  const counted = isSmaller ? histogram(from, middle, columns, ground) : histogram(middle, to, columns, ground);
  const remaining = sums.map((sum, i) => sum - (counted[i] ?? 0));
  return isSmaller ? [counted, remaining] : [remaining, counted];
}

function bestSplit(sums: Float64Array, columns: readonly number[], { leaf, penalty }: Settings): Split | undefined {
  const gain = (gradient: number, curvature: number): number => (gradient * gradient) / (curvature + penalty);
  let best: Split | undefined;
  let highest = LEAST_GAIN;
  for (const feature of columns) {
    const own = sums.subarray(feature * BINS * 2, (feature + 1) * BINS * 2);
    let gradient = 0;
    let curvature = 0;
    for (let i = 0; i < own.length; i += 2) {
      gradient += own[i] ?? 0;
      curvature += own[i + 1] ?? 0;
    }
    const parent = gain(gradient, curvature);
    let below = 0;
    let curvatureBelow = 0;
    for (let bin = 0; bin < BINS - 1; bin++) {
      below += own[bin * 2] ?? 0;
      curvatureBelow += own[bin * 2 + 1] ?? 0;
      if (curvatureBelow < leaf) continue;
      if (curvature - curvatureBelow < leaf) break;
      const gained = gain(below, curvatureBelow) + gain(gradient - below, curvature - curvatureBelow) - parent;
      if (gained <= highest) continue;
      highest = gained;
      best = { feature, bin };
    }
  }
  return best;
}

function leafValue(
  from: number,
  to: number,
  { gradients, curvatures, order }: Ground,
  { rate, penalty }: Settings,
): number {
  let gradient = 0;
  let curvature = 0;
  for (let i = from; i < to; i++) {
    const row = order[i] ?? 0;
    gradient += gradients[row] ?? 0;
    curvature += curvatures[row] ?? 0;
  }
  return (rate * gradient) / (curvature + penalty);
}

/** Upper edges of each feature's bins: its values where they are few, else quantiles. */
function binEdges({ rows, width }: Groups): Float32Array[] {
  const count = rows.length / width;
  const step = Math.max(1, Math.floor(count / 20_000));
  return Array.from({ length: width }, (_, f) => {
    const sample: number[] = [];
    for (let row = 0; row < count; row += step) sample.push(rows[row * width + f] ?? 0);
    const distinct = [...new Set(sample)].sort((a, b) => a - b);
    if (distinct.length <= BINS)
      return Float32Array.from(distinct.slice(0, -1), (value, i) => rounded((value + (distinct[i + 1] ?? value)) / 2));
    sample.sort((a, b) => a - b);
    const quantiles = Array.from({ length: BINS - 1 }, (_, b) =>
      rounded(sample[Math.floor(((b + 1) * sample.length) / BINS)] ?? 0),
    );
    return Float32Array.from(new Set(quantiles));
  });
}

/** Each column's bins. */
const binned = ({ rows, width }: Groups, edges: readonly Float32Array[]): Uint8Array[] =>
  edges.map((own, column) =>
    Uint8Array.from({ length: rows.length / width }, (_, row) => placeOf(rows[row * width + column] ?? 0, own)),
  );

const rounded = (value: number): number => Number(value.toPrecision(DIGITS));

/** Tommy Ettinger's mulberry32 (public domain): the same numbers for the same seed everywhere. */
export function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
