import { isCue } from '../lexicon/cues';
import { isHeadlineKind } from '../page/prose';
import { countBetween } from '../attribution/word-counts';
import type { Noun, Passage, Word } from './passage';
import { aheadKey, behindKey, pairKey, stemKey, type StatementRates, UNCOUNTED } from './rates';

/** A passage with what the rates say of each of its words. */
export interface Rated {
  readonly passage: Passage;
  readonly rates: StatementRates;
  /** How often each word heads a cue. */
  readonly heads: Float64Array;
  /** The first noun at or behind each word, and the last one before it, by their numbers; -1 where none is. */
  readonly nounAt: Int32Array;
}

/** A word that may head a cue: the verb or noun that says that something is said. */
export interface Head {
  readonly rated: Rated;
  readonly passage: Passage;
  readonly at: number;
  readonly word: Word;
  readonly previous: Word | undefined;
  readonly next: Word | undefined;
  /** The first and the last word of its sentence. */
  readonly first: number;
  readonly last: number;
  readonly rate: number;
  readonly pairRate: number;
  /** How often a verb is a cue's head behind the word or mark before it, and before that behind it. */
  readonly placeBehind: number;
  readonly placeAhead: number;
  readonly sourceBefore: number;
  readonly contentBefore: number;
  readonly contentRightBehind: number;
  readonly headline: boolean;
  /** The nouns of its sentence next to it. */
  readonly nounBefore: Noun | undefined;
  readonly nounBehind: Noun | undefined;
  /** The highest rates of other heads before and behind it in its sentence, near by. */
  readonly rivalBefore: number;
  readonly rivalBehind: number;
}

/** Words that head cues more rarely are passed over, but for verbs. */
const LEAST_RATE = 0.02;
/** Other heads so many words away compete. */
const NEAR = 12;

export function ratedOf(passage: Passage, rates: StatementRates): Rated {
  const { words, nouns } = passage;
  const nounAt = new Int32Array(words.length).fill(-1);
  nouns.forEach(({ from, to }, n) => nounAt.fill(n, from, to + 1));
  return { passage, rates, heads: Float64Array.from(words, (word) => rateOf(word, rates)), nounAt };
}

export const rateOf = (word: Word, rates: StatementRates): number =>
  rates.head.get(stemKey(word)) ?? (isFullVerb(word) ? UNCOUNTED.head.verb : UNCOUNTED.head.other);

export const isFullVerb = ({ tags }: Word): boolean =>
  tags.has('Verb') && !tags.has('Auxiliary') && !tags.has('Modal') && !tags.has('Copula');

/** The words of a passage that may head a cue: outside quotations, verbs, and what else often does. */
export function headsIn(rated: Rated): Head[] {
  const { passage, heads } = rated;
  const found: Head[] = [];
  for (const [at, word] of passage.words.entries())
    if (word.quote < 0 && ((heads[at] ?? 0) >= LEAST_RATE || isFullVerb(word))) found.push(headAt(rated, at, word));
  return found;
}

export function headAt(rated: Rated, at: number, word: Word): Head {
  const { passage, rates, heads } = rated;
  const { words, sentences, sentenceOf } = passage;
  const { from: first, to: last } = sentences[sentenceOf[at] ?? 0] ?? { from: at, to: at };
  const key = stemKey(word);
  const rate = heads[at] ?? 0;
  let [rivalBefore, rivalBehind] = [0, 0];
  for (let n = Math.max(first, at - NEAR); n <= Math.min(last, at + NEAR); n++) {
    if (words[n]?.quote !== -1 || n === at) continue;
    if (n < at) rivalBefore = Math.max(rivalBefore, heads[n] ?? 0);
    else rivalBehind = Math.max(rivalBehind, heads[n] ?? 0);
  }
  return {
    rated,
    passage,
    at,
    word,
    previous: at > first ? words[at - 1] : undefined,
    next: at < last ? words[at + 1] : undefined,
    first,
    last,
    rate,
    pairRate: rates.pair.get(pairKey(word, words[at + 1])) ?? rate,
    placeBehind: rates.verbBehind.get(behindKey(words[at - 1], word)) ?? UNCOUNTED.verbBehind,
    placeAhead: rates.verbAhead.get(aheadKey(words[at + 1])) ?? UNCOUNTED.verbAhead,
    sourceBefore: rates.sourceBefore.get(key) ?? UNCOUNTED.sourceBefore,
    contentBefore: rates.contentBefore.get(key) ?? UNCOUNTED.contentBefore,
    contentRightBehind: rates.contentRightBehind.get(key) ?? UNCOUNTED.contentRightBehind,
    headline: isHeadlineKind(passage.scene.paragraph.kind),
    nounBefore: nounBefore(rated, at, first),
    nounBehind: nounBehind(rated, at, last),
    rivalBefore,
    rivalBehind,
  };
}

/** The noun in front of a word and of nothing else but words `[least, at)`. */
export function nounBefore({ passage, nounAt }: Rated, at: number, least: number): Noun | undefined {
  for (let n = at - 1; n >= least; n--) {
    const noun = passage.nouns[nounAt[n] ?? -1];
    if (noun) return noun;
  }
  return undefined;
}

export function nounBehind({ passage, nounAt }: Rated, at: number, most: number): Noun | undefined {
  for (let n = at + 1; n <= most; n++) {
    const noun = passage.nouns[nounAt[n] ?? -1];
    if (noun) return noun;
  }
  return undefined;
}

/** What is among the words `[from, to)` of a head's passage. */
export const among = ({ passage }: Pick<Head, 'passage'>, from: number, to: number) =>
  countBetween(passage.counts, from, to);

export const strengthOf = (word: Word): number => ({ strong: 2, weak: 1, none: 0 })[isCue(word.normal) ?? 'none'];
