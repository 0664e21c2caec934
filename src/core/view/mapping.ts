/** What is found in a view, in the positions of its source, and what is known of the source in those of the view. */
import type { Analysis, AttributedQuotation, Entity, Page, Sentence, Token } from '../model';
import { placedPage } from '../page/page-spans';
import { lengthOf, type Span, span, trimmed } from '../span';
import type { View } from './view';

/** What an analysis holds that has a place in the text. */
type Found = Pick<Analysis, 'sentences' | 'entities' | 'quotes'>;

/** What was found in a view → the same in its source, of which the text is given. */
export function fromView(view: View, found: Found, source: string): Found {
  const placed = <T extends Span>(item: T): T => (view.inPlace ? item : { ...item, ...view.toSpan(item) });
  const quotes = found.quotes.map((quote) => withinSingleMarks(source, placedQuote(quote, placed)));
  if (view.inPlace) return { ...found, quotes };
  return {
    sentences: found.sentences.map((sentence) => placedSentence(sentence, view.toSpan)),
    entities: found.entities.map((entity): Entity => ({ ...entity, mentions: entity.mentions.map(placed) })),
    quotes,
  };
}

/**
 * As a view is nowhere longer than its source, a sentence of the same length stands there as it is read, and all its
 * words move by as much. Most do.
 */
function placedSentence(sentence: Sentence, toSpan: View['toSpan']): Sentence {
  const at = toSpan(sentence);
  const by = at.start - sentence.start;
  const isWhole = lengthOf(at) === lengthOf(sentence);
  if (isWhole && by === 0) return sentence;
  const placed = ({ start, end, normal, tags }: Token): Token => ({
    ...(isWhole ? span(start + by, end + by) : toSpan({ start, end })),
    normal,
    tags,
  });
  return { ...at, tokens: sentence.tokens.map(placed) };
}

function placedQuote(quote: AttributedQuotation, placed: <T extends Span>(item: T) => T): AttributedQuotation {
  const { content, outer, label, mention, cue } = quote;
  return {
    ...placed(quote),
    content: placed(content),
    outer: placed(outer),
    label: label && placed(label),
    mention: mention && placed(mention),
    cue: cue && placed(cue),
  };
}

/** Marks that stand there as single ones, or as two, are no part of a quotation, however they are read. */
function withinSingleMarks(source: string, quote: AttributedQuotation): AttributedQuotation {
  const { outer } = quote;
  const content = trimmed(source, quote.content);
  const isOutside = (at: number): boolean => /['’‘`]/.test(source.charAt(at));
  const start = quote.content.start > outer.start && isOutside(outer.start) ? content.start : quote.start;
  const end = quote.content.end < outer.end && isOutside(outer.end - 1) ? content.end : quote.end;
  return start === quote.start && end === quote.end ? quote : { ...quote, start, end, content };
}

/** A page of the view → the same in its source. */
export function pageFrom({ inPlace, toSource, toSpan }: View, page: Page): Page {
  if (inPlace) return page;
  return placedPage(page, { ofRegion: ({ start, end }) => span(toSource(start), toSource(end)), ofWords: toSpan });
}

/** A page of the source → the same in the view. */
export function pageIn({ inPlace, fromSource, fromSpan }: View, page: Page): Page {
  if (inPlace) return page;
  return placedPage(page, {
    ofRegion: ({ start, end }) => span(fromSource(start), fromSource(end)),
    ofWords: fromSpan,
  });
}
