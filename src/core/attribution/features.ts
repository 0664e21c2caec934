import type { Tag } from '../language/tags';
import { type CandidateView, FAR } from './candidate-views';
import type { QuoteView } from './quote-views';
import type { SceneToken } from './tokens';

/** A quotation beside one of the candidates for its source. */
export interface Pair {
  readonly quote: QuoteView;
  readonly source: CandidateView;
  /** The candidate stands before the quotation. */
  readonly before: boolean;
  /** Words between the two, quotations not counted. */
  readonly distance: number;
  /** Characters between the two, whatever ends their lines. */
  readonly characters: number;
  readonly between: readonly SceneToken[];
  /** Candidates nearer to the quotation on the same side, and quotations between the two. */
  readonly candidatesBetween: number;
  readonly quotesBetween: number;
  readonly highestCueBetween: number;
  /** How much more it looks like the subject of a verb of saying than the best of the others does. */
  readonly standsOut: number;
  /** Nearer candidates of its paragraph and side that look like such a subject. */
  readonly speakingBetween: number;
  /** Paragraphs from the quotation's to the candidate's. */
  readonly paragraphs: number;
  readonly sentences: number;
  /** How often the same entity stands beside a cue in the text. */
  readonly speaks: number;
  /** How often the text mentions the same entity. */
  readonly mentioned: number;
}

interface Feature {
  readonly name: string;
  readonly of: (pair: Pair) => number;
}

