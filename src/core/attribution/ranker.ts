import { FEATURE_NAMES, featuresOf } from './features';
import type { Choice } from './choices';
import type { Rates } from './rates';
import { forestOf, scoreTrees, softmaxWithNone, type StoredTree } from './trees';

/** What training found; made by `npm run train`, shipped as `model.json`. */
export interface Model {
  /** The names of the columns, so that a model of other features can't be used by mistake. */
  readonly features: readonly string[];
  readonly trees: readonly StoredTree[];
  readonly rates: { readonly [name in keyof Rates]: Readonly<Record<string, number>> };
}

/** A model made ready for use. */
export interface Ranker {
  readonly rates: Rates;
  /** The probability of each candidate to be the source, in their order; what is missing to 1 is that none is. */
  rank(choice: Choice): number[];
}

/** Throws where the model was trained on other features than the code has now. */
export function rankerOf(model: Model): Ranker {
  if (FEATURE_NAMES.join() !== model.features.join()) throw new Error('The attribution model does not fit the features; run "npm run train".');
  const table = (entries: Readonly<Record<string, number>>) => new Map(Object.entries(entries));
  const forest = forestOf(model.trees, model.features.length);
  const { cue, head, previous, next, quoteBehind, quoteBefore } = model.rates;
  return {
    rates: { cue: table(cue), head: table(head), previous: table(previous), next: table(next), quoteBehind: table(quoteBehind), quoteBefore: table(quoteBefore) },
    rank: (choice) => softmaxWithNone(scoreTrees(forest, featuresOf(choice.pairs))),
  };
}
