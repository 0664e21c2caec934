import type { Page } from './model';
import { type Paragraph, paragraphsOf } from './page/prose';
import { overlaps, type Span, span, united, wholeLines } from './span';

/** Enough of a headline or lead, also where the whole page is one line. */
const LONGEST_HEAD = 2000;

/**
 * The paragraphs of a page that are read: all of them, or where reading is confined to some spans, those that overlap
 * one and those of headline and lead.
 */
export const paragraphsRead = (text: string, page: Page, within: readonly Span[] | undefined): Paragraph[] =>
  within ? paragraphsWithin(text, page, within) : paragraphsOf(text, page);

/**
 * Headline and lead introduce whom the rest is about. What it costs depends on the length of the spans, hardly on that
 * of the page.
 */
function paragraphsWithin(text: string, page: Page, within: readonly Span[]): Paragraph[] {
  const heads = page.regions
    .filter(({ kind }) => kind === 'headline' || kind === 'lead')
    .map(({ start, end }) => span(start, Math.min(end, start + LONGEST_HEAD)));
  const wanted = united([...within, ...heads]);
  const lines = united(wanted.map((stretch) => wholeLines(text, stretch)));
  const regions = page.regions.flatMap((region) =>
    lines
      .filter((stretch) => overlaps(stretch, region))
      .map(({ start, end }) => ({ ...region, start: Math.max(start, region.start), end: Math.min(end, region.end) })),
  );
  return paragraphsOf(text, { ...page, regions }).filter((paragraph) =>
    wanted.some((stretch) => overlaps(stretch, paragraph)),
  );
}