const flag = (condition: boolean | undefined): number => (condition ? 1 : 0);
const has = (token: SceneToken | undefined, ...tags: Tag[]): boolean => token !== undefined && tags.some((tag) => token.tags.has(tag));
const KINDS = ['pronoun', 'person', 'organization', 'country', 'nominal', 'other'] as const;
const STRENGTH = { strong: 2, weak: 1, none: 0 } as const;
const FIRST_PERSON = /\b(?:I|we|me|us|my|our|I'm|I've|we're|we've|you|your)\b/i;
const VERB_LIKE = /\b(?:is|are|was|were|be|been|has|have|had|will|would|can|could|should|do|does|did|must|may|might|'s|'re|n't|want|need|think|know)\b/i;

/** In the order of the model's columns. Each is something a linguist would look at. */
export const FEATURES: readonly Feature[] = [
  // The quotation.
  { name: 'quote words', of: ({ quote }) => Math.min(quote.words, 60) },
  { name: 'quote begins with a capital', of: ({ quote }) => flag(/^[[(…'‘]*\p{Lu}/u.test(quote.content)) },
  { name: 'quote ends with a comma', of: ({ quote }) => flag(/,$/.test(quote.content) || quote.gapAfter.startsWith(',')) },
  { name: 'quote ends with a period', of: ({ quote }) => flag(/\.$/.test(quote.content) || quote.gapAfter.startsWith('.')) },
  { name: 'quote ends with ? or !', of: ({ quote }) => flag(/[?!]$/.test(quote.content)) },
  { name: 'quote holds sentences', of: ({ quote }) => flag(/[.!?] +\p{Lu}/u.test(quote.content)) },
  { name: 'quote speaks in the first or second person', of: ({ quote }) => flag(FIRST_PERSON.test(quote.content)) },
  { name: 'quote holds a verb', of: ({ quote }) => flag(VERB_LIKE.test(quote.content)) },
  { name: 'quote is set like a title', of: ({ quote }) => flag(quote.words > 1 && quote.content.split(/\s+/).every((word) => /^\P{Ll}/u.test(word) || word.length < 4)) },
  { name: 'quotation number in the paragraph', of: ({ quote }) => quote.number },
  { name: 'quotations in the paragraph', of: ({ quote }) => quote.scene.quotes.length },
  { name: 'share of the paragraph', of: ({ quote }) => quote.share },
  { name: 'quote in a headline', of: ({ quote }) => flag(quote.headline) },
  { name: 'comma before', of: ({ quote }) => flag(quote.gapBefore.includes(',')) },
  { name: 'colon before', of: ({ quote }) => flag(quote.gapBefore.includes(':')) },
  { name: 'words right before', of: ({ quote }) => flag(quote.gapBefore.trim() === '' && quote.previous !== undefined) },
  { name: 'sentence end before', of: ({ quote }) => flag(/[.!?]/.test(quote.gapBefore)) },
  { name: 'at the beginning of the paragraph', of: ({ quote }) => flag(quote.after === 0 && quote.number === 0) },
  { name: 'at the end of the paragraph', of: ({ quote }) => flag(quote.next === undefined) },
  { name: 'word right behind', of: ({ quote }) => flag(quote.gapAfter.trim() === '' && quote.next !== undefined) },
  { name: 'lower case behind', of: ({ quote }) => flag(quote.next !== undefined && !has(quote.next, 'ProperNoun')) },
  { name: 'determiner before', of: ({ quote }) => flag(has(quote.previous, 'Determiner') || has(quote.previous, 'Possessive')) },
  { name: 'preposition before', of: ({ quote }) => flag(has(quote.previous, 'Preposition')) },
  { name: 'verb before', of: ({ quote }) => flag(has(quote.previous, 'Verb')) },
  { name: 'adjective or noun before', of: ({ quote }) => flag(has(quote.previous, 'Adjective', 'Noun')) },
  { name: '“that” before', of: ({ quote }) => flag(quote.previous?.normal === 'that') },
  { name: '“as” before', of: ({ quote }) => flag(quote.previous?.normal === 'as') },
  { name: 'so-called or named before', of: ({ quote }) => flag(/^(?:so-called|called|named|titled|entitled|dubbed|known|word|term|phrase|hashtag|song|book|film|movie|show)$/.test(quote.previous?.normal ?? '')) },
  { name: 'noun behind', of: ({ quote }) => flag(quote.gapAfter.trim() === '' && has(quote.next, 'Noun') && !has(quote.next, 'ProperNoun', 'Pronoun')) },
  { name: 'cue rate of the word before', of: ({ quote }) => (quote.gapBefore.includes('.') ? 0 : (quote.cueRates[quote.after - 1] ?? 0)) },
  { name: 'cue rate of the word behind', of: ({ quote }) => quote.cueRates[quote.after] ?? 0 },
  { name: 'cue rate of the second word behind', of: ({ quote }) => quote.cueRates[quote.after + 1] ?? 0 },
  { name: 'cue before in the sentence', of: ({ quote }) => quote.cueBefore },
  { name: 'cue behind in the sentence', of: ({ quote }) => quote.cueAfter },
  { name: 'sourced behind such a word', of: ({ quote }) => quote.sourcedBehind },
  { name: 'sourced in front of such a word', of: ({ quote }) => quote.sourcedBefore },
  { name: 'words from the quotation before', of: ({ quote }) => Math.min(FAR, quote.fromQuoteBefore) },
  { name: 'words to the quotation after', of: ({ quote }) => Math.min(FAR, quote.toQuoteAfter) },
  { name: 'same words quoted elsewhere', of: ({ quote }) => Math.min(5, quote.repeated.quoted) },
  { name: 'same words unquoted elsewhere', of: ({ quote }) => Math.min(5, quote.repeated.unquoted) },
  // The candidate.
  ...KINDS.map((kind) => ({ name: `candidate is ${kind}`, of: ({ source }: Pair) => flag(source.candidate.kind === kind) })),
  { name: 'candidate is known', of: ({ source }) => flag(source.candidate.entity !== null) },
  { name: 'candidate words', of: ({ source }) => source.candidate.to - source.candidate.from + 1 },
  { name: 'head rate', of: ({ source }) => source.headRate },
  { name: 'rate behind previous word', of: ({ source }) => source.previousRate },
  { name: 'rate before next word', of: ({ source }) => source.nextRate },
  { name: 'candidate begins its sentence', of: ({ source }) => flag(source.previous === undefined || source.previous.sentence !== source.candidate.sentence) },
  { name: 'preposition before candidate', of: ({ source }) => flag(has(source.previous, 'Preposition') && /^\s*$/.test(source.gapBefore)) },
  { name: 'verb before candidate', of: ({ source }) => flag(has(source.previous, 'Verb') && /^\s*$/.test(source.gapBefore)) },
  { name: '“by” before candidate', of: ({ source }) => flag(source.previous?.normal === 'by') },
  { name: '“to” before candidate', of: ({ source }) => flag(source.previous?.normal === 'to') },
  { name: '“of” before candidate', of: ({ source }) => flag(source.previous?.normal === 'of') },
  { name: '“and” before candidate', of: ({ source }) => flag(source.previous?.normal === 'and') },
  { name: 'verb behind candidate', of: ({ source }) => flag(has(source.next, 'Verb') && /^\s*$/.test(source.gapAfter)) },
  { name: 'comma behind candidate', of: ({ source }) => flag(source.gapAfter.startsWith(',')) },
  { name: 'comma before candidate', of: ({ source }) => flag(source.gapBefore.includes(',')) },
  { name: '“who” behind candidate', of: ({ source }) => flag(source.next?.normal === 'who' || source.next?.normal === 'which') },
  { name: 'preposition behind candidate', of: ({ source }) => flag(has(source.next, 'Preposition')) },
  { name: 'dash before candidate', of: ({ source }) => flag(/[-–—]/.test(source.gapBefore)) },
  { name: 'words outside quotations in its paragraph', of: ({ source }) => Math.min(60, source.scene.tokens.length) },
  { name: 'candidate is possessive', of: ({ source }) => flag(has(source.scene.tokens[source.candidate.to], 'Possessive')) },
  { name: 'quotation right behind candidate', of: ({ source }) => flag(source.gapAfter === '“”') },
  { name: 'quotation right before candidate', of: ({ source }) => flag(source.gapBefore === '“”') },
  { name: 'cue behind candidate', of: ({ source }) => source.cueAfter.rate },
  { name: 'distance to it', of: ({ source }) => source.cueAfter.distance },
  { name: 'its strength', of: ({ source }) => STRENGTH[source.cueAfter.strength] },
  { name: 'cue before candidate', of: ({ source }) => source.cueBefore.rate },
  { name: 'distance to it before', of: ({ source }) => source.cueBefore.distance },
  { name: 'its strength before', of: ({ source }) => STRENGTH[source.cueBefore.strength] },
  { name: 'cue rate right behind', of: ({ source }) => (/^\s*$/.test(source.gapAfter) ? source.rateBehind : 0) },
  { name: 'cue rate right before', of: ({ source }) => (/^\s*$/.test(source.gapBefore) ? source.rateAhead : 0) },
  { name: 'cue behind is in the past', of: ({ source }) => flag(has(source.scene.tokens[source.cueAfter.token], 'PastTense')) },
  { name: 'cue behind is a gerund', of: ({ source }) => flag(has(source.scene.tokens[source.cueAfter.token], 'Gerund')) },
  { name: 'place in its sentence', of: ({ source }) => source.place },
  { name: 'people in its paragraph', of: ({ source }) => source.people },
  { name: 'verbs between it and its cue', of: ({ source }) => verbsTo(source) },
  { name: 'candidates between it and its cue', of: ({ source }) => candidatesTo(source) },
  { name: 'paragraph names candidates', of: ({ source }) => source.scene.candidates.length },
  { name: 'heads its phrase', of: ({ source }) => flag(source.headsPhrase) },
  { name: 'cue behind its phrase', of: ({ source }) => source.cueAfterPhrase.rate },
  { name: 'distance from its phrase to it', of: ({ source }) => source.cueAfterPhrase.distance },
  { name: 'cue behind an insertion', of: ({ source }) => source.cueBehindInsertion.rate },
  // Both.
  { name: 'looks most like a speaking subject', of: ({ standsOut }) => standsOut },
  { name: 'speaking subjects between', of: ({ speakingBetween }) => speakingBetween },
  { name: 'source, cue, quotation in a row', of: (pair) => flag(pair.paragraphs === 0 && pair.before && pair.source.cueAfter.distance <= 1 && pair.source.cueAfter.rate > 0.3 && pair.quote.after - 1 - pair.source.cueAfter.token <= 1) },
  { name: 'quotation, source, cue in a row', of: (pair) => flag(pair.paragraphs === 0 && !pair.before && pair.distance <= 1 && pair.source.cueAfter.distance <= 1 && pair.source.cueAfter.rate > 0.3) },
  { name: 'quotation, cue, source in a row', of: (pair) => flag(pair.paragraphs === 0 && !pair.before && pair.distance <= 2 && pair.source.cueBefore.distance <= 1 && pair.source.cueBefore.rate > 0.3) },
  { name: 'source and colon right before', of: ({ before, distance, quote }) => flag(before && distance === 0 && quote.gapBefore.includes(':')) },
  { name: 'quotation is introduced by “saying”', of: ({ quote }) => flag(quote.previous?.normal === 'saying') },
  { name: 'in the sentence of the quotation', of: ({ sentences }) => flag(sentences === 0) },
  { name: 'quotation goes on from the paragraph before', of: ({ quote }) => flag(quote.continued) },
  { name: 'paragraph is all quotation', of: ({ quote }) => flag(quote.scene.tokens.length === 0) },
  { name: 'candidate before', of: ({ before }) => flag(before) },
  { name: 'words between', of: ({ distance }) => Math.min(distance, 80) },
  { name: 'paragraphs between', of: ({ paragraphs }) => paragraphs },
  { name: 'sentences between', of: ({ sentences }) => sentences },
  { name: 'candidates between', of: ({ candidatesBetween }) => candidatesBetween },
  { name: 'quotations between', of: ({ quotesBetween }) => quotesBetween },
  { name: 'highest cue between', of: ({ highestCueBetween }) => highestCueBetween },
  { name: 'characters between', of: ({ characters }) => Math.min(600, characters) },
  { name: 'most often beside cues', of: ({ speaks, quote }) => flag(speaks > 0 && speaks === quote.mostSpeaking) },
  { name: 'verbs between', of: ({ between }) => between.filter((token) => token.tags.has('Verb')).length },
  { name: 'commas between', of: ({ between }) => between.filter((token) => token.gap.includes(',')).length },
  { name: 'clause words between', of: ({ between }) => between.filter((token) => /^(?:who|which|that|because|when|while|but|if|after|before|as|whose)$/.test(token.normal)).length },
  { name: 'colon between', of: ({ between, quote, before }) => flag(between.some((token) => token.gap.includes(':')) || (before && quote.gapBefore.includes(':'))) },
  { name: 'its cue lies towards the quotation', of: (pair) => flag(towards(pair)) },
  { name: 'words from its cue to the quotation', of: (pair) => cueToQuote(pair) },
  { name: 'cue before it lies towards the quotation', of: ({ before, source }) => flag(!before && source.cueBefore.token >= 0) },
  { name: 'same speech on both sides', of: ({ quote, source }) => flag(isBetweenParts(quote, source)) },
  { name: 'nearest cue belongs to it', of: (pair) => flag(ownsNearestCue(pair)) },
  { name: 'entity beside cues', of: ({ speaks }) => Math.min(speaks, 12) },
  { name: 'entity mentioned', of: ({ mentioned }) => Math.min(mentioned, 20) },
  { name: 'previous paragraph ends with a colon', of: ({ source, paragraphs }) => flag(paragraphs === -1 && source.scene.endsWithColon) },
  { name: 'quotations in the candidate’s paragraph', of: ({ source }) => source.scene.quotes.length },
];

/** One number for each feature. */
export const featuresOf = (pair: Pair): number[] => FEATURES.map((feature) => feature.of(pair));

const verbsTo = ({ candidate, scene, cueAfter }: CandidateView): number =>
  scene.tokens.slice(candidate.to + 1, Math.max(candidate.to + 1, cueAfter.token)).filter((token) => token.tags.has('Verb')).length;

function candidatesTo({ candidate, scene, cueAfter }: CandidateView): number {
  return cueAfter.token < 0 ? 0 : scene.candidates.filter((other) => other.from > candidate.to && other.to < cueAfter.token).length;
}

const towards = ({ before, source, quote, paragraphs }: Pair): boolean =>
  source.cueAfter.token >= 0 && (paragraphs !== 0 || (before ? source.cueAfter.token < quote.after : true));

function cueToQuote({ before, source, quote, paragraphs }: Pair): number {
  const cue = before ? source.cueAfter : source.cueBefore.rate > source.cueAfter.rate ? source.cueBefore : source.cueAfter;
  if (cue.token < 0 || paragraphs !== 0) return FAR;
  return Math.min(FAR, before ? Math.abs(quote.after - 1 - cue.token) : Math.abs(cue.token - quote.after));
}

function isBetweenParts({ quote, scene }: QuoteView, { candidate }: CandidateView): boolean {
  const parts = scene.quotes.filter((other) => other.speech === quote.speech);
  return parts.some((part) => part.end <= candidate.start) && parts.some((part) => part.start >= candidate.end);
}

/** Whether no other candidate stands between it and the cue nearest to the quotation on its side. */
function ownsNearestCue({ quote, source, before, paragraphs }: Pair): boolean {
  if (paragraphs !== 0) return false;
  const { tokens } = quote.scene;
  const step = before ? -1 : 1;
  for (let n = before ? quote.after - 1 : quote.after; tokens[n] && Math.abs(n - quote.after) < 12; n += step) {
    if ((quote.cueRates[n] ?? 0) < 0.3) continue;
    return (n === source.cueAfter.token && candidatesTo(source) === 0) || n === source.cueBefore.token;
  }
  return false;
}
