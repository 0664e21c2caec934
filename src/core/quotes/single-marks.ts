import { contains, firstAt, overlapAmong, overlaps, type Span } from '../span';
import { type MarkedStretch, pairDoubleMarks } from './marks';
import { isFirm } from './single-mark';
import { pairRunningMarks, type RunningStretch } from './running-marks';
import { isSpoken } from './spoken';

/** A stretch that single marks in running text may set off. */
export interface SingleStretch extends RunningStretch {
  /** Whether the words beside it tell that somebody says it. */
  readonly spoken: boolean;
  /** The pairs of double marks within it. */
  readonly inner: readonly MarkedStretch[];
}

/** How the marks stand in one paragraph of running text, relative to it. */
export interface ParagraphMarks {
  /** In order, without overlap, and none within double marks. */
  readonly singles: readonly SingleStretch[];
  /** Whether it has double marks beside those within a single stretch that is spoken. */
  readonly hasDoubles: boolean;
}

/** `goesOn`: whether the next paragraph opens with a single mark, as one that goes on with the same speech does. */
export function readMarks(paragraph: string, goesOn: boolean): ParagraphMarks {
  const doubles = pairDoubleMarks(paragraph);
  const singles = pairRunningMarks(paragraph, goesOn).flatMap((stretch): SingleStretch[] => {
    const met = doublesAt(doubles, stretch);
    const inner = met.filter((double) => double.closed && contains(stretch, double));
    const isSure = isFirm(paragraph, stretch.end - 1) || !stretch.closed;
    if (inner.length < met.length || (inner.length > 0 && !isSure)) return [];
    return [{ ...stretch, inner, spoken: stretch.closed && isSpoken(paragraph, stretch) }];
  });
  const isSpokenIn = overlapAmong(singles.filter(({ spoken }) => spoken));
  return { singles, hasDoubles: doubles.some((double) => !isSpokenIn(double)) };
}

/** Those of some stretches in order, without overlap, that share something with another one. */
function doublesAt(doubles: readonly MarkedStretch[], stretch: Span): MarkedStretch[] {
  const from = Math.max(0, firstAt(doubles, stretch.start) - 1);
  return doubles.slice(from, firstAt(doubles, stretch.end)).filter((double) => overlaps(double, stretch));
}
