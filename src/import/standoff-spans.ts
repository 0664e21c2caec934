/** The offsets of standoff files as spans of a text, however whoever wrote them counts. */
import { codePoints } from '../core/characters';
import type { Readable } from '../core/decisions/readable';
import type { Span } from '../core/span';

/** `0 5;8 12` → spans of the text; none where that isn't what it says. */
type SpansOf = (offsets: string) => Span[];

const offsetsIn = (offsets: string): Span[] =>
  /^\d+ \d+(?:;\d+ \d+)*$/.test(offsets)
    ? offsets
        .split(';')
        .map((pair) => pair.split(' ').map(Number))
        .map(([start = 0, end = 0]) => ({ start, end }))
    : [];

/** As we count, and whoever reads files with line breaks translated: code points with LF for CRLF. */
export const spansInPlain =
  ({ points, originalOf }: Readable): SpansOf =>
  (offsets) =>
    offsetsIn(offsets).map(({ start, end }) =>
      originalOf({ start: points.toLonger(start), end: points.toLonger(end) }),
    );

/** As brat's server counts: code points of the file as it is stored. */
export function spansAsStored({ text }: Readable): SpansOf {
  const points = codePoints(text);
  return (offsets) =>
    offsetsIn(offsets).map(({ start, end }) => ({ start: points.toLonger(start), end: points.toLonger(end) }));
}

/** Whether the words of a `T` line stand where it says. White space may be any; a lone surrogate had to be replaced. */
export function fits(line: string, spansOf: SpansOf, { text }: Readable): boolean {
  const [id = '', data = '', tail = ''] = line.split('\t');
  if (!id.startsWith('T')) return false;
  const spans = spansOf(data.slice(data.indexOf(' ') + 1));
  const blank = (words: string): string =>
    words
      .replace(/\s+/g, ' ')
      .replace(/\p{Surrogate}/gu, '\ufffd')
      .trim();
  return spans.length > 0 && blank(spans.map(({ start, end }) => text.slice(start, end)).join(' ')) === blank(tail);
}

/** Pieces between which there is nothing but white space are one. */
export function joined(spans: readonly Span[], { text }: Readable): Span[] {
  const pieces: Span[] = [];
  for (const next of [...spans].sort((a, b) => a.start - b.start)) {
    const last = pieces.at(-1);
    if (last && BLANK.test(text.slice(last.end, next.start)))
      pieces.splice(-1, 1, { start: last.start, end: next.end });
    else pieces.push(next);
  }
  return pieces;
}

/** White space, and the line breaks of Python's `splitlines` that aren't any in JavaScript. */
const BLANK = /^[\s\x1c-\x1e\x85]*$/;
