import { type Span, span } from '../span';

/** A stretch of a text and what is read in its place, mostly nothing or one blank, and never more than stands there. */
export interface Replacement extends Span {
  readonly by: string;
}

/**
 * A text as it is read, with the way back to the text it was made from, its source. All positions are UTF-16 code
 * units, of the view or of the source; those of the view that are asked for lie within it.
 */
export interface View {
  readonly text: string;
  /** Whether every position of the view is the very same one of the source, so that nothing has to be mapped. */
  readonly inPlace: boolean;
  /**
   * A position between two characters of the view → the one behind the first of them in the source, so that what isn't
   * read belongs to what follows. The end of the view is that of the source.
   */
  readonly toSource: (offset: number) => number;
  /**
   * From where the first character of a span stands in the source to where its last one ends there: what isn't read is
   * never at the edges.
   */
  readonly toSpan: (read: Span) => Span;
  /** A position of the source → the one in the view that {@link toSource} leads back from. */
  readonly fromSource: (offset: number) => number;
  /** The characters of the view that lie whole in a span of the source. */
  readonly fromSpan: (original: Span) => Span;
}

/** The view in which all is read as it stands. */
export const asItStands = (text: string): View => ({
  text,
  inPlace: true,
  toSource: (offset) => offset,
  toSpan: (read) => read,
  fromSource: (offset) => offset,
  fromSpan: (original) => original,
});

/** A text with some stretches of it replaced, which are in order and don't overlap. */
export function viewOf(source: string, replacements: readonly Replacement[]): View {
  if (replacements.length === 0) return asItStands(source);
  const pieces: string[] = [];
  const shifts: Shift[] = [];
  let end = 0;
  let length = 0;
  for (const each of replacements) {
    const from = length + each.start - end;
    length = from + each.by.length;
    if (length - from !== each.end - each.start) shifts.push({ start: each.start, end: each.end, from, to: length });
    pieces.push(source.slice(end, each.start), each.by);
    end = each.end;
  }
  pieces.push(source.slice(end));
  const text = pieces.join('');
  return shifts.length === 0 ? asItStands(text) : shifted(text, source.length, shifts);
}

/** A view of what another view shows. */
export function seenThrough(outer: View, inner: View): View {
  if (inner.inPlace) return { ...outer, text: inner.text };
  if (outer.inPlace) return inner;
  return {
    text: inner.text,
    inPlace: false,
    toSource: (offset) => outer.toSource(inner.toSource(offset)),
    toSpan: (read) => outer.toSpan(inner.toSpan(read)),
    fromSource: (offset) => inner.fromSource(outer.fromSource(offset)),
    fromSpan: (original) => inner.fromSpan(outer.fromSpan(original)),
  };
}

/** What stands at `[start, end)` in the source is read at `[from, to)` in the view, which is longer or shorter. */
interface Shift extends Span {
  readonly from: number;
  readonly to: number;
}

function shifted(text: string, sourceLength: number, shifts: readonly Shift[]): View {
  const originOf = (at: number): Span => {
    const behind = countOf(shifts, ({ to }) => to <= at);
    const here = shifts[behind];
    if (here && here.from <= at) return here;
    const before = shifts[behind - 1];
    const start = before ? at + before.end - before.to : at;
    return { start, end: start + 1 };
  };
  const toSource = (offset: number): number =>
    offset <= 0 ? 0 : offset >= text.length ? sourceLength : originOf(offset - 1).end;
  /** Of a position within what is replaced, the one before or behind it. */
  const fromSource = (offset: number, edge: 'from' | 'to' = 'from'): number => {
    const behind = countOf(shifts, ({ end }) => end <= offset);
    const here = shifts[behind];
    if (here && here.start < offset) return here[edge];
    const before = shifts[behind - 1];
    return before ? offset - before.end + before.to : offset;
  };
  return {
    text,
    inPlace: false,
    toSource,
    toSpan({ start, end }) {
      if (start < end) return span(originOf(start).start, originOf(end - 1).end);
      return span(toSource(start), toSource(start));
    },
    fromSource: (offset) => fromSource(offset),
    fromSpan({ start, end }) {
      const from = fromSource(start, 'to');
      return span(from, Math.max(from, fromSource(end)));
    },
  };
}

/** How many satisfy a condition that holds for the first ones only. */
function countOf<T>(items: readonly T[], holds: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(items[middle]!)) low = middle + 1;
    else high = middle;
  }
  return low;
}
