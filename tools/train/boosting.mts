/**
 * Gradient boosting of regression trees on histograms (Friedman 2001; Ke et al. 2017), for choosing one of the rows of each group or none:
 * a softmax over a group's scores with 0 for none. Where several rows of a group are right, they share the gain as they share the
 * probability, so that the model may pick any of them.
 */
import type { Tree } from '../../src/core/attribution/trees';

export interface Groups {
  /** Row after row, `width` numbers each. */
  readonly rows: Float32Array;
  readonly width: number;
  /** Where each group's rows begin; one more entry for the end of the last. */
  readonly starts: Int32Array;
  /** 1 for a row that is right. */
  readonly right: Uint8Array;
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

const BINS = 64;
const LEAF = -1;
const LEAST_GAIN = 1e-3;

/** How many digits are kept of thresholds, and of leaves. */
const DIGITS = 4;
const LEAF_DIGITS = 3;

interface Node {
  readonly rows: Int32Array;
  /** Its histogram; not its own where the tree may not grow any deeper. */
  readonly sums: Float64Array;
  readonly at: number;
  readonly depth: number;
}

/** The trees, each node's children behind those of the nodes before it. The same for the same data and settings, always. */
export function boost(data: Groups, settings: Settings): Tree[] {
  const { width, starts, right } = data;
  const count = data.rows.length / width;
  const edges = binEdges(data);
  const bins = binned(data, edges);
  const scores = new Float64Array(count);
  const gradients = new Float64Array(count);
  const curvatures = new Float64Array(count);
  const random = mulberry32(settings.seed);
  return Array.from({ length: settings.trees }, () => {
    derive(scores, starts, right, gradients, curvatures);
    const sampled = sampleRows(starts, settings.groupShare, random);
    const columns = Array.from({ length: width }, (_, column) => column).filter(() => random() < settings.featureShare);
    const { tree, predict } = grow(sampled, { bins, width, edges, columns, gradients, curvatures }, settings);
    for (let row = 0; row < count; row++) scores[row] = (scores[row] ?? 0) + predict(row);
    return tree;
  });
}

/** Derivatives of the log likelihood of picking a right row, or none where no row is right. */
function derive(scores: Float64Array, starts: Int32Array, right: Uint8Array, gradients: Float64Array, curvatures: Float64Array): void {
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
      gradients[i] = wanted - p;
      curvatures[i] = Math.max(p * (1 - p), 1e-6);
    }
  }
}

/** What a tree is grown on: binned rows and their derivatives. */
interface Ground {
  readonly bins: Uint8Array;
  readonly width: number;
  readonly edges: readonly Float32Array[];
  readonly columns: readonly number[];
  readonly gradients: Float64Array;
  readonly curvatures: Float64Array;
}

/** A tree, nodes in breadth-first order, and what it says of a binned row. */
function grow(rows: Int32Array, ground: Ground, settings: Settings): { tree: Tree; predict: (row: number) => number } {
  const { bins, width, edges } = ground;
  const features: number[] = [LEAF];
  const values: number[] = [0];
  const left: number[] = [0];
  const splitBins: number[] = [0];
  const queue: Node[] = [{ rows, sums: histogram(rows, ground), at: 0, depth: 0 }];
  for (let node = queue.shift(); node; node = queue.shift()) {
    const { at, depth } = node;
    const split = depth < settings.depth ? bestSplit(node.sums, ground, settings) : undefined;
    if (!split) {
      values[at] = rounded(leafValue(node.rows, ground, settings), LEAF_DIGITS);
      continue;
    }
    const { feature, bin } = split;
    const first = features.length;
    features[at] = feature;
    values[at] = edges[feature]?.[bin] ?? 0;
    left[at] = first;
    splitBins[at] = bin;
    features.push(LEAF, LEAF);
    for (const list of [values, left, splitBins]) list.push(0, 0);
    const isBelow = (row: number): boolean => (bins[row * width + feature] ?? 0) <= bin;
    const below = node.rows.filter(isBelow);
    const above = node.rows.filter((row) => !isBelow(row));
    const [sumsBelow, sumsAbove] = depth + 1 < settings.depth ? divided(node.sums, below, above, ground) : [node.sums, node.sums];
    queue.push({ rows: below, sums: sumsBelow, at: first, depth: depth + 1 }, { rows: above, sums: sumsAbove, at: first + 1, depth: depth + 1 });
  }
  const predict = (row: number): number => {
    let at = 0;
    for (let feature = features[0] ?? LEAF; feature !== LEAF; feature = features[at] ?? LEAF) {
      at = (left[at] ?? 0) + ((bins[row * width + feature] ?? 0) <= (splitBins[at] ?? 0) ? 0 : 1);
    }
    return values[at] ?? 0;
  };
  return { tree: { features, values: values.map((value) => rounded(value, DIGITS)), left }, predict };
}

