import { CANDIDATE_FEATURES, candidateRow } from './candidate-features';
import type { CandidateView } from './candidate-views';
import type { Pair } from './pairs';
import { PAIR_FEATURES, pairRow } from './pair-features';
import { QUOTE_FEATURES, quoteRow } from './quote-features';

/** The names of all features, in the order of the model's columns. */
export const FEATURE_NAMES: readonly string[] = [...QUOTE_FEATURES, ...CANDIDATE_FEATURES, ...PAIR_FEATURES].map(({ name }) => name);

/** Those of candidates, which are the same beside each quotation. */
const candidateRows = new WeakMap<CandidateView, readonly number[]>();

/** The features of a quotation with each of its candidates, one row a pair. */
export function featuresOf(pairs: readonly Pair[]): number[][] {
  const [first] = pairs;
  if (!first) return [];
  const ofQuote = quoteRow(first.quote);
  return pairs.map((pair) => {
    let ofCandidate = candidateRows.get(pair.source);
    if (!ofCandidate) candidateRows.set(pair.source, (ofCandidate = candidateRow(pair.source)));
    return [...ofQuote, ...ofCandidate, ...pairRow(pair)];
  });
}
