import { has } from '../attribution/tokens';
import type { Tag } from '../language/tags';
import { wordKey } from '../attribution/rates';
import { type Feature, flag } from '../learned/feature';
import type { Cue } from './cues';
import { FAR } from './head-features';
import { among, isFullVerb } from './heads';
import { hasAny, type Stretch, type Word } from './passage';
import { aheadKey, behindKey, edgeKey, UNCOUNTED } from './rates';
import { type Scoped, scoped } from './scoped';
import type { SourcePair } from './sources';

/** A source with its bounds. */
export interface Source extends Stretch {
  readonly pair: SourcePair;
}

/** A cue and its source: what frames the content. */
export interface Frame {
  readonly cue: Cue;
  readonly source: Source | undefined;
  /** From the first to the last of their words, where they stand together. */
  readonly from: number;
  readonly to: number;
}

/** Source and cue with no more words between them stand together. */
const TOGETHER = 12;

export function frameOf(cue: Cue, source: Source | undefined): Frame {
  const apart = source ? Math.max(cue.from - source.to, source.from - cue.to) : Infinity;
  return apart > TOGETHER || !source
    ? { cue, source, from: cue.from, to: cue.to }
    : { cue, source, from: Math.min(cue.from, source.from), to: Math.max(cue.to, source.to) };
}

/** A word with which content may begin. */
export interface Begin {
  readonly frame: Frame;
  readonly at: number;
}

const MOST_BEFORE = 60;
const MOST_BEHIND = 30;
/** Sentences before and behind the cue's own. */
const SENTENCES_BEFORE = 2;
const SENTENCES_BEHIND = 3;

const isIn = ({ from, to }: Stretch, at: number): boolean => from <= at && at <= to;

/** Any word of the cue's sentence outside cue and source, and beginnings of sentences and quotations before it. */
export function begins(frame: Frame): Begin[] {
  const { cue, source } = frame;
  const { passage, first, last } = cue.head;
  const found: Begin[] = [];
  const own = passage.sentenceOf[cue.head.at] ?? 0;
  for (let s = Math.max(0, own - SENTENCES_BEFORE); s < own; s++) {
    const at = passage.sentences[s]?.from;
    if (at !== undefined) found.push({ frame, at });
  }
  const to = Math.min(last, cue.to + MOST_BEHIND);
  for (let at = Math.max(first, cue.from - MOST_BEFORE); at <= to; at++)
    if (!isIn(cue, at) && !(source && isIn(source, at)) && mayBegin(frame, at)) found.push({ frame, at });
  const next = passage.sentences[own + 1]?.from;
  if (next !== undefined && last - cue.to < 4) found.push({ frame, at: next });
  return found;
}

/** Nothing begins within a noun phrase, but where a mark stands, or cue or source before it. */
function mayBegin(frame: Frame, at: number): boolean {
  const { words } = frame.cue.head.passage;
  const isApart = at === frame.cue.to + 1 || at === frame.to + 1 || words[at]?.gap.trim() !== '';
  return isApart || !inNoun(frame, at);
}

/** Nor does anything end there, or with a word that another one has to follow, but before a mark, cue or source. */
function mayEnd(frame: Frame, at: number): boolean {
  const { words } = frame.cue.head.passage;
  const isApart = at === frame.from - 1 || at === frame.cue.from - 1 || words[at + 1]?.gap.trim() !== '';
  return isApart || (!inNoun(frame, at + 1) && !has(words[at], 'Determiner', 'Conjunction'));
}

const wordsOf = ({ frame }: { readonly frame: Frame }): readonly Word[] => frame.cue.head.passage.words;
const isFirst = ({ frame, at }: Begin): boolean => at === frame.cue.head.first;
const mark = (word: Word | undefined, marks: RegExp): number => flag(word !== undefined && marks.test(word.gap));

