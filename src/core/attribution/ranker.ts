import { CANDIDATE_FEATURES } from './candidate-features';
import type { CandidateView } from './candidate-views';
import type { Choice } from './choices';
import { placingOf } from '../learned/placing';
import { FEATURE_NAMES } from './features';
import { PAIR_FEATURES } from './pair-features';
import type { Pair } from './pairs';
import { QUOTE_FEATURES } from './quote-features';
import type { Rates } from './rates';
import { type Forest, forestOf, scoreTrees, softmaxWithNone, type StoredTree } from '../learned/trees';

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
  /**
   * Begins with a text: gives a function that tells, of each choice in it, the probability of each candidate to be the
   * source, in their order; what is missing to 1 is that none is.
   */
  ranking(): (choice: Choice) => number[];
}

/** Throws where the model was trained on other features than the code has now. */
export function rankerOf(model: Model): Ranker {
  if (FEATURE_NAMES.join() !== model.features.join())
    throw new Error('The attribution model does not fit the features; run "npm run train".');
  const table = (entries: Readonly<Record<string, number>>) => new Map(Object.entries(entries));
  const forest = forestOf(model.trees, model.features.length);
  const placesOf = placing(forest);
  const { cue, head, previous, next, quoteBehind, quoteBefore } = model.rates;
  return {
    rates: {
      cue: table(cue),
      head: table(head),
      previous: table(previous),
      next: table(next),
      quoteBehind: table(quoteBehind),
      quoteBefore: table(quoteBefore),
    },
    ranking: () => {
      const known = new Map<CandidateView, Uint8Array>();
      return ({ pairs }) => softmaxWithNone(scoreTrees(forest, placesOf(pairs, known)));
    },
  };
}

/**
 * Gives the features of pairs as places, row after row; what is the same in several pairs of one text is looked at
 * once, and then known.
 */
function placing({
  thresholds,
}: Forest): (pairs: readonly Pair[], known: Map<CandidateView, Uint8Array>) => Uint8Array {
  const width = thresholds.length;
  const candidates = QUOTE_FEATURES.length;
  const both = candidates + CANDIDATE_FEATURES.length;
  const placeQuote = placingOf(QUOTE_FEATURES, thresholds.slice(0, candidates));
  const placeCandidate = placingOf(CANDIDATE_FEATURES, thresholds.slice(candidates, both));
  const placeBoth = placingOf(PAIR_FEATURES, thresholds.slice(both));
  return (pairs, known) => {
    const places = new Uint8Array(pairs.length * width);
    for (const [row, pair] of pairs.entries()) {
      const from = row * width;
      if (row > 0) places.copyWithin(from, 0, candidates);
      else placeQuote(pair.quote, places, from);
      const ofCandidate = known.get(pair.source);
      if (ofCandidate) places.set(ofCandidate, from + candidates);
      else {
        placeCandidate(pair.source, places, from + candidates);
        known.set(pair.source, places.slice(from + candidates, from + both));
      }
      placeBoth(pair, places, from + both);
    }
    return places;
  };
}
