import type { Sentence } from '../model';
import { inParts, type Span } from '../span';
import type { Tagger } from './tagger';
import { unglued } from './view';

/**
 * Abbreviations that don't end a sentence, before whatever follows. Intl.Segmenter (UAX #29) splits after each of them.
 */
const ABBREVIATION =
  /(?:^|[\s("“'‘-])(?:Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Maj|Brig|Col|Capt|Cmdr|Sgt|Adm|Sen|Sens|Rep|Reps|Gov|Rev|Hon|St|Mt|vs|No|Jan|Feb|Aug|Sept|Sep|Oct|Nov|Dec|[A-Z]|(?:[A-Z]\.)+[A-Z])\.["”’]?\s*$/;

/** An abbreviation that can end a sentence too, followed by a word that begins one. */
const ENDS_AFTER_INITIALS = /(?:U\.S|U\.K|U\.N|U\.A\.E|D\.C)\.\s*$/;
const SENTENCE_OPENER =
  /^["“'‘]?(?:The|A|An|He|She|It|They|We|I|In|On|At|But|And|This|That|These|Those|His|Her|Their|As|If|When|While|After|Before)\b/;

/** Nobody writes longer ones; what has no end that tells is read in parts. */
const LONGEST_SENTENCE = 2000;

/** With the mark before it and the space behind. */
const LONGEST_ABBREVIATION = 16;

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Paragraphs as they were read before, by their words: an edit of the text leaves most of them as they are. */
export type KnownParagraphs = Map<string, { readonly start: number; readonly sentences: readonly Sentence[] }>;

/**
 * Paragraphs → their sentences with tokens, in order. White space between sentences belongs to none. `known` is what
 * the last reading of the text left, and then what this one leaves.
 */
export function readSentences(
  text: string,
  paragraphs: readonly Span[],
  tagger: Tagger,
  known: KnownParagraphs = new Map(),
): Sentence[] {
  const before = new Map(known);
  known.clear();
  const all: Sentence[] = [];
  for (const { start, end } of paragraphs) {
    const words = text.slice(start, end);
    const same = before.get(words);
    const sentences = same ? moved(same.sentences, start - same.start) : readParagraph(words, start, tagger);
    known.set(words, { start, sentences });
    for (const sentence of sentences) all.push(sentence);
  }
  return all;
}

const readParagraph = (paragraph: string, start: number, tagger: Tagger): Sentence[] =>
  splitSentences(unglued(paragraph)).map((sentence) => {
    const at = { start: start + sentence.start, end: start + sentence.end };
    return { ...at, tokens: tagger.tag(paragraph.slice(sentence.start, sentence.end), at.start) };
  });

function moved(sentences: readonly Sentence[], by: number): readonly Sentence[] {
  if (by === 0) return sentences;
  const shift = <T extends Span>(item: T): T => ({ ...item, start: item.start + by, end: item.end + by });
  return sentences.map((sentence) => ({ ...shift(sentence), tokens: sentence.tokens.map(shift) }));
}

/** Spans of the sentences in one paragraph of plain text, without the white space around them. */
export function splitSentences(paragraph: string): Span[] {
  const spans: { start: number; end: number }[] = [];
  for (const { segment, index } of segmenter.segment(paragraph)) {
    const words = segment.trimEnd();
    if (words === '') continue;
    const before = spans.at(-1);
    if (before && continues(paragraph.slice(before.start, before.end), words)) before.end = index + words.length;
    else spans.push({ start: index + (segment.length - segment.trimStart().length), end: index + words.length });
  }
  return spans.flatMap((sentence) => inParts(paragraph, sentence, LONGEST_SENTENCE));
}

function continues(before: string, next: string): boolean {
  if (/^\p{Ll}/u.test(next)) return true;
  const end = before.slice(-LONGEST_ABBREVIATION);
  if (ENDS_AFTER_INITIALS.test(end)) return !SENTENCE_OPENER.test(next);
  return ABBREVIATION.test(end);
}
