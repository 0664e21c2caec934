import type { Span } from '../span';

/**
 * A stretch between two marks in one paragraph, marks included; `closed` is false where it runs to the paragraph's end.
 */
export interface MarkedStretch extends Span {
  readonly closed: boolean;
}

const OPENING = '“«„';
const CLOSING = '”»';
const STRAIGHT = '"';

/**
 * Pairs the double marks of one paragraph by what stands on either side of them, so that a missing mark spoils one
 * quotation and not the rest of the paragraph. Nested double marks belong to the outer stretch. Spans are relative to
 * the paragraph, in order and without overlap.
 */
export function pairDoubleMarks(paragraph: string): MarkedStretch[] {
  const marks = [...paragraph.matchAll(/["“”«»„]/g)].map((match) => match.index);
  const stretches: MarkedStretch[] = [];
  let open: number | undefined;
  for (let i = 0; i < marks.length; i++) {
    const at = marks[i] ?? 0;
    if (open === undefined) {
      if (opens(paragraph, at) || opensGlued(paragraph, at, marks[i + 1])) open = at;
      continue;
    }
    if (closes(paragraph, at, paragraph.charAt(open))) {
      stretches.push({ start: open, end: at + 1, closed: true });
      open = undefined;
    } else if (isNested(paragraph, marks, i)) {
      i++; // the inner pair's closing mark
    } else {
      stretches.push({ start: open, end: trimEnd(paragraph, at), closed: false });
      open = at;
    }
  }
  if (open !== undefined && open < paragraph.length - 1)
    stretches.push({ start: open, end: paragraph.length, closed: false });
  return stretches;
}

/** Single marks around several words or one, as headlines set them; apostrophes and possessives are none. */
export function pairSingleMarks(line: string): MarkedStretch[] {
  const stretches: MarkedStretch[] = [];
  const opening = /(?<=^|[\s(:—–-])['‘](?=[\p{L}\p{N}#$@])(?!(?:n['’]|\d0s\b|[Tt]is\b|[Tt]was\b|em\b))/gu;
  let from = 0;
  for (const { index } of line.matchAll(opening)) {
    if (index < from) continue;
    const closing = /(?<=\S)['’](?=$|[\s.,;:!?)—–-])/gu;
    closing.lastIndex = index + 1;
    const close = closing.exec(line);
    if (!close) break;
    from = close.index + 1;
    stretches.push({ start: index, end: from, closed: true });
  }
  return stretches;
}

/** Whether the mark can begin a stretch; a curly closing one can where it stands like an opening one, a common slip. */
function opens(paragraph: string, at: number): boolean {
  const mark = paragraph.charAt(at);
  const [before, after] = [paragraph.charAt(at - 1), paragraph.charAt(at + 1)];
  if (OPENING.includes(mark)) return true;
  if (mark === '”') return /^$|[\s(]/.test(before) && /\p{L}/u.test(after);
  if (mark !== STRAIGHT) return false;
  if (/\s/.test(after)) return at === 0 || /:\s$/.test(paragraph.slice(Math.max(0, at - 2), at));
  return !/^$|[\s,;:!?)\]»”]/.test(after) && !/[.,!?]/.test(before);
}

/**
 * Whether a straight mark glued to both its neighbours begins a stretch, as in `said Nordvik."We go."`: the next mark
 * then closes one.
 */
function opensGlued(paragraph: string, at: number, next: number | undefined): boolean {
  const isGlued =
    paragraph.charAt(at) === STRAIGHT && /[.,!?]\p{L}/u.test(paragraph.charAt(at - 1) + paragraph.charAt(at + 1));
  return (
    isGlued &&
    next !== undefined &&
    /[\p{L}\p{N}.,!?…]/u.test(paragraph.charAt(next - 1)) &&
    closes(paragraph, next, STRAIGHT)
  );
}

/**
 * Whether the mark can close a stretch that `opening` began; a straight mark closes unless it stands like an opening
 * one, `“` where it can't open.
 */
function closes(paragraph: string, at: number, opening: string): boolean {
  const mark = paragraph.charAt(at);
  const [before, after] = [paragraph.charAt(at - 1), paragraph.charAt(at + 1)];
  if (mark === STRAIGHT) return !/[\s(\[—–]/.test(before) || /[\s.,;:!?)]|^$/.test(after);
  return (
    CLOSING.includes(mark) ||
    (mark === '“' && (opening === '„' || (/[\p{L}\p{N}.,!?…]/u.test(before) && /^$|\s/.test(after))))
  );
}

/**
 * Whether the opening mark number `i` inside an open stretch begins a pair of its own: two closing marks follow before
 * the next opening one.
 */
function isNested(paragraph: string, marks: readonly number[], i: number): boolean {
  const inner = marks[i + 1];
  const outer = marks[i + 2];
  if (inner === undefined || outer === undefined) return false;
  const mark = paragraph.charAt(marks[i] ?? 0);
  return closes(paragraph, inner, mark) && closes(paragraph, outer, STRAIGHT);
}

const trimEnd = (paragraph: string, to: number): number => paragraph.slice(0, to).trimEnd().length;