const OF_FRAME: readonly Feature<{ readonly frame: Frame }>[] = [
  { name: 'head rate', of: ({ frame }) => frame.cue.head.rate },
  { name: 'pair rate', of: ({ frame }) => frame.cue.head.pairRate },
  { name: 'cue is a verb', of: ({ frame }) => flag(isFullVerb(frame.cue.head.word)) },
  { name: 'cue is a gerund', of: ({ frame }) => flag(has(frame.cue.head.word, 'Gerund')) },
  { name: 'content mostly before', of: ({ frame }) => frame.cue.head.contentBefore },
  { name: 'content right behind', of: ({ frame }) => frame.cue.head.contentRightBehind },
  { name: 'cue words', of: ({ frame }) => frame.cue.to - frame.cue.from + 1 },
  { name: 'source before the cue', of: ({ frame }) => (frame.source ? flag(frame.source.from < frame.cue.from) : -1) },
  {
    name: 'source beside the cue',
    of: ({ frame }) => flag(frame.from !== frame.cue.from || frame.to !== frame.cue.to),
  },
  { name: 'words before the frame', of: ({ frame }) => Math.min(FAR, frame.from - frame.cue.head.first) },
  { name: 'words behind the frame', of: ({ frame }) => Math.min(FAR, frame.cue.head.last - frame.to) },
  { name: 'comma before the frame', of: (it) => mark(wordsOf(it)[it.frame.from], /,/) },
  { name: 'comma behind the frame', of: (it) => mark(wordsOf(it)[it.frame.to + 1], /,/) },
  { name: 'quotation before the frame', of: (it) => flag((wordsOf(it)[it.frame.from - 1]?.quote ?? -1) >= 0) },
  { name: 'quotation behind the cue', of: (it) => flag((wordsOf(it)[it.frame.cue.to + 1]?.quote ?? -1) >= 0) },
  { name: 'that behind the cue', of: (it) => flag(wordsOf(it)[it.frame.cue.to + 1]?.normal === 'that') },
  { name: 'headline', of: ({ frame }) => flag(frame.cue.head.headline) },
];

const word = (begin: Begin, offset = 0) => wordsOf(begin)[begin.at + offset];
const tagged = (name: string, offset: number, ...tags: readonly Tag[]): Feature<Begin> => ({
  name,
  of: (begin) => flag(hasAny(word(begin, offset), tags)),
});
const opensQuote = (begin: Begin): boolean => {
  const quote = word(begin)?.quote ?? -1;
  return quote >= 0 && word(begin, -1)?.quote !== quote;
};
/** The words between a place and the frame, `[from, to)`. */
const between = ({ frame, at }: Begin): readonly [number, number] =>
  at < frame.from ? [at, frame.from] : at > frame.to ? [frame.to + 1, at] : [at, at];

