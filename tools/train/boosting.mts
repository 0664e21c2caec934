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

interface Node {
  readonly rows: Int32Array;
  readonly at: number;
  readonly depth: number;
}

export function boost(data: Groups, settings: Settings): Tree[] {
  const { width, starts, right } = data;
  const count = data.rows.length / width;
  const edges = binEdges(data);
  const bins = binned(data, edges);
  const scores = new Float64Array(count);
  const gradients = new Float64Array(count);
  const curvatures = new Float64Array(count);
  const random = mulberry32(settings.seed);
  const trees: Tree[] = [];
  for (let t = 0; t < settings.trees; t++) {
    derive(scores, starts, right, gradients, curvatures);
    const sampled = sampleRows(starts, settings.groupShare, random);
    const columns = Array.from({ length: width }, (_, f) => f).filter(() => random() < settings.featureShare);
    const { tree, binTree } = grow(sampled, columns, bins, width, edges, gradients, curvatures, settings);
    trees.push(tree);
    for (let row = 0; row < count; row++) scores[row] = (scores[row] ?? 0) + binTree(row);
  }
  return trees;
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

function grow(
  rows: Int32Array, columns: readonly number[], bins: Uint8Array, width: number, edges: readonly Float32Array[],
  gradients: Float64Array, curvatures: Float64Array, settings: Settings,
): { tree: Tree; binTree: (row: number) => number } {
  const features: number[] = [0];
  const values: number[] = [0];
  const splitBins: number[] = [0];
  const left: number[] = [0];
  const queue: Node[] = [{ rows, at: 0, depth: 0 }];
  for (let node = queue.shift(); node; node = queue.shift()) {
    const split = node.depth < settings.depth ? bestSplit(node.rows, columns, bins, width, gradients, curvatures, settings) : undefined;
    if (!split) {
      features[node.at] = -1;
      values[node.at] = leafValue(node.rows, gradients, curvatures, settings);
      left[node.at] = 0;
      continue;
    }
    const first = features.length;
    features.push(-1, -1);
    values.push(0, 0);
    splitBins.push(0, 0);
    left.push(0, 0);
    features[node.at] = split.feature;
    splitBins[node.at] = split.bin;
    values[node.at] = edges[split.feature]?.[split.bin] ?? 0;
    left[node.at] = first;
    const below = node.rows.filter((row) => (bins[row * width + split.feature] ?? 0) <= split.bin);
    const above = node.rows.filter((row) => (bins[row * width + split.feature] ?? 0) > split.bin);
    queue.push({ rows: below, at: first, depth: node.depth + 1 }, { rows: above, at: first + 1, depth: node.depth + 1 });
  }
  const binTree = (row: number): number => {
    let at = 0;
    for (let feature = features[0] ?? -1; feature >= 0; feature = features[at] ?? -1) {
      at = (left[at] ?? 0) + ((bins[row * width + feature] ?? 0) <= (splitBins[at] ?? 0) ? 0 : 1);
    }
    return values[at] ?? 0;
  };
  return { tree: { features, values: values.map(rounded), left }, binTree };
}

function bestSplit(rows: Int32Array, columns: readonly number[], bins: Uint8Array, width: number, gradients: Float64Array, curvatures: Float64Array, settings: Settings) {
  const sums = new Float64Array(width * BINS * 2);
  let g = 0;
  let h = 0;
  for (const row of rows) {
    const rowG = gradients[row] ?? 0;
    const rowH = curvatures[row] ?? 0;
    g += rowG;
    h += rowH;
    const base = row * width;
    for (const f of columns) {
      const at = (f * BINS + (bins[base + f] ?? 0)) * 2;
      sums[at] = (sums[at] ?? 0) + rowG;
      sums[at + 1] = (sums[at + 1] ?? 0) + rowH;
    }
  }
  const { leaf, penalty } = settings;
  const gain = (a: number, b: number): number => (a * a) / (b + penalty);
  const parent = gain(g, h);
  let best: { feature: number; bin: number } | undefined;
  let bestGain = 1e-3;
  for (const feature of columns) {
    let leftG = 0;
    let leftH = 0;
    for (let bin = 0; bin < BINS - 1; bin++) {
      const at = (feature * BINS + bin) * 2;
      leftG += sums[at] ?? 0;
      leftH += sums[at + 1] ?? 0;
      if (leftH < leaf) continue;
      if (h - leftH < leaf) break;
      const gained = gain(leftG, leftH) + gain(g - leftG, h - leftH) - parent;
      if (gained > bestGain) {
        bestGain = gained;
        best = { feature, bin };
      }
    }
  }
  return best;
}

function leafValue(rows: Int32Array, gradients: Float64Array, curvatures: Float64Array, { rate, penalty }: Settings): number {
  let g = 0;
  let h = 0;
  for (const row of rows) {
    g += gradients[row] ?? 0;
    h += curvatures[row] ?? 0;
  }
  return (rate * g) / (h + penalty);
}

/** Upper edges of each feature's bins: its values where they are few, else quantiles. */
function binEdges({ rows, width }: Groups): Float32Array[] {
  const count = rows.length / width;
  const step = Math.max(1, Math.floor(count / 20_000));
  return Array.from({ length: width }, (_, f) => {
    const sample: number[] = [];
    for (let row = 0; row < count; row += step) sample.push(rows[row * width + f] ?? 0);
    const distinct = [...new Set(sample)].sort((a, b) => a - b);
    if (distinct.length <= BINS) return Float32Array.from(distinct.slice(0, -1), (value, i) => rounded((value + (distinct[i + 1] ?? value)) / 2));
    sample.sort((a, b) => a - b);
    const quantiles = Array.from({ length: BINS - 1 }, (_, b) => rounded(sample[Math.floor(((b + 1) * sample.length) / BINS)] ?? 0));
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

/** What JSON needs to keep of a number. */
const rounded = (value: number): number => Number(value.toPrecision(4));

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
