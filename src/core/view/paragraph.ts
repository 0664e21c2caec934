import type { Analysis } from '../model';
import { firstAt, type Span, span, textOf, touches, trimmed } from '../span';

/**
 * The paragraph of an analysed text at an offset, without white space at its edges: a line, and those that are wrapped
 * lines of one paragraph with it.
 */
export function paragraphAt({ text, page: { wrapped } }: Pick<Analysis, 'text' | 'page'>, offset: number): Span {
  let [start, end] = [offset, offset];
  for (;;) {
    while (start > 0 && !isBreak(text, start - 1)) start--;
    const before = wrapped[firstAt(wrapped, start) - 1];
    if (!before || before.end < start) break;
    ({ start } = before);
  }
  for (;;) {
    while (end < text.length && !isBreak(text, end)) end++;
    const next = wrapped[firstAt(wrapped, end + 1) - 1];
    if (!next || next.end <= end) break;
    ({ end } = next);
  }
  return trimmed(text, span(start, end));
}

const isBreak = (text: string, at: number): boolean => /[\r\n\v\f\u0085\u2028\u2029]/.test(text.charAt(at));

/** The word at an offset of which a part stands on another line. */
export const dividedWordAt = ({ text, sentences }: Analysis, offset: number): Span | undefined =>
  sentences
    .filter((sentence) => touches(sentence, offset))
    .flatMap(({ tokens }) => tokens.filter((token) => touches(token, offset)))
    .find((token) => /[\r\n]/.test(textOf(text, token)));
