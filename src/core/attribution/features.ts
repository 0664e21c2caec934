import { CANDIDATE_FEATURES, candidateRow } from './candidate-features';
import type { Pair } from './pairs';
import { PAIR_FEATURES, pairRow } from './pair-features';
import { QUOTE_FEATURES, quoteRow } from './quote-features';

/**
 * The names of all features, in the order of the model's columns: those of the quotation, of the candidate, of both
 * together.
 */
export const FEATURE_NAMES: readonly string[] = [...QUOTE_FEATURES, ...CANDIDATE_FEATURES, ...PAIR_FEATURES].map(
  ({ name }) => name,
);

/** The features of a quotation with one of its candidates. */
export const featuresOf = (pair: Pair): number[] => [
  ...quoteRow(pair.quote),
  ...candidateRow(pair.source),
  ...pairRow(pair),
];