export const BEGIN_FEATURES: readonly Scoped<Begin>[] = [
  ...scoped<Begin>('group', [
    ...OF_FRAME,
    { name: 'rival before', of: ({ frame }) => frame.cue.head.rivalBefore },
    { name: 'rival behind', of: ({ frame }) => frame.cue.head.rivalBehind },
  ]),
  { name: 'before the frame', of: ({ frame, at }) => flag(at < frame.from) },
  { name: 'behind the cue', of: ({ frame, at }) => flag(at > frame.cue.to) },
  { name: 'words from the cue', of: ({ frame, at }) => Math.max(-FAR, Math.min(FAR, at - frame.cue.to)) },
  { name: 'words from the frame', of: ({ frame, at }) => Math.max(-FAR, Math.min(FAR, at - frame.to)) },
  { name: 'right behind the cue', of: ({ frame, at }) => flag(at === frame.cue.to + 1) },
  { name: 'right behind the frame', of: ({ frame, at }) => flag(at === frame.to + 1) },
  { name: 'sentences from the cue', of: (begin) => sentencesFrom(begin.frame, begin.at) },
  { name: 'begins the sentence', of: (begin) => flag(isFirst(begin)) },
  { name: 'verbs between', of: (begin) => Math.min(8, among(begin.frame.cue.head, ...between(begin)).verbs) },
  { name: 'commas between', of: (begin) => among(begin.frame.cue.head, ...between(begin)).commas },
  { name: 'clause words between', of: (begin) => among(begin.frame.cue.head, ...between(begin)).clauseWords },
  {
    name: 'verbs behind',
    of: ({ frame, at }) => Math.min(8, among(frame.cue.head, at, Math.max(at, frame.cue.head.last + 1)).verbs),
  },
  ...scoped<Begin>('place', [
    { name: 'rate of the word', of: (begin) => ratesAt(begin)[0] },
    { name: 'rate of the place', of: (begin) => ratesAt(begin)[1] },
    {
      name: 'rate of mark and word',
      of: (begin) => begin.frame.cue.head.rated.rates.beginAtMark.get(edgeKey(word(begin))) ?? UNCOUNTED.beginAtMark,
    },
    { name: 'comma before', of: (begin) => mark(word(begin), /,/) },
    { name: 'colon or dash before', of: (begin) => mark(word(begin), /[:–—]| -/) },
    { name: 'no mark before', of: (begin) => flag(word(begin)?.gap.trim() === '') },
    { name: 'opens a quotation', of: (begin) => flag(opensQuote(begin)) },
    { name: 'quoted', of: (begin) => flag((word(begin)?.quote ?? -1) >= 0) },
    {
      name: 'quotation behind',
      of: (begin) => flag((word(begin)?.quote ?? -1) < 0 && (word(begin, 1)?.quote ?? -1) >= 0),
    },
    {
      name: 'behind a quotation',
      of: (begin) => flag((word(begin)?.quote ?? -1) < 0 && (word(begin, -1)?.quote ?? -1) >= 0),
    },
    { name: 'is that', of: (begin) => flag(word(begin)?.normal === 'that') },
    { name: 'that before', of: (begin) => flag(word(begin, -1)?.normal === 'that') },
    { name: 'and before', of: (begin) => flag(/^(?:and|but|or)$/.test(word(begin, -1)?.normal ?? '')) },
    { name: 'is and', of: (begin) => flag(/^(?:and|but|or)$/.test(word(begin)?.normal ?? '')) },
    { name: 'is to', of: (begin) => flag(word(begin)?.normal === 'to') },
    { name: 'cue before', of: ({ frame, at }) => frame.cue.head.rated.heads[at - 1] ?? 0 },
    { name: 'rate as a cue', of: ({ frame, at }) => frame.cue.head.rated.heads[at] ?? 0 },
    { name: 'noun before the end of it', of: ({ frame, at }) => flag(inNoun(frame, at)) },
    tagged('noun', 0, 'Noun'),
    tagged('name', 0, 'ProperNoun'),
    tagged('pronoun', 0, 'Pronoun'),
    tagged('determiner', 0, 'Determiner'),
    tagged('adjective', 0, 'Adjective'),
    tagged('verb', 0, 'Verb'),
    tagged('gerund', 0, 'Gerund'),
    tagged('adverb', 0, 'Adverb'),
    tagged('preposition', 0, 'Preposition'),
    tagged('question word', 0, 'QuestionWord'),
    tagged('noun before', -1, 'Noun'),
    tagged('verb before', -1, 'Verb'),
    tagged('preposition before', -1, 'Preposition'),
    tagged('pronoun before', -1, 'Pronoun'),
    tagged('determiner before', -1, 'Determiner'),
    tagged('adjective before', -1, 'Adjective'),
  ]),
];

function sentencesFrom({ cue: { head } }: Frame, at: number): number {
  const { sentenceOf } = head.passage;
  return (sentenceOf[at] ?? 0) - (sentenceOf[head.at] ?? 0);
}

/** Whether a noun goes on through the word before a place. */
function inNoun({ cue: { head } }: Frame, at: number): boolean {
  const noun = head.passage.nouns[head.rated.nounAt[at] ?? -1];
  return noun !== undefined && noun.from < at;
}

export const beginKey = (words: readonly Word[], at: number): string => wordKey(words[at]);
export const beginBehindKey = (words: readonly Word[], at: number): string => behindKey(words[at - 1], words[at]);
export const endAheadKey = (words: readonly Word[], at: number): string => aheadKey(words[at + 1]);

function ratesAt(begin: Begin): readonly [number, number] {
  const { rates } = begin.frame.cue.head.rated;
  const words = wordsOf(begin);
  return [
    rates.begin.get(beginKey(words, begin.at)) ?? UNCOUNTED.begin,
    rates.beginBehind.get(beginBehindKey(words, begin.at)) ?? UNCOUNTED.beginBehind,
  ];
}

/** A word with which content may end that begins with another one. */
export interface End {
  readonly begin: Begin;
  readonly frame: Frame;
  readonly at: number;
}

const LONGEST = 80;

