/** What is found in a view, in the positions of its source, and what is known of the source in those of the view. */
import type { Analysis, AttributedQuotation, Entity, Page, Sentence, Token } from '../model';
import { placedPage } from '../page/page-spans';
import { lengthOf, type Span, span } from '../span';
import type { View } from './view';

/** What an analysis holds that has a place in the text. */
type Found = Pick<Analysis, 'sentences' | 'entities' | 'quotes'>;

/** What was found in a view → the same in its source. */
export function fromView(view: View, found: Found): Found {
  if (view.inPlace) return found;
  const placed = <T extends Span>(item: T): T => ({ ...item, ...view.toSpan(item) });
  return {
    sentences: found.sentences.map((sentence) => placedSentence(sentence, view.toSpan)),
    entities: found.entities.map((entity): Entity => ({ ...entity, mentions: entity.mentions.map(placed) })),
    quotes: found.quotes.map((quote) => placedQuote(quote, placed)),
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
