import { scoring } from '../../learned/scoring';
import { softmaxWithNone, type StoredTree } from '../../learned/trees';
import { RESOLVING_FEATURES } from './features';
import type { Pair } from './pairs';

/**
 * Tells, of each of those whom a phrase may mean, how likely it is meant; what is missing to 1 is that nobody of them
 * is.
 */
export type Chooser = (pairs: readonly Pair[]) => readonly number[];

/** The chooser that trees are, which `npm run train` grows and `model.json` ships. */
export function chooserOf(trees: readonly StoredTree[]): Chooser {
  const score = scoring(RESOLVING_FEATURES, trees);
  return (pairs) => softmaxWithNone(score(pairs));
}
