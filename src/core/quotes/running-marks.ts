import { plain } from '../language/view';
import { apart, firstAt } from '../span';
import type { MarkedStretch } from './marks';
import { type Closing, closingAt, isPlainOpening, opens } from './single-mark';
import { tagComma } from './tag';

/** A stretch between single marks; doubtful where one of these may be an apostrophe, or where none closes it. */
export interface RunningStretch extends MarkedStretch {
  readonly doubtful: boolean;
}

interface Mark {
  readonly at: number;
  readonly closing: Closing | undefined;
  /** How many marks behind it surely close a stretch before another one opens. */
  readonly closedBehind: number;
  /** Whether none opens behind it. */
  readonly isLast: boolean;
}

/**
 * Single marks of a paragraph of running text → the outermost stretches between them, in order. Apostrophes are left
 * aside as far as they can be told. `goesOn`: whether the next paragraph opens with a single mark.
 */
export function pairRunningMarks(paragraph: string, goesOn: boolean): RunningStretch[] {
  const open: number[] = [];
  const pairs: RunningStretch[] = [];
  for (const { at, closing, closedBehind, isLast } of marksOf(paragraph)) {
    if (closing === undefined) open.push(at);
    else if (closing !== 'doubtful' || (closedBehind < open.length && !(goesOn && isLast && open.length === 1))) {
      const start = open.pop();
      if (start !== undefined) pairs.push({ start, end: at + 1, closed: true, doubtful: closing === 'doubtful' });
    }
  }
  const outermost = apart(pairs);
  const unclosed = open.find((at) => isPlainOpening(paragraph, at, goesOn));
  if (unclosed === undefined) return outermost;
  const behind = firstAt(outermost, unclosed);
  // A speech that goes on in the next paragraph may quote others; else a closing mark is missing before a tag.
  const before = outermost.slice(0, behind);
  if (goesOn) return [...before, { start: unclosed, end: paragraph.length, closed: false, doubtful: false }];
  const end = paragraph.slice(0, outermost[behind]?.start).trimEnd().length;
  if (tagComma(plain(paragraph.slice(unclosed, end))) === null) return outermost;
  return [...before, { start: unclosed, end, closed: false, doubtful: true }, ...outermost.slice(behind)];
}

function marksOf(paragraph: string): Mark[] {
  const marks: Mark[] = [];
  let closedBehind = 0;
  let isLast = true;
  for (const { index: at } of [...paragraph.matchAll(/['‘’]/g)].reverse()) {
    const isOpening = opens(paragraph, at);
    const closing = isOpening ? undefined : closingAt(paragraph, at);
    if (!isOpening && closing === undefined) continue;
    marks.push({ at, closing, closedBehind, isLast });
    if (isOpening) isLast = false;
    closedBehind = isOpening ? 0 : closedBehind + Number(closing !== 'doubtful');
  }
  return marks.reverse();
}
