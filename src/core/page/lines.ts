import type { Span } from '../span';

/**
 * One line. The span covers its words without white space at the edges (empty for a blank line);
 * `from` is where the line begins and `to` where the next one does, so that lines cover the text.
 */
export interface Line extends Span {
  readonly from: number;
  readonly to: number;
  /**
   * The words, with non-breaking spaces as plain ones: the same length as the span. The soft hyphen at which a word is
   * divided at the end of the line is no part of them.
   */
  readonly words: string;
}

export const isBlank = (line: Line): boolean => line.start === line.end;

/** The words of lines from the first to the last, blanks and breaks between them included. */
export const spanOf = (first: Line | undefined, last = first): Span => ({
  start: first?.start ?? 0,
  end: last?.end ?? 0,
});

/** What gives the words of a line by its number; none beyond the lines. */
export const wordsIn =
  (lines: readonly Line[]) =>
  (i: number | undefined): string =>
    i === undefined ? '' : (lines[i]?.words ?? '');

/** The words of a stretch of text within one line, as {@link Line} has them. */
export const wordsOfLine = (stretch: string): string => stretch.replaceAll('\u00a0', ' ').trim();

/**
 * Splits at LF, CRLF and CR, as the editor does. An empty text is one empty line. Words before `skipped` are no part of
 * their line.
 */
export function linesOf(text: string, skipped = 0): Line[] {
  const lines: Line[] = [];
  const hasReturns = text.includes('\r');
  const plain = text.replaceAll('\u00a0', ' ');
  const lineOf = (from: number, breakAt: number, to: number): Line => {
    const first = Math.min(Math.max(from, skipped), breakAt);
    const raw = plain.slice(first, breakAt);
    const trimmed = raw.trim();
    const words = trimmed.endsWith('\u00ad') ? trimmed.slice(0, -1) : trimmed;
    const start = first + (words === '' ? raw.length : raw.indexOf(words));
    return { from, to, start, end: start + words.length, words };
  };
  let from = 0;
  for (;;) {
    const breakAt = hasReturns ? nextBreak(text, from) : text.indexOf('\n', from);
    if (breakAt < 0) break;
    const to = breakAt + (text.startsWith('\r\n', breakAt) ? 2 : 1);
    lines.push(lineOf(from, breakAt, to));
    from = to;
  }
  lines.push(lineOf(from, text.length, text.length));
  return lines;
}

const BREAK = /[\r\n]/g;

function nextBreak(text: string, from: number): number {
  BREAK.lastIndex = from;
  return BREAK.exec(text)?.index ?? -1;
}
