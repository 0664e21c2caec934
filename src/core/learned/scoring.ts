import type { Feature } from './feature';
import { type PackedTrees, unpackTrees } from './packed-trees';
import { placedRows } from './placing';
import { forestOf, type StoredTree, sumTrees } from './trees';

/** What trees that were grown on some features say of subjects: the sum of their leaves for each. */
export function scoring<Of>(
  features: readonly Feature<Of>[],
  trees: readonly StoredTree[],
): (subjects: readonly Of[]) => Float64Array {
  const forest = forestOf(trees, features.length);
  const placed = placedRows(features, forest.thresholds);
  return (subjects) => sumTrees(forest, placed(subjects));
}

/** The trees of a model's file. Throws where they were grown on other features than these. */
export function treesFor(features: readonly { readonly name: string }[], packed: PackedTrees): StoredTree[] {
  if (features.map(({ name }) => name).join() !== packed.features.join())
    throw new Error('A model does not fit the features that the code has; run "npm run train".');
  return unpackTrees(packed);
}

/** A table of a model's file: score → its keys, with a separator between them. */
export const scoreTable = (packed: Readonly<Record<string, string>>, separator: string): Map<string, number> =>
  new Map(
    Object.entries(packed).flatMap(([score, keys]) =>
      keys.split(separator).map((key) => [key, Number(score)] as const),
    ),
  );
