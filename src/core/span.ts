/**
 * A half-open stretch of text, `start <= end`, in UTF-16 code units into the text exactly as it was opened.
 * Every position in the core is one of these; lines and columns exist only in the editor and in output.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const span = (start: number, end: number): Span => ({ start, end });

/** The covered text. */
export const textOf = (text: string, { start, end }: Span): string => text.slice(start, end);

/** Whether `outer` holds all of `inner`; a span contains itself. */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** Whether two spans share at least one code unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Whether `offset` lies in the span or directly at its end, where a reader's cursor still touches it. */
export const touches = ({ start, end }: Span, offset: number): boolean => start <= offset && offset <= end;

export const lengthOf = ({ start, end }: Span): number => end - start;

/** The span without white space at its edges; an empty span at its start where nothing else is in it. */
export function trimmed(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && isSpace(text, from)) from++;
  while (to > from && isSpace(text, to - 1)) to--;
  return { start: from, end: to };
}

/**
 * Which of some spans holds another one whole. They are in order and don't overlap each other, so that few have to be
 * looked at.
 */
export function holderAmong<T extends Span>(ordered: readonly T[]): (inner: Span) => T | undefined {
  return (inner) => {
    const last = ordered[firstAt(ordered, inner.start + 1) - 1];
    return last && contains(last, inner) ? last : undefined;
  };
}

/** Whether one of some spans shares code units with another one, without looking at all of them each time. */
export function overlapAmong(spans: readonly Span[]): (other: Span) => boolean {
  const ordered = spans.toSorted(byPosition);
  let furthest = 0;
  const ends = ordered.map(({ end }) => (furthest = Math.max(furthest, end)));
  return (other) => (ends[firstAt(ordered, other.end) - 1] ?? 0) > other.start;
}

/**
 * Index of the first of some spans in order of their starts that starts at `offset` or behind it; their number where
 * none does.
 */
export function firstAt(ordered: readonly Span[], offset: number): number {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ordered[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Those of some spans in order of their starts that lie in another one whole. */
export const within = <T extends Span>(ordered: readonly T[], outer: Span): T[] =>
  ordered.slice(firstAt(ordered, outer.start), firstAt(ordered, outer.end)).filter((each) => contains(outer, each));

/** Those of some spans in order of their starts that share code units with another one. */
export function overlapping<T extends Span>(ordered: readonly T[]): (other: Span) => T[] {
  let furthest = 0;
  const reach = ordered.map(({ end }) => (furthest = Math.max(furthest, end)));
  return (other) => {
    let first = firstAt(ordered, other.start);
    while (first > 0 && reach[first - 1]! > other.start) first--;
    return ordered.slice(first, firstAt(ordered, other.end)).filter((each) => overlaps(each, other));
  };
}

/** The one of some spans in order of their starts that starts exactly at `offset`. */
export function startingAt<T extends Span>(ordered: readonly T[], offset: number): T | undefined {
  const found = ordered[firstAt(ordered, offset)];
  return found?.start === offset ? found : undefined;
}

/**
 * A span in parts of so many code units at most, cut where a sentence ends, else at white space, else before a word,
 * else between two characters.
 */
export function inParts(text: string, whole: Span, longest: number): Span[] {
  const parts: Span[] = [];
  let { start } = whole;
  while (whole.end - start > longest) {
    const part = text.slice(start, start + longest);
    const cut =
      start +
      ([/^[^]*[.!?]["”»]?(?=\s)/, /^[^]*\S(?=\s)/, /^[^]*[^\p{L}\p{N}](?=[\p{L}\p{N}])/u]
        .map((end) => end.exec(part)?.[0].length)
        .find((length) => length !== undefined) ?? longest - Number(/[\ud800-\udbff]$/.test(part)));
    parts.push(span(start, cut));
    start = trimmed(text, span(cut, whole.end)).start;
  }
  return [...parts, span(start, whole.end)];
}

/** The pieces of a span that each stand on one line, without white space at their edges. */
export function onLines(text: string, { start, end }: Span): Span[] {
  const words = text.slice(start, end);
  if (!/[\r\n]/.test(words)) return [span(start, end)];
  return Array.from(words.matchAll(/[^\r\n]+/g), ({ index, 0: line }) =>
    trimmed(text, span(start + index, start + index + line.length)),
  ).filter((piece) => piece.start < piece.end);
}

/** From the beginning of the line in which a span begins to the end of that in which it ends. */
export function wholeLines(text: string, { start, end }: Span): Span {
  const isBreak = (at: number): boolean => text[at] === '\n' || text[at] === '\r';
  let [from, to] = [start, end];
  while (from > 0 && !isBreak(from - 1)) from--;
  while (to < text.length && !isBreak(to)) to++;
  return span(from, to);
}

/** Order by start, longer first where two start together. */
export const byPosition = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

/** Spans in any order → the stretches that they cover together, in order and with something between them. */
export function united(spans: readonly Span[]): Span[] {
  const stretches: Span[] = [];
  for (const each of spans.toSorted(byPosition)) {
    const last = stretches.at(-1);
    if (last && each.start <= last.end)
      stretches[stretches.length - 1] = span(last.start, Math.max(last.end, each.end));
    else stretches.push(span(each.start, each.end));
  }
  return stretches;
}

/** Spans in any order → in order by position, without those that overlap one before them. */
export function apart<T extends Span>(spans: readonly T[]): T[] {
  let end = 0;
  return spans.toSorted(byPosition).filter((each) => {
    const isFree = each.start >= end;
    if (isFree) end = each.end;
    return isFree;
  });
}

const isSpace = (text: string, at: number): boolean => /\s/.test(text.charAt(at));