/** Any word behind the beginning in the cue's sentence outside the cue, and ends of the next sentences. */
export function ends(begin: Begin): End[] {
  const { frame } = begin;
  const { head } = frame.cue;
  const { passage } = head;
  const found: End[] = [];
  const from = Math.max(begin.at, head.first);
  const add = (at: number) => found.push({ begin, frame, at });
  if (begin.at < head.first) {
    const own = passage.sentenceOf[head.at] ?? 0;
    for (let s = passage.sentenceOf[begin.at] ?? 0; s < own; s++) add(passage.sentences[s]?.to ?? begin.at);
  }
  const last =
    begin.at > head.last ? (passage.sentences[passage.sentenceOf[begin.at] ?? 0]?.to ?? begin.at) : head.last;
  for (let at = from; at <= Math.min(last, from + LONGEST); at++)
    if (!isIn(frame.cue, at) && !(frame.source && isIn(frame.source, at)) && (at === last || mayEnd(frame, at)))
      add(at);
  if (last > from + LONGEST) add(last);
  const own = passage.sentenceOf[last] ?? 0;
  for (let s = own + 1; s <= own + SENTENCES_BEHIND; s++) {
    const sentence = passage.sentences[s];
    if (!sentence) break;
    const quote = passage.words[sentence.from]?.quote ?? -1;
    if (quote >= 0) {
      const closes = passage.quotes[quote]?.to ?? sentence.to;
      if (closes < sentence.to) add(closes);
    }
    add(sentence.to);
  }
  return found;
}

const endWord = (end: End, offset = 0) => wordsOf(end)[end.at + offset];
const endTagged = (name: string, offset: number, ...tags: readonly Tag[]): Feature<End> => ({
  name,
  of: (end) => flag(hasAny(endWord(end, offset), tags)),
});
const closesQuote = (end: End): boolean => {
  const quote = endWord(end)?.quote ?? -1;
  return quote >= 0 && endWord(end, 1)?.quote !== quote;
};
const lastOf = ({ frame }: End): number => frame.cue.head.last;
const past = ({ begin, at }: End) => [begin.at, at + 1] as const;
/** The highest rate of the first words behind an end as heads of cues. */
function cueAhead({ frame, at }: End, distance: number): number {
  const { heads, passage } = frame.cue.head.rated;
  let highest = 0;
  for (let n = at + 1; n <= at + distance; n++) {
    if (passage.words[n]?.sentence !== passage.words[at]?.sentence || passage.words[n]?.quote !== -1) break;
    if (n < frame.from || n > frame.to) highest = Math.max(highest, heads[n] ?? 0);
  }
  return highest;
}

