import type { Span } from '../span';

/**
 * One line. The span covers its words without white space at the edges (empty for a blank line);
 * `from` is where the line begins and `to` where the next one does, so that lines cover the text.
 */
export interface Line extends Span {
  readonly from: number;
  readonly to: number;
  /** The words, with non-breaking spaces as plain ones: the same length as the span. */
  readonly words: string;
}

export const isBlank = (line: Line): boolean => line.start === line.end;

/** Splits at LF, CRLF and CR, as the editor does. An empty text is one empty line. Words before `skipped` are no part of their line. */
export function linesOf(text: string, skipped = 0): Line[] {
  const lines: Line[] = [];
  let from = 0;
  for (const lineBreak of text.matchAll(/\r\n|\n|\r/g)) {
    const to = lineBreak.index + lineBreak[0].length;
    lines.push(lineOf(text, from, lineBreak.index, to, skipped));
    from = to;
  }
  lines.push(lineOf(text, from, text.length, text.length, skipped));
  return lines;
}

function lineOf(text: string, from: number, breakAt: number, to: number, skipped: number): Line {
  const first = Math.min(Math.max(from, skipped), breakAt);
  const raw = text.slice(first, breakAt);
  const start = first + (raw.length - raw.trimStart().length);
  const end = Math.max(start, first + raw.trimEnd().length);
  return { from, to, start, end, words: text.slice(start, end).replaceAll('\u00a0', ' ') };
}
