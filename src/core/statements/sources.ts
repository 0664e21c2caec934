import { has } from '../attribution/tokens';
import type { Tag } from '../language/tags';
import { type Feature, flag } from '../learned/feature';
import { among, type Head, isFullVerb } from './heads';
import type { Cue } from './cues';
import { hasAny, type Noun, type Passage, type Stretch } from './passage';
import { edgeKey, sourceAheadKey, sourceBehindKey, sourceKey, UNCOUNTED } from './rates';
import { type Scoped, scoped } from './scoped';
import { speechNounAt } from '../lexicon/cues';
import { FAR } from './head-features';

/** A cue with one of the candidates for its source. */
export interface SourcePair {
  readonly cue: Cue;
  readonly noun: Noun;
  readonly before: boolean;
  /** The words between the two, `[from, to)`. */
  readonly from: number;
  readonly to: number;
  /** Nearer candidates on the same side. */
  readonly nearer: number;
  readonly sentences: number;
}

/** So many candidates before a cue, and so many behind it, may be its source. */
const MOST_BEFORE = 9;
const MOST_BEHIND = 4;

export function sourcePairs(cue: Cue): SourcePair[] {
  const { passage } = cue.head;
  const { nouns, sentenceOf } = passage;
  const own = sentenceOf[cue.head.at] ?? 0;
  let first = firstBehind(nouns, cue.from);
  const pairs: SourcePair[] = [];
  const add = (noun: Noun, before: boolean, nearer: number): boolean => {
    const sentences = Math.abs((sentenceOf[noun.from] ?? 0) - own);
    if (sentences > (before ? 1 : 0)) return false;
    const [from, to] = before ? [noun.to + 1, cue.from] : [cue.to + 1, noun.from];
    pairs.push({ cue, noun, before, from, to: Math.max(from, to), nearer, sentences });
    return true;
  };
  for (let n = first - 1, nearer = 0; n >= 0 && nearer < MOST_BEFORE; n--, nearer++)
    if (!add(nouns[n]!, true, nearer)) break;
  pairs.reverse();
  while (nouns[first] && nouns[first]!.from <= cue.head.at) first++;
  for (let n = first, nearer = 0; n < nouns.length && nearer < MOST_BEHIND; n++, nearer++)
    if (!add(nouns[n]!, false, nearer)) break;
  return pairs;
}

