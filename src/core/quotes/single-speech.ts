import { isHeadlineKind, type Paragraph } from '../page/prose';
import type { MarkedStretch } from './marks';
import { opensWithSingle } from './single-mark';
import { type ParagraphMarks, readMarks, type SingleStretch } from './single-marks';

/** Which marks a paragraph sets speech in. */
type Setting = 'single' | 'double' | undefined;

/** A stretch that single marks set off, with the pairs of double marks within it; spans are of the text. */
export type SpokenStretch = MarkedStretch & { readonly inner: readonly MarkedStretch[] };

/**
 * The stretches of a page's running text that are set off by single marks, in order. Whether these are quotation marks
 * there is told by the paragraphs that show it, each for itself and for those behind it up to the next one; the first
 * one for those before it, too. Among double marks only what is plainly said counts.
 */
export function singleSpeech(text: string, paragraphs: readonly Paragraph[]): SpokenStretch[] {
  const running = paragraphs.filter(({ kind }) => kind !== 'tags' && !isHeadlineKind(kind));
  const words = running.map(({ start, end }) => text.slice(start, end));
  const read = words.map((own, p) => readMarks(own, opensWithSingle(words[p + 1] ?? '')));
  const settings = settled(read.map(settingOf));
  return running.flatMap(({ start: by }, p) =>
    (read[p]?.singles ?? [])
      .filter((stretch) => counts(stretch, settings[p]))
      .map(({ start, end, closed, inner }) => ({
        ...{ start: start + by, end: end + by, closed },
        inner: inner.map((double) => ({ ...double, start: double.start + by, end: double.end + by })),
      })),
  );
}

/** What a paragraph itself shows. */
function settingOf({ singles, hasDoubles }: ParagraphMarks): Setting {
  if (singles.some(({ spoken }) => spoken)) return 'single';
  return hasDoubles ? 'double' : undefined;
}

/** Paragraphs that show nothing are like the last one before them that does, else like the first one behind. */
function settled(shown: readonly Setting[]): Setting[] {
  let last = shown.find((setting) => setting !== undefined);
  return shown.map((setting) => (last = setting ?? last));
}

/** Where nothing on the page tells, an apostrophe is as likely as a mark that could be one. */
const counts = ({ spoken, doubtful }: SingleStretch, setting: Setting): boolean =>
  spoken || setting === 'single' || (setting === undefined && !doubtful);
