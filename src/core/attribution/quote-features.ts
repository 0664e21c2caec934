/** What the ranker looks at in a quotation, whoever its source may be. */
import { FAR } from './candidate-views';
import { type Feature, flag, rowOf } from '../learned/feature';
import { has } from './tokens';
import type { QuoteView } from './quote-views';

const FIRST_PERSON = /\b(?:I|we|me|us|my|our|I'm|I've|we're|we've|you|your)\b/i;
const VERB_LIKE =
  /\b(?:is|are|was|were|be|been|has|have|had|will|would|can|could|should|do|does|did|must|may|might|'s|'re|n't|want|need|think|know)\b/i;

export const QUOTE_FEATURES: readonly Feature<QuoteView>[] = [
  { name: 'quote words', of: (quote) => Math.min(quote.words, 60) },
  { name: 'quote begins with a capital', of: (quote) => flag(/^[[(…'‘]*\p{Lu}/u.test(quote.content)) },
  { name: 'quote ends with a comma', of: (quote) => flag(/,$/.test(quote.content) || quote.gapAfter.startsWith(',')) },
  {
    name: 'quote ends with a period',
    of: (quote) => flag(/\.$/.test(quote.content) || quote.gapAfter.startsWith('.')),
  },
  { name: 'quote ends with ? or !', of: (quote) => flag(/[?!]$/.test(quote.content)) },
  { name: 'quote holds sentences', of: (quote) => flag(/[.!?] +\p{Lu}/u.test(quote.content)) },
  { name: 'quote speaks in the first or second person', of: (quote) => flag(FIRST_PERSON.test(quote.content)) },
  { name: 'quote holds a verb', of: (quote) => flag(VERB_LIKE.test(quote.content)) },
  {
    name: 'quote is set like a title',
    of: (quote) =>
      flag(quote.words > 1 && quote.content.split(/\s+/).every((word) => /^\P{Ll}/u.test(word) || word.length < 4)),
  },
  { name: 'quotation number in the paragraph', of: (quote) => quote.number },
  { name: 'quotations in the paragraph', of: (quote) => quote.scene.quotes.length },
  { name: 'share of the paragraph', of: (quote) => quote.share },
  { name: 'quote in a headline', of: (quote) => flag(quote.headline) },
  { name: 'comma before', of: (quote) => flag(quote.gapBefore.includes(',')) },
  { name: 'colon before', of: (quote) => flag(quote.gapBefore.includes(':')) },
  { name: 'words right before', of: (quote) => flag(quote.gapBefore.trim() === '' && quote.previous !== undefined) },
  { name: 'sentence end before', of: (quote) => flag(/[.!?]/.test(quote.gapBefore)) },
  { name: 'at the beginning of the paragraph', of: (quote) => flag(quote.after === 0 && quote.number === 0) },
  { name: 'at the end of the paragraph', of: (quote) => flag(quote.next === undefined) },
  { name: 'word right behind', of: (quote) => flag(quote.gapAfter.trim() === '' && quote.next !== undefined) },
  { name: 'lower case behind', of: (quote) => flag(quote.next !== undefined && !has(quote.next, 'ProperNoun')) },
  {
    name: 'determiner before',
    of: (quote) => flag(has(quote.previous, 'Determiner') || has(quote.previous, 'Possessive')),
  },
  { name: 'preposition before', of: (quote) => flag(has(quote.previous, 'Preposition')) },
  { name: 'verb before', of: (quote) => flag(has(quote.previous, 'Verb')) },
  { name: 'adjective or noun before', of: (quote) => flag(has(quote.previous, 'Adjective', 'Noun')) },
  { name: '“that” before', of: (quote) => flag(quote.previous?.normal === 'that') },
  { name: '“as” before', of: (quote) => flag(quote.previous?.normal === 'as') },
  {
    name: 'so-called or named before',
    of: (quote) =>
      flag(
        /^(?:so-called|called|named|titled|entitled|dubbed|known|word|term|phrase|hashtag|song|book|film|movie|show)$/.test(
          quote.previous?.normal ?? '',
        ),
      ),
  },
  {
    name: 'noun behind',
    of: (quote) =>
      flag(quote.gapAfter.trim() === '' && has(quote.next, 'Noun') && !has(quote.next, 'ProperNoun', 'Pronoun')),
  },
  {
    name: 'cue rate of the word before',
    of: (quote) => (quote.gapBefore.includes('.') ? 0 : (quote.cueRates[quote.after - 1] ?? 0)),
  },
  { name: 'cue rate of the word behind', of: (quote) => quote.cueRates[quote.after] ?? 0 },
  { name: 'cue rate of the second word behind', of: (quote) => quote.cueRates[quote.after + 1] ?? 0 },
  { name: 'cue before in the sentence', of: (quote) => quote.cueBefore },
  { name: 'cue behind in the sentence', of: (quote) => quote.cueAfter },
  { name: 'sourced behind such a word', of: (quote) => quote.sourcedBehind },
  { name: 'sourced in front of such a word', of: (quote) => quote.sourcedBefore },
  { name: 'words from the quotation before', of: (quote) => Math.min(FAR, quote.fromQuoteBefore) },
  { name: 'words to the quotation after', of: (quote) => Math.min(FAR, quote.toQuoteAfter) },
  { name: 'same words quoted elsewhere', of: (quote) => Math.min(5, quote.repeated.quoted) },
  { name: 'same words unquoted elsewhere', of: (quote) => Math.min(5, quote.repeated.unquoted) },
  { name: 'quotation is introduced by “saying”', of: (quote) => flag(quote.previous?.normal === 'saying') },
  { name: 'quotation goes on from the paragraph before', of: (quote) => flag(quote.continued) },
  { name: 'paragraph is all quotation', of: (quote) => flag(quote.scene.tokens.length === 0) },
];

export const quoteRow = rowOf(QUOTE_FEATURES);
