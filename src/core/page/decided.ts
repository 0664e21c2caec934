import type { Decided, Page, PartWord, Region, RegionKind, RegionThought } from '../model';
import { firstAt, type Span, span } from '../span';
import { parseDatePrefix } from './dates';
import { isBlank, type Line, linesOf } from './lines';

/** What a reader has said of the lines that a stretch of the text touches, and when. */
export interface DecidedPart extends Span, Pick<Decided<RegionThought>, 'creator' | 'created'> {
  readonly part: PartWord;
}

/** A line that isn't blank, with the region it is in and what was said of it, if anything. */
interface Told {
  readonly line: Line;
  readonly region: Region;
  readonly said: DecidedPart | undefined;
}

/**
 * A page with what a reader has said of its lines, in the order in which it was said: what was said of a line later
 * holds, and what was said of the line itself holds over what was said of the part it is in. Of several headlines the
 * last one is it. Dates and bylines stay as they are; other facts go where their lines are something else now.
 */
export function decidedPage(text: string, page: Page, parts: readonly DecidedPart[]): Page {
  const told = parts.length === 0 ? [] : toldOf(text, page, parts);
  if (told.length === 0) return page;
  const headline = told.filter(({ said }) => said?.part === 'headline');
  const regions = regionsOf(page, told, headline[0]?.said);
  const isSame = ({ start }: Span): boolean => {
    const { kind, decided } = holding(regions, start);
    return !decided || kind === decided.machine?.kind;
  };
  const orNull = (fact: Span | null): Span | null => (fact && isSame(fact) ? fact : null);
  const [first, last] = [headline[0]?.line, headline.at(-1)?.line];
  return {
    ...page,
    regions,
    headline: first && last ? span(first.start, last.end) : orNull(page.headline),
    dateline: orNull(page.dateline),
    section: orNull(page.section),
    credit: orNull(page.credit),
    tags: page.tags.filter(isSame),
    related: page.related.filter(isSame),
    wrapped: page.wrapped.filter(({ start, end }) => holding(regions, start) === holding(regions, end)),
  };
}

/** The lines of a text that aren't blank. */
function toldOf(text: string, { regions }: Page, parts: readonly DecidedPart[]): Told[] {
  const lines = linesOf(text, parseDatePrefix(text)?.length).filter((line) => !isBlank(line));
  const headline = parts.findLast(({ part }) => part === 'headline');
  const ofLines = new Map<Line, DecidedPart>();
  const ofRegions = new Map<Region, DecidedPart>();
  for (const said of parts) {
    for (const line of touched(lines, said)) {
      if (said.part === 'read') ofRegions.set(holding(regions, line.start), said);
      else if (said.part !== 'headline' || said === headline) ofLines.set(line, said);
    }
  }
  return lines.map((line) => {
    const region = holding(regions, line.start);
    return { line, region, said: ofLines.get(line) ?? ofRegions.get(region) };
  });
}

/** The lines, in order, that share characters with a stretch. */
function touched(lines: readonly Line[], { start, end }: Span): readonly Line[] {
  const [from, to] = [firstAt(lines, start), firstAt(lines, end)];
  const isCut = (lines[from - 1]?.end ?? 0) > start;
  return lines.slice(isCut ? from - 1 : from, to);
}

/** The region that an offset is in; what is behind all of them belongs to the last. */
const holding = (regions: readonly Region[], offset: number): Region =>
  regions[Math.max(0, firstAt(regions, offset + 1) - 1)]!;

const ARTICLE: ReadonlySet<RegionKind> = new Set(['lead', 'body']);

/** Whether a line is of the article's text, as far as that doesn't depend on where the article is. */
const isArticle = ({ region, said }: Told): boolean =>
  said?.part === 'article' || (ARTICLE.has(region.kind) && (said === undefined || said.part === 'read'));

/** The regions that the lines are in now; `headline` is what was said of the line that is the headline. */
function regionsOf(page: Page, told: readonly Told[], headline: DecidedPart | undefined): Region[] {
  const first = told.find(isArticle)?.line.start ?? headline?.start ?? page.headline?.start ?? 0;
  const regions: Region[] = [];
  let before: Region | undefined;
  for (const { line, region, said } of told) {
    const isFormer = !said && headline !== undefined && region.kind === 'headline';
    const now = isFormer
      ? changed(region, line.start < first ? OF_THE_SITE.above : TEXT, headline)
      : said
        ? changed(region, wordFor(said.part, region, line.start < first), said)
        : region;
    const last = regions.at(-1);
    if (last && before && isAlike(now, before)) regions[regions.length - 1] = { ...last, end: line.to };
    else regions.push({ ...now, start: line.from, end: line.to });
    before = now;
  }
  return covering(regions, page);
}

const TEXT: RegionThought = { kind: 'body', boilerplate: false };
const OF_THE_SITE = {
  above: { kind: 'site-header', boilerplate: true },
  below: { kind: 'site-footer', boilerplate: true },
} as const satisfies Record<string, RegionThought>;

/** What a line of a region is by a reader's word; `isAbove` tells whether it is above the article. */
function wordFor(word: PartWord, { kind, boilerplate }: Region, isAbove: boolean): RegionThought {
  switch (word) {
    case 'article':
      return ARTICLE.has(kind) && !boilerplate ? { kind, boilerplate } : TEXT;
    case 'site':
      return boilerplate ? { kind, boilerplate } : OF_THE_SITE[isAbove ? 'above' : 'below'];
    case 'headline':
      return { kind: 'headline', boilerplate: false };
    case 'read':
      return { kind, boilerplate: false };
  }
}

/** A region as it is now; where that is what it was, nothing of it was changed. */
function changed(region: Region, now: RegionThought, { creator, created }: DecidedPart): Region {
  const { kind, boilerplate } = region;
  if (now.kind === kind && now.boilerplate === boilerplate) return region;
  return { ...region, ...now, decided: { creator, created, machine: { kind, boilerplate } } };
}

const isAlike = (a: Region, b: Region): boolean =>
  a.kind === b.kind && a.boilerplate === b.boilerplate && JSON.stringify(a.decided) === JSON.stringify(b.decided);

/** The same regions over all of a page: what is between them belongs to the one before, what is above to the first. */
const covering = (regions: readonly Region[], page: Page): Region[] =>
  regions.map((region, i) => ({
    ...region,
    start: i === 0 ? 0 : region.start,
    end: regions[i + 1]?.start ?? page.regions.at(-1)?.end ?? region.end,
  }));
