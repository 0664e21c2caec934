/** What a reader says of the lines of a page. */
import type { Analysis, PartWord, Region, RegionKind } from '../model';
import type { DecidedPart } from '../page/decided';
import { firstAt, lengthOf, onLines, type Span, span, trimmed, wholeLines } from '../span';
import { paragraphAt } from '../view/paragraph';
import type { Placed } from './anchor';
import type { Wish } from './decide';
import { byTime } from './decision';

/** What has been decided on lines, as far as it has its place in the text, in the order in which it was. */
export const partsIn = (placed: readonly Placed[]): DecidedPart[] =>
  placed
    .toSorted((a, b) => byTime(a.decision, b.decision))
    .flatMap(({ at, decision: { choice, creator, created } }) =>
      at && choice.kind === 'part' ? [{ ...at, part: choice.as, creator, created }] : [],
    );

/**
 * What is to be decided so that the lines of a stretch, or without one the paragraph that it is in, are what the reader
 * says: one wish for each line that isn't so yet, or for each part that is to be read. None where nothing would change,
 * and for more lines than anybody looks through.
 */
export function partWishes(analysis: Analysis, stretch: Span, as: PartWord): Wish[] {
  const { text, page } = analysis;
  const lines = linesFor(analysis, stretch);
  const regionsOf = (line: Span): Region[] =>
    page.regions.slice(firstAt(page.regions, line.start + 1) - 1, firstAt(page.regions, line.end));
  const isOpen = (line: Span): boolean => regionsOf(line).some((region) => WOULD_CHANGE[as](region));
  const wish = (at: Span): Wish => ({ at, choice: { kind: 'part', as } });
  const open = lines.filter(isOpen);
  if (as === 'read')
    return [...new Set(open.flatMap(regionsOf))]
      .filter(WOULD_CHANGE.read)
      .flatMap((region) => firstLine(text, region))
      .map(wish);
  if (as !== 'headline') return open.map(wish);
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last || lines.length > HEADLINE_LINES || open.length === 0) return [];
  return [wish(span(first.start, last.end))];
}

/** As each line is kept by itself, many more of them, or much longer ones, would take too long. */
const MOST_LINES = 1000;
const LONGEST = 200_000;

/** More lines than these are no headline. */
const HEADLINE_LINES = 3;

/** Parts that somebody wrote for readers, but not in this article. */
const ELSEWHERE: ReadonlySet<RegionKind> = new Set(['read-more', 'related', 'comments']);

const WOULD_CHANGE: Readonly<Record<PartWord, (region: Region) => boolean>> = {
  article: ({ kind }) => kind !== 'lead' && kind !== 'body',
  site: ({ boilerplate }) => !boilerplate,
  headline: ({ kind }) => kind !== 'headline',
  read: ({ kind, boilerplate }) => boilerplate && ELSEWHERE.has(kind),
};

/** The lines that a stretch touches, whole; without one the paragraph there, which can be several lines. */
function linesFor(analysis: Analysis, stretch: Span): Span[] {
  const { text } = analysis;
  const words = trimmed(text, stretch);
  const at = lengthOf(stretch) > 0 ? words : paragraphAt(analysis, stretch.start);
  if (lengthOf(at) === 0 || lengthOf(at) > LONGEST) return [];
  if (at !== words) return [at];
  const lines = onLines(text, wholeLines(text, words));
  return lines.length > MOST_LINES ? [] : lines;
}

/** The first line of a part that isn't blank. */
const firstLine = (text: string, region: Span): Span[] => onLines(text, region).slice(0, 1);
