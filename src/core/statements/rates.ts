import { headKey, nextKey, previousKey, type RateTable, wordKey } from '../attribution/rates';
import type { Noun, Passage, Word } from './passage';

/** How often words do what their form suggests, counted on annotated news: general words of the language only. */
export interface StatementRates {
  /** A word, by its stem, heads a cue. */
  readonly head: RateTable;
  /** It does before this word or mark. */
  readonly pair: RateTable;
  /** A word near a cue's head, before or behind it, belongs to the cue. */
  readonly before: RateTable;
  readonly behind: RateTable;
  /** A word or mark behind this word of a cue goes on with it. */
  readonly joins: RateTable;
  /** So does one before it. */
  readonly joinsBefore: RateTable;
  /** A full verb behind this word or mark heads a cue, and one before it. */
  readonly verbBehind: RateTable;
  readonly verbAhead: RateTable;
  /** Of a cue with this head, the source stands before it; the content; it begins right behind. */
  readonly sourceBefore: RateTable;
  readonly contentBefore: RateTable;
  readonly contentRightBehind: RateTable;
  /** A source has this head, stands behind this word or mark, in front of it. */
  readonly source: RateTable;
  readonly sourceBehind: RateTable;
  readonly sourceAhead: RateTable;
  /** A source that stands behind this word begins there; one that has come so far ends in front of this mark and word. */
  readonly sourceStart: RateTable;
  readonly sourceEnd: RateTable;
  /** In a cue's sentence, content begins with this word, or behind this word or mark. */
  readonly begin: RateTable;
  readonly beginBehind: RateTable;
  /** Content ends in front of this word or mark. */
  readonly endAhead: RateTable;
  /** It does in front of this mark with the word behind it. */
  readonly endAtMark: RateTable;
  /** It begins so. */
  readonly beginAtMark: RateTable;
}

/** What a key without a rate of its own counts. */
export const UNCOUNTED = {
  head: { verb: 0.1, other: 0.01 },
  before: 0.1,
  behind: 0.1,
  joins: 0.2,
  joinsBefore: 0.1,
  verbBehind: 0.15,
  verbAhead: 0.15,
  sourceBefore: 0.8,
  contentBefore: 0.1,
  contentRightBehind: 0.75,
  source: 0.1,
  sourceBehind: 0.1,
  sourceAhead: 0.1,
  sourceStart: 0.3,
  sourceEnd: 0.15,
  begin: 0.03,
  beginBehind: 0.03,
  endAhead: 0.03,
  endAtMark: 0.05,
  beginAtMark: 0.05,
} as const;

/** All forms of a verb under one key, and those of the noun that is spelt alike under another one. */
export function stemKey(word: Word): string {
  const key = wordKey(word);
  if (key.startsWith('<')) return key;
  return `${stemOf(key)}/${word.tags.has('Verb') ? 'v' : 'n'}`;
}

/** Much the same for all forms of a regular verb; it needn't be a word. */
const stemOf = (word: string): string =>
  word.length < 4
    ? word
    : word
        .replace(/ie[sd]$/, 'y')
        .replace(/(?<=\p{L}{3})(?:ing|e[ds]|s|e)$/u, '')
        .replace(/([bdgmnprt])\1$/, '$1');

/** A head with the word or mark behind it. */
export const pairKey = (word: Word, next: Word | undefined): string => `${stemKey(word)}_${aheadKey(next)}`;

/** A word of a cue, its head by the stem, with the word or mark behind it. */
export const joinKey = (words: readonly Word[], at: number, head: number): string =>
  `${at === head ? stemKey(words[at]!) : wordKey(words[at])}_${aheadKey(words[at + 1])}`;

export const joinBeforeKey = (words: readonly Word[], at: number, head: number): string =>
  `${wordKey(words[at - 1])}_${at === head ? stemKey(words[at]!) : wordKey(words[at])}`;

/** The mark in front of a word together with the word. */
export const edgeKey = (next: Word | undefined): string => `${markOf(next) ?? ''}_${wordKey(next)}`;

/** The mark in front of a word, else the word; a paragraph's end is an edge. */
export const aheadKey = (next: Word | undefined): string => markOf(next) ?? wordKey(next);

/** The mark behind a word, else the word: of the words before and behind that gap. */
export const behindKey = (word: Word | undefined, next: Word | undefined): string => markOf(next) ?? wordKey(word);

/** The first mark before a word. */
function markOf(next: Word | undefined): string | undefined {
  const mark = next?.gap.trim().charAt(0);
  return mark === '' ? undefined : mark;
}

/** What heads a noun phrase, what stands before it and what behind, as for the sources of quotations. */
export const sourceKey = ({ candidate }: Noun, { scene }: Passage): string => headKey(candidate, scene.tokens);
export const sourceBehindKey = ({ candidate }: Noun, { scene }: Passage): string =>
  previousKey(candidate, scene.tokens);
export const sourceAheadKey = ({ candidate }: Noun, { scene }: Passage): string => nextKey(candidate, scene.tokens);