export const END_FEATURES: readonly Scoped<End>[] = [
  ...scoped<End>('group', [
    ...OF_FRAME,
    { name: 'begins before the frame', of: ({ frame, begin }) => flag(begin.at < frame.from) },
    { name: 'begins right behind the cue', of: ({ frame, begin }) => flag(begin.at === frame.cue.to + 1) },
    { name: 'begins with that', of: ({ begin }) => flag(word(begin)?.normal === 'that') },
    { name: 'begins with to', of: ({ begin }) => flag(word(begin)?.normal === 'to') },
    { name: 'begins with a verb', of: ({ begin }) => flag(has(word(begin), 'Verb')) },
    { name: 'begins with a preposition', of: ({ begin }) => flag(has(word(begin), 'Preposition')) },
    { name: 'begins the sentence', of: ({ begin }) => flag(isFirst(begin)) },
    { name: 'opens a quotation', of: ({ begin }) => flag(opensQuote(begin)) },
  ]),
  { name: 'before the frame', of: ({ frame, at }) => flag(at < frame.from) },
  { name: 'right before the frame', of: ({ frame, at }) => flag(at === frame.from - 1) },
  { name: 'ends the sentence', of: (end) => flag(end.at === lastOf(end)) },
  { name: 'sentences from the cue', of: ({ frame, at }) => sentencesFrom(frame, at) },
  { name: 'words', of: ({ begin, at }) => Math.min(60, at - begin.at + 1) },
  { name: 'words to the end', of: (end) => Math.max(-1, Math.min(FAR, lastOf(end) - end.at)) },
  { name: 'verbs', of: (end) => Math.min(8, among(end.frame.cue.head, ...past(end)).verbs) },
  { name: 'commas', of: (end) => among(end.frame.cue.head, end.begin.at + 1, end.at + 1).commas },
  { name: 'clause words', of: (end) => among(end.frame.cue.head, ...past(end)).clauseWords },
  {
    name: 'verbs behind',
    of: (end) => Math.min(8, among(end.frame.cue.head, end.at + 1, Math.max(end.at + 1, lastOf(end) + 1)).verbs),
  },
  {
    name: 'commas behind',
    of: (end) => among(end.frame.cue.head, end.at + 2, Math.max(end.at + 2, lastOf(end) + 1)).commas,
  },
  { name: 'in the quotation with which it begins', of: (end) => flag(inFirstQuote(end)) },
  { name: 'cue right ahead', of: (end) => cueAhead(end, 2) },
  { name: 'cue ahead', of: (end) => cueAhead(end, 5) },
  ...scoped<End>('place', [
    {
      name: 'rate of the place',
      of: (end) => end.frame.cue.head.rated.rates.endAhead.get(endAheadKey(wordsOf(end), end.at)) ?? UNCOUNTED.endAhead,
    },
    {
      name: 'rate of mark and word behind',
      of: (end) => end.frame.cue.head.rated.rates.endAtMark.get(edgeKey(endWord(end, 1))) ?? UNCOUNTED.endAtMark,
    },
    { name: 'comma behind', of: (end) => mark(endWord(end, 1), /,/) },
    { name: 'dash behind', of: (end) => mark(endWord(end, 1), /[–—]| -/) },
    { name: 'bracket behind', of: (end) => mark(endWord(end, 1), /[()]/) },
    { name: 'semicolon or colon behind', of: (end) => mark(endWord(end, 1), /[;:]/) },
    { name: 'no mark behind', of: (end) => flag(endWord(end, 1)?.gap.trim() === '') },
    { name: 'closes a quotation', of: (end) => flag(closesQuote(end)) },
    { name: 'quoted', of: (end) => flag((endWord(end)?.quote ?? -1) >= 0) },
    { name: 'quotation behind', of: (end) => flag((endWord(end, 1)?.quote ?? -1) >= 0) },
    { name: 'and behind', of: (end) => flag(/^(?:and|or)$/.test(endWord(end, 1)?.normal ?? '')) },
    { name: 'but behind', of: (end) => flag(/^(?:but|while|although|though)$/.test(endWord(end, 1)?.normal ?? '')) },
    {
      name: 'as behind',
      of: (end) => flag(/^(?:as|after|when|before|because|since|if)$/.test(endWord(end, 1)?.normal ?? '')),
    },
    { name: 'who behind', of: (end) => flag(/^(?:who|which|that)$/.test(endWord(end, 1)?.normal ?? '')) },
    {
      name: 'and, then a verb behind',
      of: (end) => flag(/^(?:and|or|but)$/.test(endWord(end, 1)?.normal ?? '') && has(endWord(end, 2), 'Verb')),
    },
    { name: 'in a noun', of: ({ frame, at }) => flag(inNoun(frame, at + 1)) },
    endTagged('noun', 0, 'Noun'),
    endTagged('verb', 0, 'Verb'),
    endTagged('preposition', 0, 'Preposition'),
    endTagged('determiner', 0, 'Determiner'),
    endTagged('adjective', 0, 'Adjective'),
    endTagged('adverb', 0, 'Adverb'),
    endTagged('noun behind', 1, 'Noun'),
    endTagged('pronoun behind', 1, 'Pronoun'),
    endTagged('verb behind', 1, 'Verb'),
    endTagged('past behind', 1, 'PastTense'),
    endTagged('gerund behind', 1, 'Gerund'),
    endTagged('preposition behind', 1, 'Preposition'),
    endTagged('adverb behind', 1, 'Adverb'),
    endTagged('conjunction behind', 1, 'Conjunction'),
    endTagged('noun two behind', 2, 'Noun', 'Pronoun'),
    endTagged('verb two behind', 2, 'Verb'),
  ]),
];

function inFirstQuote(end: End): boolean {
  const quote = word(end.begin)?.quote ?? -1;
  return quote >= 0 && endWord(end)?.quote === quote;
}
