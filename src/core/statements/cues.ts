import { has } from '../attribution/tokens';
import type { Tag } from '../language/tags';
import { type Feature, flag } from '../learned/feature';
import { among, type Head, isFullVerb } from './heads';
import { hasAny, type Stretch } from './passage';
import { joinBeforeKey, joinKey, UNCOUNTED } from './rates';
import { wordKey } from '../attribution/rates';

/** A word before or behind a head at which its cue may begin or end. */
export interface CueEdge {
  readonly head: Head;
  readonly at: number;
}

/** A cue begins so many words before its head, and ends so many behind it, at most. */
export const MOST_BEFORE = 5;
export const MOST_BEHIND = 7;

export function cueStarts(head: Head): CueEdge[] {
  const edges: CueEdge[] = [];
  for (let at = head.at; at >= Math.max(head.first, head.at - MOST_BEFORE); at--) {
    if (
      at < head.at &&
      (head.passage.words[at]?.quote !== -1 || /[.;:"“”]/.test(head.passage.words[at + 1]?.gap ?? ''))
    )
      break;
    edges.push({ head, at });
  }
  return edges;
}

export function cueEnds(head: Head): CueEdge[] {
  const edges: CueEdge[] = [];
  for (let at = head.at; at <= Math.min(head.last, head.at + MOST_BEHIND); at++) {
    if (at > head.at && (head.passage.words[at]?.quote !== -1 || /[.;:"“”]/.test(head.passage.words[at]?.gap ?? '')))
      break;
    edges.push({ head, at });
  }
  return edges;
}

const wordAt = ({ head }: CueEdge, at: number) => head.passage.words[at];
const tagged = (name: string, offset: number, ...tags: readonly Tag[]): Feature<CueEdge> => ({
  name,
  of: (edge) => flag(hasAny(wordAt(edge, edge.at + offset), tags)),
});
/** How often a word so near to a head belongs to the cue. */
const rateAt = (edge: CueEdge, at: number): number => {
  const { head } = edge;
  const word = wordAt(edge, at);
  if (!word || at < head.first || at > head.last) return 0;
  const { before, behind } = head.rated.rates;
  return at < head.at
    ? (before.get(wordKey(word)) ?? UNCOUNTED.before)
    : at > head.at
      ? (behind.get(wordKey(word)) ?? UNCOUNTED.behind)
      : 1;
};

const OF_HEAD: readonly Feature<CueEdge>[] = [
  { name: 'head rate', of: ({ head }) => head.rate },
  { name: 'verb', of: ({ head }) => flag(isFullVerb(head.word)) },
  { name: 'gerund', of: ({ head }) => flag(has(head.word, 'Gerund')) },
  { name: 'infinitive', of: ({ head }) => flag(has(head.word, 'Infinitive')) },
  { name: 'past', of: ({ head }) => flag(has(head.word, 'PastTense')) },
  { name: 'content right behind', of: ({ head }) => head.contentRightBehind },
  { name: 'content mostly before', of: ({ head }) => head.contentBefore },
  { name: 'pair rate', of: ({ head }) => head.pairRate },
];

export const CUE_START_FEATURES: readonly Feature<CueEdge>[] = [
  ...OF_HEAD,
  { name: 'words before the head', of: ({ head, at }) => head.at - at },
  { name: 'rate of the word', of: (edge) => rateAt(edge, edge.at) },
  { name: 'rate of the word before', of: (edge) => rateAt(edge, edge.at - 1) },
  { name: 'is preceded', of: ({ head, at }) => joinBefore(head, at) },
  { name: 'precedes', of: ({ head, at }) => (at < head.at ? joinBefore(head, at + 1) : 1) },
  { name: 'least rate up to the head', of: (edge) => leastRate(edge, edge.at, edge.head.at) },
  { name: 'comma on the way', of: ({ head, at }) => among(head, at + 1, head.at + 1).commas },
  { name: 'first of its sentence', of: ({ head, at }) => flag(at === head.first) },
  tagged('noun', 0, 'Noun', 'Pronoun'),
  tagged('auxiliary', 0, 'Auxiliary', 'Copula', 'Modal'),
  tagged('adverb', 0, 'Adverb'),
  tagged('negative', 0, 'Negative'),
  tagged('preposition', 0, 'Preposition'),
  tagged('determiner', 0, 'Determiner'),
  tagged('verb', 0, 'Verb'),
  tagged('adjective', 0, 'Adjective'),
  tagged('noun before', -1, 'Noun', 'Pronoun'),
  tagged('auxiliary before', -1, 'Auxiliary', 'Copula', 'Modal'),
  tagged('adverb before', -1, 'Adverb'),
  tagged('verb before', -1, 'Verb'),
  tagged('determiner before', -1, 'Determiner'),
  tagged('preposition before', -1, 'Preposition'),
  { name: 'to before', of: (edge) => flag(wordAt(edge, edge.at - 1)?.normal === 'to') },
  { name: 'is to', of: (edge) => flag(wordAt(edge, edge.at)?.normal === 'to') },
];

export const CUE_END_FEATURES: readonly Feature<CueEdge>[] = [
  ...OF_HEAD,
  { name: 'words behind the head', of: ({ head, at }) => at - head.at },
  { name: 'rate of the word', of: (edge) => rateAt(edge, edge.at) },
  { name: 'rate of the word behind', of: (edge) => rateAt(edge, edge.at + 1) },
  { name: 'goes on', of: ({ head, at }) => joinRate(head, at) },
  { name: 'goes on so far', of: ({ head, at }) => (at > head.at ? joinRate(head, at - 1) : 1) },
  { name: 'least goes on since the head', of: ({ head, at }) => leastJoin(head, at) },
  { name: 'least rate since the head', of: (edge) => leastRate(edge, edge.head.at + 1, edge.at + 1) },
  { name: 'comma on the way', of: ({ head, at }) => among(head, head.at + 1, at + 1).commas },
  { name: 'mark behind', of: (edge) => flag(wordAt(edge, edge.at + 1)?.gap.trim() !== '') },
  { name: 'last of its sentence', of: ({ head, at }) => flag(at === head.last) },
  { name: 'quotation behind', of: (edge) => flag((wordAt(edge, edge.at + 1)?.quote ?? -1) >= 0) },
  { name: 'verbs behind', of: ({ head, at }) => Math.min(5, among(head, at + 1, head.last + 1).verbs) },
  tagged('noun', 0, 'Noun', 'Pronoun'),
  tagged('verb', 0, 'Verb'),
  tagged('adverb', 0, 'Adverb'),
  tagged('adjective', 0, 'Adjective'),
  tagged('preposition', 0, 'Preposition'),
  tagged('determiner', 0, 'Determiner'),
  tagged('name', 0, 'ProperNoun'),
  tagged('noun behind', 1, 'Noun'),
  tagged('pronoun behind', 1, 'Pronoun'),
  tagged('verb behind', 1, 'Verb'),
  tagged('adverb behind', 1, 'Adverb'),
  tagged('preposition behind', 1, 'Preposition'),
  tagged('determiner behind', 1, 'Determiner'),
  tagged('name behind', 1, 'ProperNoun'),
  tagged('adjective behind', 1, 'Adjective'),
  tagged('question word behind', 1, 'QuestionWord'),
  { name: 'that behind', of: (edge) => flag(wordAt(edge, edge.at + 1)?.normal === 'that') },
  { name: 'to behind', of: (edge) => flag(wordAt(edge, edge.at + 1)?.normal === 'to') },
  { name: 'is to', of: (edge) => flag(wordAt(edge, edge.at)?.normal === 'to') },
  { name: 'is that', of: (edge) => flag(wordAt(edge, edge.at)?.normal === 'that') },
];

function leastRate(edge: CueEdge, from: number, to: number): number {
  let least = 1;
  for (let at = from; at < to; at++) least = Math.min(least, rateAt(edge, at));
  return least;
}

/** How often a cue goes on behind one of its words. */
const joinRate = ({ rated: { rates }, passage, at: head }: Head, at: number): number =>
  rates.joins.get(joinKey(passage.words, at, head)) ?? UNCOUNTED.joins;

/** How often the word before one of a cue's words is the cue's too. */
const joinBefore = ({ rated: { rates }, passage, at: head, first }: Head, at: number): number =>
  at <= first ? 0 : (rates.joinsBefore.get(joinBeforeKey(passage.words, at, head)) ?? UNCOUNTED.joinsBefore);

function leastJoin(head: Head, to: number): number {
  let least = 1;
  for (let at = head.at; at < to; at++) least = Math.min(least, joinRate(head, at));
  return least;
}

/** A cue with its bounds. */
export interface Cue extends Stretch {
  readonly head: Head;
}