/** The first of some nouns that begins at a word or behind it. */
function firstBehind(nouns: readonly Noun[], at: number): number {
  let low = 0;
  let high = nouns.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((nouns[middle]?.from ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

const words = ({ cue }: SourcePair) => cue.head.passage.words;
const KINDS = ['pronoun', 'person', 'organization', 'country', 'nominal', 'other'] as const;
const isJoined = (gap: string | undefined): boolean => gap !== undefined && gap.trim() === '';
const rate = (
  { cue, noun }: SourcePair,
  table: 'source' | 'sourceBehind' | 'sourceAhead',
  keyOf: (noun: Noun, passage: Passage) => string,
): number => cue.head.rated.rates[table].get(keyOf(noun, cue.head.passage)) ?? UNCOUNTED[table];
const before = (pair: SourcePair) => words(pair)[pair.noun.from - 1];
const behind = (pair: SourcePair) => words(pair)[pair.noun.to + 1];

export const SOURCE_FEATURES: readonly Scoped<SourcePair>[] = [
  ...scoped<SourcePair>('group', [
    { name: 'head rate', of: ({ cue }) => cue.head.rate },
    { name: 'cue is a verb', of: ({ cue }) => flag(isFullVerb(cue.head.word)) },
    { name: 'cue is a gerund', of: ({ cue }) => flag(has(cue.head.word, 'Gerund')) },
    { name: 'cue is an infinitive', of: ({ cue }) => flag(has(cue.head.word, 'Infinitive')) },
    { name: 'cue is in the past', of: ({ cue }) => flag(has(cue.head.word, 'PastTense')) },
    { name: 'cue words', of: ({ cue }) => cue.to - cue.from + 1 },
    { name: 'cue begins with be', of: (pair) => flag(has(words(pair)[pair.cue.from], 'Copula', 'Auxiliary')) },
    { name: 'to before the cue', of: (pair) => flag(/^to$/.test(words(pair)[pair.cue.from - 1]?.normal ?? '')) },
    { name: 'comma before the cue', of: (pair) => flag(words(pair)[pair.cue.from]?.gap.includes(',')) },
    {
      name: 'and before the cue',
      of: (pair) => flag(/^(?:and|but|or)$/.test(words(pair)[pair.cue.from - 1]?.normal ?? '')),
    },
    { name: 'quotation before the cue', of: (pair) => flag((words(pair)[pair.cue.from - 1]?.quote ?? -1) >= 0) },
    { name: 'by ends the cue', of: (pair) => flag(/^by$/.test(words(pair)[pair.cue.to]?.normal ?? '')) },
    { name: 'to ends the cue', of: (pair) => flag(/^to$/.test(words(pair)[pair.cue.to]?.normal ?? '')) },
    { name: 'source mostly before', of: ({ cue }) => cue.head.sourceBefore },
    { name: 'words before the cue', of: ({ cue }) => Math.min(FAR, cue.from - cue.head.first) },
    { name: 'words behind the cue', of: ({ cue }) => Math.min(FAR, cue.head.last - cue.to) },
  ]),
  { name: 'before the cue', of: (pair) => flag(pair.before) },
  { name: 'words between', of: ({ from, to }) => Math.min(FAR, to - from) },
  { name: 'nearer candidates', of: ({ nearer }) => nearer },
  { name: 'sentences between', of: ({ sentences }) => sentences },
  { name: 'in the cue', of: ({ noun, cue }) => flag(noun.to >= cue.from && noun.from <= cue.to) },
  { name: 'verbs between', of: ({ cue: { head }, from, to }) => among(head, from, to).verbs },
  { name: 'commas between', of: ({ cue: { head }, from, to }) => among(head, from, to).commas },
  { name: 'clause words between', of: ({ cue: { head }, from, to }) => among(head, from, to).clauseWords },
  {
    name: 'quoted words between',
    of: (pair) =>
      flag(
        pair.to > pair.from &&
          words(pair)
            .slice(pair.from, pair.to)
            .some(({ quote }) => quote >= 0),
      ),
  },
  { name: 'cue between', of: ({ cue: { head }, from, to }) => highestHead(head, from, to) },
  { name: 'begins the sentence', of: ({ noun, cue: { head } }) => flag(noun.from === head.first) },
  {
    name: 'next verb is the cue',
    of: ({ cue, noun, before: isBefore }) => flag(isBefore && among(cue.head, noun.to + 1, cue.from).verbs === 0),
  },
  ...scoped<SourcePair>('place', [
    ...KINDS.map((kind) => ({ name: kind, of: ({ noun }: SourcePair) => flag(noun.candidate.kind === kind) })),
    { name: 'behind a cue', of: ({ cue: { head }, noun }) => head.rated.heads[noun.from - 1] ?? 0 },
    { name: 'before a cue', of: ({ cue: { head }, noun }) => head.rated.heads[noun.to + 1] ?? 0 },
    { name: 'quoted words behind', of: (pair) => flag((behind(pair)?.quote ?? -1) >= 0) },
    { name: 'first noun of its sentence', of: ({ cue: { head }, noun }) => flag(isFirstNoun(head, noun)) },
    {
      name: 'words before it',
      of: ({ cue: { head }, noun }) =>
        Math.min(FAR, noun.from - (head.passage.sentences[head.passage.sentenceOf[noun.from] ?? 0]?.from ?? 0)),
    },
    { name: 'known', of: ({ noun }) => flag(noun.candidate.entity !== null) },
    { name: 'words', of: ({ noun }) => noun.to - noun.from + 1 },
    { name: 'source rate', of: (pair) => rate(pair, 'source', sourceKey) },
    { name: 'rate behind', of: (pair) => rate(pair, 'sourceBehind', sourceBehindKey) },
    { name: 'rate ahead', of: (pair) => rate(pair, 'sourceAhead', sourceAheadKey) },
    {
      name: 'preposition before',
      of: (pair) => flag(has(before(pair), 'Preposition') && isJoined(words(pair)[pair.noun.from]?.gap)),
    },
    { name: 'by before', of: (pair) => flag(before(pair)?.normal === 'by') },
    { name: 'to before', of: (pair) => flag(before(pair)?.normal === 'to') },
    { name: 'of before', of: (pair) => flag(before(pair)?.normal === 'of') },
    { name: 'verb before', of: (pair) => flag(has(before(pair), 'Verb')) },
    { name: 'that before', of: (pair) => flag(before(pair)?.normal === 'that') },
    { name: 'comma before', of: (pair) => flag(words(pair)[pair.noun.from]?.gap.includes(',')) },
    { name: 'comma behind', of: (pair) => flag(behind(pair)?.gap.includes(',')) },
    { name: 'verb behind', of: (pair) => flag(has(behind(pair), 'Verb') && isJoined(behind(pair)?.gap)) },
    { name: 'preposition behind', of: (pair) => flag(has(behind(pair), 'Preposition')) },
    { name: 'and before', of: (pair) => flag(before(pair)?.normal === 'and') },
    { name: 'and behind', of: (pair) => flag(behind(pair)?.normal === 'and') },
    { name: 'as behind', of: (pair) => flag(behind(pair)?.normal === 'as') },
    { name: 'who behind', of: (pair) => flag(/^(?:who|which)$/.test(behind(pair)?.normal ?? '')) },
    { name: 'possessive', of: (pair) => flag(has(words(pair)[pair.noun.to], 'Possessive')) },
    {
      name: 'first of its phrase',
      of: ({ noun, cue }) => {
        const { nouns } = cue.head.passage;
        const at = cue.head.rated.nounAt[noun.from] ?? -1;
        return flag(nouns[at - 1]?.candidate.phrase !== noun.candidate.phrase);
      },
    },
  ]),
];

/** The highest rate of the words `[from, to)` as heads of cues. */
function highestHead({ rated: { heads } }: Head, from: number, to: number): number {
  let highest = 0;
  for (let at = from; at < to; at++) highest = Math.max(highest, heads[at] ?? 0);
  return highest;
}

function isFirstNoun({ passage, rated: { nounAt } }: Head, noun: Noun): boolean {
  const before = passage.nouns[(nounAt[noun.from] ?? 0) - 1];
  return !before || passage.sentenceOf[before.from] !== passage.sentenceOf[noun.from];
}

/** The first or the last word of a source whose head is known. */
export interface SourceEdge {
  readonly pair: SourcePair;
  readonly at: number;
}

const LONGEST = 30;

/** A candidate and where the cue stands to which it may be the source. */
type Placed = Pick<SourcePair, 'noun' | 'before'> & { readonly cue: Stretch };

/** Where a source may end: up to its cue, or to where its sentence does. */
export function sourceEndPlaces({ sentences, sentenceOf }: Passage, { noun, before, cue }: Placed): number[] {
  const last = sentences[sentenceOf[noun.to] ?? 0]?.to ?? noun.to;
  const most = Math.max(noun.to, Math.min(before && noun.to < cue.from ? cue.from - 1 : last, noun.to + LONGEST));
  return Array.from({ length: most - noun.from + 1 }, (_, n) => noun.from + n);
}

/** Where it may begin: a few words before its noun, or within it. */
export function sourceStartPlaces({ sentences, sentenceOf }: Passage, { noun, before, cue }: Placed): number[] {
  const first = sentences[sentenceOf[noun.from] ?? 0]?.from ?? noun.from;
  const least = Math.min(noun.from, Math.max(first, noun.from - MOST_MODIFIERS, before ? 0 : cue.to + 1));
  return Array.from({ length: noun.to - least + 1 }, (_, n) => least + n);
}

const MOST_MODIFIERS = 4;

export const sourceEnds = (pair: SourcePair): SourceEdge[] =>
  sourceEndPlaces(pair.cue.head.passage, pair).map((at) => ({ pair, at }));
export const sourceStarts = (pair: SourcePair): SourceEdge[] =>
  sourceStartPlaces(pair.cue.head.passage, pair).map((at) => ({ pair, at }));

const at = ({ pair, at }: SourceEdge, offset = 0) => words(pair)[at + offset];
const tagged = (name: string, offset: number, ...tags: readonly Tag[]): Feature<SourceEdge> => ({
  name,
  of: (edge) => flag(hasAny(at(edge, offset), tags)),
});

export const SOURCE_START_FEATURES: readonly Feature<SourceEdge>[] = [
  { name: 'words before its noun', of: ({ pair, at }) => pair.noun.from - at },
  { name: 'before the cue', of: ({ pair }) => flag(pair.before) },
  { name: 'nouns words', of: ({ pair }) => pair.noun.to - pair.noun.from },
  {
    name: 'rate of the place',
    of: ({ pair, at: n }) =>
      pair.cue.head.rated.rates.sourceStart.get(edgeKey(words(pair)[n - 1])) ?? UNCOUNTED.sourceStart,
  },
  { name: 'begins the sentence', of: ({ pair, at }) => flag(at === pair.cue.head.first) },
  { name: 'comma before', of: (edge) => flag(at(edge)?.gap.includes(',')) },
  { name: 'hyphen before', of: (edge) => flag(/^[-–]$/.test(at(edge)?.gap ?? '')) },
  { name: 'mark before', of: (edge) => flag(!isJoined(at(edge)?.gap)) },
  { name: 'is that', of: (edge) => flag(at(edge)?.normal === 'that') },
  { name: 'that before', of: (edge) => flag(at(edge, -1)?.normal === 'that') },
  { name: 'of behind', of: (edge) => flag(at(edge, 1)?.normal === 'of') },
  { name: 'capital', of: (edge) => flag(has(at(edge), 'ProperNoun')) },
  tagged('determiner', 0, 'Determiner'),
  tagged('adjective', 0, 'Adjective'),
  tagged('noun', 0, 'Noun'),
  tagged('value', 0, 'Value'),
  tagged('verb', 0, 'Verb'),
  tagged('adverb', 0, 'Adverb'),
  tagged('preposition', 0, 'Preposition'),
  tagged('determiner before', -1, 'Determiner'),
  tagged('adjective before', -1, 'Adjective'),
  tagged('noun before', -1, 'Noun'),
  tagged('value before', -1, 'Value'),
  tagged('verb before', -1, 'Verb'),
  tagged('preposition before', -1, 'Preposition'),
];

const DAY = /(?:day|week|month|year)$/;

const isSpeechNoun = (word: string | undefined): boolean => word !== undefined && speechNounAt([word], 0) !== undefined;

function phraseBefore({ noun, cue: { head } }: SourcePair): number | undefined {
  return head.passage.nouns[(head.rated.nounAt[noun.from] ?? 0) - 1]?.candidate.phrase;
}

/** How many nouns of the source's phrase begin behind a word. */
function moreBehind({ noun, cue: { head } }: SourcePair, at: number): number {
  const { nouns } = head.passage;
  let more = 0;
  for (let n = (head.rated.nounAt[noun.from] ?? 0) + 1; nouns[n]?.candidate.phrase === noun.candidate.phrase; n++)
    if ((nouns[n]?.from ?? 0) > at) more++;
  return more;
}

const EXTENDS = /^(?:of|for|at|from|in|with|who|which|that|to|on)$/;

export const SOURCE_END_FEATURES: readonly Feature<SourceEdge>[] = [
  { name: 'words behind its noun', of: ({ pair, at }) => at - pair.noun.to },
  { name: 'before the cue', of: ({ pair }) => flag(pair.before) },
  { name: 'kind', of: ({ pair }) => KINDS.indexOf(pair.noun.candidate.kind) },
  { name: 'reaches the cue', of: ({ pair, at }) => flag(pair.before && at === pair.cue.from - 1) },
  { name: 'words to the cue', of: ({ pair, at }) => (pair.before ? Math.min(FAR, pair.cue.from - 1 - at) : -1) },
  {
    name: 'verbs to the cue',
    of: ({ pair, at }) => (pair.before ? among(pair.cue.head, at + 1, pair.cue.from).verbs : -1),
  },
  {
    name: 'commas to the cue',
    of: ({ pair, at }) => (pair.before ? among(pair.cue.head, at + 1, pair.cue.from + 1).commas : -1),
  },
  { name: 'commas so far', of: ({ pair, at }) => among(pair.cue.head, pair.noun.to + 1, at + 1).commas },
  { name: 'verbs so far', of: ({ pair, at }) => among(pair.cue.head, pair.noun.to + 1, at + 1).verbs },
  { name: 'clause words so far', of: ({ pair, at }) => among(pair.cue.head, pair.noun.to + 1, at + 1).clauseWords },
  { name: 'ends the sentence', of: ({ pair, at }) => flag(at === pair.cue.head.last) },
  {
    name: 'rate of the place',
    of: (edge) => edge.pair.cue.head.rated.rates.sourceEnd.get(edgeKey(at(edge, 1))) ?? UNCOUNTED.sourceEnd,
  },
  { name: 'comma behind', of: (edge) => flag(at(edge, 1)?.gap.includes(',')) },
  { name: 'bracket behind', of: (edge) => flag(/[()]/.test(at(edge, 1)?.gap ?? '')) },
  { name: 'mark behind', of: (edge) => flag(!isJoined(at(edge, 1)?.gap)) },
  { name: 'quotation behind', of: (edge) => flag((at(edge, 1)?.quote ?? -1) >= 0) },
  { name: 'quoted', of: (edge) => flag((at(edge)?.quote ?? -1) >= 0) },
  {
    name: 'possessive',
    of: (edge) => flag(has(at(edge), 'Possessive') || /'(?:s|re|ve|d|ll|m)$/.test(at(edge)?.normal ?? '')),
  },
  {
    name: 'ends a noun',
    of: ({ pair, at: n }) => flag(pair.cue.head.passage.nouns[pair.cue.head.rated.nounAt[n] ?? -1]?.to === n),
  },
  { name: 'ends its noun', of: ({ pair, at: n }) => flag(n === pair.noun.to) },
  { name: 'one word that extends behind', of: (edge) => flag(EXTENDS.test(at(edge, 1)?.normal ?? '')) },
  { name: 'of behind', of: (edge) => flag(at(edge, 1)?.normal === 'of') },
  { name: 'who behind', of: (edge) => flag(/^(?:who|which)$/.test(at(edge, 1)?.normal ?? '')) },
  { name: 'comma behind its noun', of: ({ pair }) => flag(behind(pair)?.gap.includes(',')) },
  { name: 'head rate', of: ({ pair }) => pair.cue.head.rate },
  { name: 'noun of speech near', of: (edge) => flag([2, 3, 4].some((n) => isSpeechNoun(at(edge, n)?.normal))) },
  { name: 'day two behind', of: (edge) => flag(DAY.test(at(edge, 2)?.normal ?? '')) },
  { name: 'in behind', of: (edge) => flag(/^(?:in|on|at|during|after)$/.test(at(edge, 1)?.normal ?? '')) },
  { name: 'first of its phrase', of: ({ pair }) => flag(pair.noun.candidate.phrase !== phraseBefore(pair)) },
  { name: 'more of its phrase behind', of: ({ pair, at: n }) => moreBehind(pair, n) },
  { name: 'quotation before the cue', of: ({ pair }) => flag((words(pair)[pair.cue.from - 1]?.quote ?? -1) >= 0) },
  { name: 'words of the cue', of: ({ pair }) => pair.cue.to - pair.cue.from + 1 },
  { name: 'day behind', of: (edge) => flag(DAY.test(at(edge, 1)?.normal ?? '')) },
  tagged('noun', 0, 'Noun'),
  tagged('verb', 0, 'Verb'),
  tagged('preposition', 0, 'Preposition'),
  tagged('adjective', 0, 'Adjective'),
  tagged('noun behind', 1, 'Noun'),
  tagged('verb behind', 1, 'Verb'),
  tagged('adverb behind', 1, 'Adverb'),
  tagged('auxiliary behind', 1, 'Auxiliary', 'Copula', 'Modal'),
  tagged('preposition behind', 1, 'Preposition'),
  tagged('conjunction behind', 1, 'Conjunction'),
  tagged('name behind', 1, 'ProperNoun'),
];
