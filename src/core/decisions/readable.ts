import { codePoints, type Count, withLineFeeds, withoutReturns } from '../characters';
import { type Span, span } from '../span';

/** A text made ready for finding places in it: read once for each version of the text, whatever the number of places. */
export interface Readable {
  readonly text: string;
  /** The text with line feeds for all line breaks, in which places are looked for. */
  readonly plain: string;
  /** Spans of the text → spans of `plain`, and back. */
  readonly plainOf: (original: Span) => Span;
  readonly originalOf: (plain: Span) => Span;
  /** Code units of `plain` and code points. */
  readonly points: Count;
}

export function readable(text: string): Readable {
  const plain = withLineFeeds(text);
  const returns = withoutReturns(text);
  return {
    text,
    plain,
    plainOf: ({ start, end }) => span(returns.toShorter(start), returns.toShorter(end)),
    originalOf: ({ start, end }) => span(returns.toLonger(start), returns.toLonger(end)),
    points: codePoints(plain),
  };
}