/** The sums of both derivatives in each bin of each column. */
function histogram(rows: Int32Array, { bins, width, columns, gradients, curvatures }: Ground): Float64Array {
  const sums = new Float64Array(width * BINS * 2);
  for (const row of rows) {
    const gradient = gradients[row] ?? 0;
    const curvature = curvatures[row] ?? 0;
    const base = row * width;
    for (const column of columns) {
      const at = (column * BINS + (bins[base + column] ?? 0)) * 2;
      sums[at] = (sums[at] ?? 0) + gradient;
      sums[at + 1] = (sums[at + 1] ?? 0) + curvature;
    }
  }
  return sums;
}

/** The histograms of both children: the smaller one's is counted, the other's is what remains. */
function divided(sums: Float64Array, below: Int32Array, above: Int32Array, ground: Ground): [Float64Array, Float64Array] {
  const isSmaller = below.length < above.length;
  const counted = histogram(isSmaller ? below : above, ground);
  const remaining = sums.map((sum, i) => sum - (counted[i] ?? 0));
  return isSmaller ? [counted, remaining] : [remaining, counted];
}

function bestSplit(sums: Float64Array, { columns }: Ground, { leaf, penalty }: Settings): { feature: number; bin: number } | undefined {
  const gain = (gradient: number, curvature: number): number => (gradient * gradient) / (curvature + penalty);
  let best: { feature: number; bin: number } | undefined;
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

function leafValue(rows: Int32Array, { gradients, curvatures }: Ground, { rate, penalty }: Settings): number {
  let gradient = 0;
  let curvature = 0;
  for (const row of rows) {
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
    if (distinct.length <= BINS) return Float32Array.from(distinct.slice(0, -1), (value, i) => rounded((value + (distinct[i + 1] ?? value)) / 2, DIGITS));
    sample.sort((a, b) => a - b);
    const quantiles = Array.from({ length: BINS - 1 }, (_, b) => rounded(sample[Math.floor(((b + 1) * sample.length) / BINS)] ?? 0, DIGITS));
    return Float32Array.from(new Set(quantiles));
  });
}

function binned({ rows, width }: Groups, edges: readonly Float32Array[]): Uint8Array {
  const bins = new Uint8Array(rows.length);
  for (let i = 0; i < rows.length; i++) {
    const own = edges[i % width];
    if (!own) continue;
    const value = rows[i] ?? 0;
    let low = 0;
    let high = own.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (value <= (own[middle] ?? 0)) high = middle;
      else low = middle + 1;
    }
    bins[i] = low;
  }
  return bins;
}

function sampleRows(starts: Int32Array, share: number, random: () => number): Int32Array {
  const rows: number[] = [];
  for (let g = 0; g + 1 < starts.length; g++) {
    if (random() >= share) continue;
    for (let row = starts[g] ?? 0; row < (starts[g + 1] ?? 0); row++) rows.push(row);
  }
  return Int32Array.from(rows);
}

const rounded = (value: number, digits: number): number => Number(value.toPrecision(digits));

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
