import { has } from '../attribution/tokens';
import { type Feature, flag } from '../learned/feature';
import { among, type Head, isFullVerb, strengthOf } from './heads';
import type { Word } from './passage';
import { sourceKey, UNCOUNTED } from './rates';

const isJoined = (word: Word | undefined): boolean => word?.gap.trim() === '';
const gapHas = (word: Word | undefined, marks: RegExp): number => flag(word !== undefined && marks.test(word.gap));

export const FAR = 30;
const near = (distance: number): number => Math.min(FAR, distance);

/** Whether quoted words stand right behind a word, and right before it. */
const quoteBehind = ({ passage: { words }, at }: Head): boolean => (words[at + 1]?.quote ?? -1) >= 0;
const quoteBefore = ({ passage: { words }, at }: Head): boolean => (words[at - 1]?.quote ?? -1) >= 0;

/** The nearest auxiliary up to three words before a head, other adverbs passed over. */
function auxiliary({ passage: { words }, at, first }: Head): Word | undefined {
  for (let n = at - 1; n >= Math.max(first, at - 3); n--) {
    const word = words[n];
    if (has(word, 'Auxiliary', 'Copula', 'Modal')) return word;
    if (!has(word, 'Adverb', 'Negative')) return undefined;
  }
  return undefined;
}

const BE = /^(?:is|are|was|were|be|been|being|am)$/;
const HAVE = /^(?:has|have|had|having)$/;

