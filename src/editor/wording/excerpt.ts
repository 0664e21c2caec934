import type { Analysis } from '../../core/model';
import type { Span } from '../../core/span';
import { readWords } from '../../core/view/read-words';

/** The first words of a span on one line, with an ellipsis where more follow. */
export const excerpt = (analysis: Analysis, span: Span, length?: number): string =>
  shorten(readWords(analysis, span), length);

/** The first words of a text on one line, with an ellipsis where more follow. */
export function shorten(text: string, length = 48): string {
  const line = oneLine(text);
  if (line.length <= length) return line;
  const space = line.lastIndexOf(' ', length);
  return `${line.slice(0, space > 0 ? space : length).replace(/(?<![\s,;:–—-])[\s,;:–—-]+$/u, '')}…`;
}

/** White space of every kind as single spaces, without the direction marks that make text look like other text. */
export function oneLine(text: string): string {
  return text
    .replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
}
