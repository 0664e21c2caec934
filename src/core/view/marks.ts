import { type MarkedStretch } from '../quotes/marks';
import { typedMarks } from '../quotes/typed-marks';
import { singleSpeech } from '../quotes/single-speech';
import type { Page } from '../model';
import { paragraphsOf } from '../page/prose';
import { byPosition } from '../span';
import { pageIn } from './mapping';
import { type Replacement, seenThrough, type View, viewOf } from './view';

/**
 * A text with quotation marks of one kind: double ones where two single ones stand for them, and where the page sets
 * speech in single ones; double marks within these are single ones then.
 */
export function marksView(text: string, page: Page): View {
  const typed = viewOf(text, typedMarks(text));
  return seenThrough(typed, viewOf(typed.text, turnedMarks(typed.text, pageIn(typed, page))));
}

/** What is read in the place of single marks and of double ones within them, which is as long. */
const turnedMarks = (text: string, page: Page): Replacement[] =>
  /['‘]/.test(text)
    ? singleSpeech(text, paragraphsOf(text, page))
        .flatMap((stretch) => [...pair(stretch, '“', '”'), ...stretch.inner.flatMap((inner) => pair(inner, '‘', '’'))])
        .sort(byPosition)
    : [];

const pair = ({ start, end, closed }: MarkedStretch, opening: string, closing: string): Replacement[] => [
  { start, end: start + 1, by: opening },
  ...(closed ? [{ start: end - 1, end, by: closing }] : []),
];