/** What is looked at in a word that may head a cue. */
export const HEAD_FEATURES: readonly Feature<Head>[] = [
  { name: 'head rate', of: ({ rate }) => rate },
  { name: 'pair rate', of: ({ pairRate }) => pairRate },
  { name: 'rate behind what is before', of: ({ placeBehind }) => placeBehind },
  { name: 'rate before what is behind', of: ({ placeAhead }) => placeAhead },
  { name: 'lexicon', of: ({ word }) => strengthOf(word) },
  { name: 'verb', of: ({ word }) => flag(isFullVerb(word)) },
  { name: 'past', of: ({ word }) => flag(has(word, 'PastTense')) },
  { name: 'infinitive', of: ({ word }) => flag(has(word, 'Infinitive')) },
  { name: 'gerund', of: ({ word }) => flag(has(word, 'Gerund')) },
  { name: 'noun', of: ({ word }) => flag(has(word, 'Noun')) },
  { name: 'adjective', of: ({ word }) => flag(has(word, 'Adjective')) },
  { name: 'preposition', of: ({ word }) => flag(has(word, 'Preposition')) },
  { name: 'be before', of: (head) => flag(BE.test(auxiliary(head)?.normal ?? '')) },
  { name: 'have before', of: (head) => flag(HAVE.test(auxiliary(head)?.normal ?? '')) },
  { name: 'modal before', of: (head) => flag(has(auxiliary(head), 'Modal')) },
  { name: 'to before', of: ({ previous }) => flag(previous?.normal === 'to') },
  { name: 'not before', of: ({ previous }) => flag(has(previous, 'Negative')) },
  { name: 'noun before', of: ({ previous }) => flag(has(previous, 'Noun', 'Pronoun')) },
  { name: 'pronoun before', of: ({ previous }) => flag(has(previous, 'Pronoun')) },
  { name: 'determiner before', of: ({ previous }) => flag(has(previous, 'Determiner', 'Possessive')) },
  { name: 'preposition before', of: ({ previous }) => flag(has(previous, 'Preposition')) },
  { name: 'who before', of: ({ previous }) => flag(/^(?:who|which)$/.test(previous?.normal ?? '')) },
  { name: 'and before', of: ({ previous }) => flag(/^(?:and|or|but)$/.test(previous?.normal ?? '')) },
  { name: 'comma before', of: ({ word }) => gapHas(word, /,/) },
  { name: 'that behind', of: ({ next }) => flag(next?.normal === 'that') },
  { name: 'to behind', of: ({ next }) => flag(next?.normal === 'to') },
  { name: 'of behind', of: ({ next }) => flag(next?.normal === 'of') },
  { name: 'by behind', of: ({ next }) => flag(next?.normal === 'by') },
  { name: 'preposition behind', of: ({ next }) => flag(has(next, 'Preposition')) },
  { name: 'determiner behind', of: ({ next }) => flag(has(next, 'Determiner')) },
  { name: 'pronoun behind', of: ({ next }) => flag(has(next, 'Pronoun')) },
  { name: 'noun behind', of: ({ next }) => flag(has(next, 'Noun')) },
  { name: 'verb behind', of: ({ next }) => flag(has(next, 'Verb')) },
  { name: 'name behind', of: ({ next }) => flag(has(next, 'ProperNoun')) },
  { name: 'adjective behind', of: ({ next }) => flag(has(next, 'Adjective')) },
  { name: 'question word behind', of: ({ next }) => flag(has(next, 'QuestionWord')) },
  { name: 'comma behind', of: ({ next }) => gapHas(next, /,/) },
  { name: 'noun two behind', of: (head) => flag(has(head.passage.words[head.at + 2], 'Noun', 'Pronoun')) },
  { name: 'verb two behind', of: (head) => flag(has(head.passage.words[head.at + 2], 'Verb')) },
  { name: 'preposition two behind', of: (head) => flag(has(head.passage.words[head.at + 2], 'Preposition')) },
  {
    name: 'that two or three behind',
    of: (head) => flag([2, 3].some((n) => head.passage.words[head.at + n]?.normal === 'that')),
  },
  {
    name: 'to two or three behind',
    of: (head) => flag([2, 3].some((n) => head.passage.words[head.at + n]?.normal === 'to')),
  },
  { name: 'verb two before', of: (head) => flag(has(head.passage.words[head.at - 2], 'Verb')) },
  { name: 'preposition two before', of: (head) => flag(has(head.passage.words[head.at - 2], 'Preposition')) },
  { name: 'mark behind', of: ({ next }) => flag(!isJoined(next)) },
  { name: 'ends its sentence', of: ({ at, last }) => flag(at === last) },
  { name: 'quotation behind', of: (head) => flag(quoteBehind(head)) },
  { name: 'quotation before', of: (head) => flag(quoteBefore(head)) },
  { name: 'words before', of: ({ at, first }) => near(at - first) },
  { name: 'words behind', of: ({ at, last }) => near(last - at) },
  { name: 'verbs before', of: (head) => among(head, head.first, head.at).verbs },
  { name: 'verbs behind', of: (head) => among(head, head.at + 1, head.last + 1).verbs },
  { name: 'clause words before', of: (head) => among(head, head.first, head.at).clauseWords },
  { name: 'commas before', of: (head) => among(head, head.first, head.at).commas },
  { name: 'commas behind', of: (head) => among(head, head.at + 1, head.last + 1).commas },
  { name: 'words since the noun before', of: ({ nounBefore, at }) => near(nounBefore ? at - nounBefore.to : FAR) },
  { name: 'words to the noun behind', of: ({ nounBehind, at }) => near(nounBehind ? nounBehind.from - at : FAR) },
  {
    name: 'verbs since the noun before',
    of: (head) => (head.nounBefore ? among(head, head.nounBefore.to + 1, head.at).verbs : FAR),
  },
  { name: 'noun before is known', of: ({ nounBefore }) => flag(nounBefore?.candidate.entity != null) },
  { name: 'noun before is a pronoun', of: ({ nounBefore }) => flag(nounBefore?.candidate.kind === 'pronoun') },
  { name: 'noun before is a person', of: ({ nounBefore }) => flag(nounBefore?.candidate.kind === 'person') },
  { name: 'noun behind is a person', of: ({ nounBehind }) => flag(nounBehind?.candidate.kind === 'person') },
  { name: 'noun behind is a pronoun', of: ({ nounBehind }) => flag(nounBehind?.candidate.kind === 'pronoun') },
  { name: 'source of the noun before', of: (head) => sourceRate(head, head.nounBefore) },
  { name: 'source of the noun behind', of: (head) => sourceRate(head, head.nounBehind) },
  { name: 'in the noun before', of: ({ nounBefore, at }) => flag(nounBefore !== undefined && nounBefore.to >= at) },
  { name: 'rival before', of: ({ rivalBefore }) => rivalBefore },
  { name: 'rival behind', of: ({ rivalBehind }) => rivalBehind },
  { name: 'source mostly before', of: ({ sourceBefore }) => sourceBefore },
  { name: 'content mostly before', of: ({ contentBefore }) => contentBefore },
  { name: 'content right behind', of: ({ contentRightBehind }) => contentRightBehind },
  { name: 'headline', of: ({ headline }) => flag(headline) },
];

/** How often a noun phrase with such a head is a source. */
export const sourceRate = ({ rated: { rates }, passage }: Head, noun: Head['nounBefore']): number =>
  noun ? (rates.source.get(sourceKey(noun, passage)) ?? UNCOUNTED.source) : 0;
