import type { Page, RegionKind } from '../model';
import { inParts, type Span } from '../span';
import { parseDatePrefix } from './dates';
import { isBlank, linesOf } from './lines';

/** One line of text that somebody wrote for the reader: a paragraph, a headline, a caption. */
export interface Paragraph extends Span {
  readonly kind: RegionKind;
}

const READ: ReadonlySet<RegionKind> = new Set(['caption', 'headline', 'lead', 'body', 'read-more', 'related', 'tags']);

/**
 * The lines of a page that are read linguistically, in order; site text, counters, credits and comments are not, unless
 * a reader has said so.
 */
export function paragraphsOf(text: string, page: Page): Paragraph[] {
  const prefix = parseDatePrefix(text)?.length ?? 0;
  return page.regions
    .filter(({ kind, boilerplate, decided }) => !boilerplate && (READ.has(kind) || decided !== undefined))
    .flatMap((region) =>
      linesOf(text.slice(region.start, region.end), prefix - region.start)
        .filter((line) => !isBlank(line))
        .map((line) => ({ start: behindDateline(text, page, region.start + line.start), end: region.start + line.end }))
        .flatMap((line) => inParts(text, line, LONGEST_PARAGRAPH).map((part) => ({ kind: region.kind, ...part }))),
    );
}

/**
 * Nobody writes longer ones. What asks for each word of a paragraph about all others would take for ever on a page that
 * is one line.
 */
const LONGEST_PARAGRAPH = 8000;

/** Place and agency of a dateline are nobody's words and name nobody who acts. */
function behindDateline(text: string, { dateline }: Page, start: number): number {
  if (dateline?.start !== start) return start;
  return dateline.end + (/^[\s—–-]*/.exec(text.slice(dateline.end, dateline.end + 8))?.[0].length ?? 0);
}

/** Where single marks are quotation marks on any page: lines set like headlines. */
export const isHeadlineKind = (kind: RegionKind): boolean =>
  kind === 'headline' || kind === 'related' || kind === 'read-more';
