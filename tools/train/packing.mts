/** Trees in little room, as `src/core/learned/packed-trees.ts` reads them. */
import { LEAF_UNIT, MOST_THRESHOLDS, type PackedTree, type PackedTrees } from '../../src/core/learned/packed-trees';
import type { StoredTree } from '../../src/core/learned/trees';

export function packTrees(features: readonly string[], trees: readonly StoredTree[]): PackedTrees {
  const thresholds = features.map((_, feature) => thresholdsOf(trees, feature));
  return { features, thresholds, trees: trees.map((tree) => packTree(tree, thresholds)) };
}

/** The lists of a model's file, an item a line. */
export const linesOf = (items: readonly unknown[], indent = '    '): string =>
  items.map((item) => `\n${indent}${JSON.stringify(item)}`).join(',');

/** Trees as entries of an object in a model's file. */
export function treeEntries(
  features: readonly { readonly name: string }[],
  trees: readonly StoredTree[],
  indent: string,
): string {
  const packed = packTrees(
    features.map(({ name }) => name),
    trees,
  );
  const lists = Object.entries(packed) as [string, readonly unknown[]][];
  return lists
    .map(([key, items]) => `\n${indent}${JSON.stringify(key)}: [${linesOf(items, `${indent}  `)}\n${indent}]`)
    .join(',');
}

/** A value → its keys, the values ascending and their keys in order. */
export function byValue(
  table: Iterable<readonly [key: string, value: number]>,
  separator: string,
): Record<string, string> {
  const keys = new Map<number, string[]>();
  for (const [key, value] of table) keys.set(value, [...(keys.get(value) ?? []), key]);
  const entries = [...keys].sort(([a], [b]) => a - b);
  return Object.fromEntries(entries.map(([value, same]) => [String(value), same.sort().join(separator)]));
}

function thresholdsOf(trees: readonly StoredTree[], feature: number): number[] {
  const used = trees.flatMap(({ features, values }) => values.filter((_, n) => features[n] === feature));
  return [...new Set(used)].sort((a, b) => a - b);
}

function packTree({ features, values }: StoredTree, thresholds: PackedTrees['thresholds']): PackedTree {
  const splits = features.map((feature, n) =>
    feature < 0 ? 0 : 1 + feature * MOST_THRESHOLDS + (thresholds[feature] ?? []).indexOf(values[n] ?? 0),
  );
  return { splits, leaves: values.filter((_, n) => splits[n] === 0).map((value) => Math.round(value * LEAF_UNIT)) };
}
