import { placedRows } from '../../learned/placing';
import { forestOf, softmaxWithNone, type StoredTree, sumTrees } from '../../learned/trees';
import { RESOLVING_FEATURES, RESOLVING_NAMES } from './features';
import type { Pair } from './pairs';

/** What training found; made by `npm run train`, shipped as `model.json`. */
export interface ResolvingModel {
  /** The names of the columns, so that a model of other features can't be used by mistake. */
  readonly features: readonly string[];
  readonly trees: readonly StoredTree[];
}

/**
 * Tells, of each of those whom a phrase may mean, how likely it is meant; what is missing to 1 is that nobody of them
 * is.
 */
export type Chooser = (pairs: readonly Pair[]) => readonly number[];

/** Throws where the model was trained on other features than the code has now. */
export function chooserOf({ features, trees }: ResolvingModel): Chooser {
  if (RESOLVING_NAMES.join() !== features.join())
    throw new Error('The model of who is meant does not fit the features; run "npm run train".');
  const forest = forestOf(trees, features.length);
  const placed = placedRows(RESOLVING_FEATURES, forest.thresholds);
  return (pairs) => softmaxWithNone(sumTrees(forest, placed(pairs)));
}
