import type { Candidate } from './candidates';
import type { Surroundings } from './surroundings';
import type { SceneToken } from './tokens';

/** Key → share between 0 and 1, undefined for what was too rare to count. */
export interface RateTable {
  get(key: string): number | undefined;
}

/**
 * How often words do what their form suggests, counted on annotated news: general words of the language only, no names.
 */
export interface Rates {
  /** A word is (part of) a cue. */
  readonly cue: RateTable;
  /** A phrase with this head is a source. */
  readonly head: RateTable;
  /** A phrase behind this word or mark is a source. */
  readonly previous: RateTable;
  /** A phrase in front of this word or mark is a source. */
  readonly next: RateTable;
  /** A few quoted words behind this word or mark have a source. */
  readonly quoteBehind: RateTable;
  /** A few quoted words in front of this word or mark have a source. */
  readonly quoteBefore: RateTable;
}

/** What a key without a rate of its own counts: for a cue, what the lexicon promises of the word. */
export const UNCOUNTED = {
  cue: { strong: 0.6, weak: 0.2, none: 0 },
  head: 0.05,
  previous: 0.1,
  next: 0.1,
  quoteBehind: 0.7,
  quoteBefore: 0.7,
} as const;

/** The word itself; capitalized ones are names and stand for each other. */
export const wordKey = (token: SceneToken | undefined): string => {
  if (!token) return '<edge>';
  if (token.tags.has('ProperNoun') && !token.tags.has('Pronoun')) return '<name>';
  return /\d/.test(token.normal) ? '<number>' : token.normal;
};

/** What heads a candidate: the kind of whom it names, or else its last word. */
export function headKey(candidate: Candidate, tokens: readonly SceneToken[]): string {
  if (candidate.mentionKind !== null && candidate.kind !== 'pronoun' && candidate.kind !== 'nominal')
    return `<${candidate.kind}>`;
  return wordKey(tokens[candidate.to]);
}

/** The word before a candidate, or the mark between them. */
export const previousKey = (candidate: Candidate, tokens: readonly SceneToken[]): string =>
  gapKey(tokens[candidate.from], tokens[candidate.from - 1]);

/** The word after a candidate, or the mark between them. */
export const nextKey = (candidate: Candidate, tokens: readonly SceneToken[]): string =>
  gapKey(tokens[candidate.to + 1], tokens[candidate.to + 1]);

/** More words than these nearly always have a source, whatever stands around them. */
export const FEW_WORDS = 6;

/** The words before and behind a quotation, or the marks there. */
export function quoteKeys({ previous, next, quoteBefore, quoteAfter, gapBefore, gapAfter }: Surroundings): {
  readonly before: string;
  readonly behind: string;
} {
  const key = (gap: string, isQuote: boolean, word: SceneToken | undefined): string =>
    gap.trim().charAt(0) || (isQuote ? '<quote>' : wordKey(word));
  return {
    before: key(gapBefore, quoteBefore !== undefined && quoteBefore.start >= (previous?.end ?? 0), previous),
    behind: key(gapAfter, quoteAfter !== undefined && quoteAfter.end <= (next?.start ?? Infinity), next),
  };
}

function gapKey(behindGap: SceneToken | undefined, word: SceneToken | undefined): string {
  if (behindGap?.gap === '“”') return '<quote>';
  const mark = behindGap?.gap.trim() ?? '';
  return mark === '' ? wordKey(word) : mark.charAt(0);
}
