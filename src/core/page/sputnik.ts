import type { Page, RegionKind } from '../model';
import type { Span } from '../span';
import { findDateline } from './dateline';
import { parseClock } from './dates';
import { agencyOfDateline } from './facts';
import {
  endsLikeSentence,
  hasDateline,
  isClock,
  isCommentsStart,
  isCredit,
  isFooterStart,
  isHeadlineLike,
  isReadMore,
  isRelatedStart,
  isShortUrl,
  isStoryline,
  isTagList,
  isTagsStart,
  isTopic,
} from './landmarks';
import { isBlank, type Line } from './lines';
import { regionsOf } from './regions';
import { HEADER_LINES, labelArticleHead, labelSiteHeader, paragraphsOf } from './sputnik-head';

const SPUTNIK_DATELINE = /\(Sputnik\)/;

const DAY = 24 * 60 * 60 * 1000;

/** How surely the lines are a page of sputniknews.com: the sum of what its furniture weighs. */
const EVIDENCE: readonly (readonly [weight: number, sign: (words: string) => boolean])[] = [
  [3, isClock],
  [3, (words) => SPUTNIK_DATELINE.test(words) && hasDateline(words)],
  [2, isShortUrl],
  [2, (words) => /^(?:Comment via|Community standards)/.test(words)],
  [1, (words) => /^(?:Register|(?:Listen )?Live)$/.test(words)],
  [1, (words) => /^(?:Show new comments|All comments$)/.test(words)],
  [1, isReadMore],
  [1, isRelatedStart],
  [1, isTagsStart],
];
/** The crawl that saved such pages wrote its date before some. */
const CRAWLED = 2;
const RECOGNIZED = 3;

/**
 * Reads a page of sputniknews.com saved as text, in any of its header variants, whole or cut.
 * Returns null where too little of the site's furniture is there to tell.
 */
export function readSputnik(lines: readonly Line[], crawled: string | null): Page | null {
  const filled = lines.flatMap((line, i) => (isBlank(line) ? [] : [i]));
  const at = (i: number): string => lines[i]?.words ?? '';
  if (!isRecognized(filled.map(at), crawled)) return null;

  const kinds: (RegionKind | undefined)[] = new Array<RegionKind | undefined>(lines.length).fill(undefined);
  labelReaderComments(lines, filled, kinds);
  const headerEnd = labelSiteHeader(lines, filled, kinds);
  const tail = labelTail(
    lines,
    filled.filter((i) => kinds[i] === undefined),
    kinds,
  );
  const article = filled.filter((i) => i >= headerEnd && i < tail && kinds[i] === undefined);
  const head = labelArticleHead(lines, article, kinds);
  labelBody(
    lines,
    article.filter((i) => kinds[i] === undefined),
    kinds,
    head,
  );

  const spansWhere = (test: (i: number) => boolean): Span[] => filled.filter(test).map((i) => spanOf(lines[i]));
  const prose = filled.find((i) => kinds[i] === 'lead' || kinds[i] === 'body') ?? lines.length;
  const clock = filled
    .slice(0, HEADER_LINES)
    .map((i) => parseClock(at(i)))
    .find((date) => date !== null);
  const dateline = firstDateline(
    lines,
    filled.filter((i) => kinds[i] === 'lead' || kinds[i] === 'body'),
  );
  return {
    format: 'sputnik',
    regions: regionsOf(lines, kinds),
    headline: spansWhere((i) => kinds[i] === 'headline')[0] ?? null,
    dateline,
    section: spansWhere((i) => kinds[i] === 'section' && !isTopic(at(i)) && !isStoryline(at(i)))[0] ?? null,
    credit: spansWhere((i) => kinds[i] === 'credit' && i < prose)[0] ?? null,
    tags: filled.filter((i) => kinds[i] === 'tags').flatMap((i) => itemsOf(lines[i])),
    related: spansWhere((i) => kinds[i] === 'related' && !isRelatedStart(at(i))),
    wrapped: [],
    published: publishedOf(clock ?? null, crawled),
    updated: null,
    byline: [],
    agency: agencyOfDateline(lines, dateline),
    crawled,
  };
}

/** Signs are looked for until there are enough. */
function isRecognized(filled: readonly string[], crawled: string | null): boolean {
  let found = crawled ? CRAWLED : 0;
  for (const [weight, sign] of EVIDENCE) {
    if (found >= RECOGNIZED) break;
    if (filled.some(sign)) found += weight;
  }
  return found >= RECOGNIZED;
}

/** What readers wrote, between `All comments` and `Show new comments`; it can stand above the article. */
function labelReaderComments(
  lines: readonly Line[],
  filled: readonly number[],
  kinds: (RegionKind | undefined)[],
): void {
  const at = (i: number): string => lines[i]?.words ?? '';
  const start = filled.find((i) => /^All comments$/.test(at(i)));
  const end = filled.find((i) => start !== undefined && i > start && /^Show new comments\b/.test(at(i)));
  if (end === undefined) return;
  for (const i of filled) if (i >= (start ?? end) && i <= end) kinds[i] = 'comments';
}

/** Related headlines, tags, comments and site text from the bottom of the article on; returns where they begin. */
function labelTail(lines: readonly Line[], rest: readonly number[], kinds: (RegionKind | undefined)[]): number {
  const at = (i: number | undefined): string => (i === undefined ? '' : (lines[i]?.words ?? ''));
  const lastDateline = rest.findLast((i) => hasDateline(at(i))) ?? rest[0] ?? 0;
  const startsTail = (i: number): boolean =>
    isRelatedStart(at(i)) || isTagsStart(at(i)) || isCommentsStart(at(i)) || /^Newsfeed$/.test(at(i));
  const landmark = rest.find((i) => i > lastDateline && startsTail(i));
  const end = lines.length;
  if (landmark === undefined) return labelBareTail(lines, rest, kinds) ?? end;

  let kind: RegionKind = isFooterStart(at(landmark)) ? 'site-footer' : 'related';
  for (const [n, i] of rest.entries()) {
    if (i < landmark) continue;
    const words = at(i);
    const next = rest[n + 1];
    if (kind !== 'tags' && isRelatedStart(words)) kind = 'related';
    else if (kind === 'related' || kind === 'tags') {
      if (isTagsStart(words) || (isTagList(words) && (next === undefined || isCommentsStart(at(next))))) kind = 'tags';
      else if (isRelatedStart(words)) kind = 'related';
      else if (isCommentsStart(words)) kind = 'comments';
      else if (kind === 'tags' && isFooterStart(words)) kind = 'site-footer';
    } else if (kind === 'comments' && isFooterStart(words)) kind = 'site-footer';
    kinds[i] = kind;
  }
  const before = rest.filter((i) => i < landmark);
  return labelBareTail(lines, before, kinds) ?? landmark;
}

/**
 * Related headlines without `Related:` and tags without `Tags:` at the end of `rest`; returns where they begin, if
 * there are any.
 */
function labelBareTail(
  lines: readonly Line[],
  rest: readonly number[],
  kinds: (RegionKind | undefined)[],
): number | undefined {
  const left = [...rest];
  const at = (i: number | undefined): string => (i === undefined ? '' : (lines[i]?.words ?? ''));
  let start: number | undefined;
  const take = (kind: RegionKind): void => {
    start = left.pop();
    if (start !== undefined) kinds[start] = kind;
  };
  if (left.length > 3 && isTagList(at(left.at(-1)))) take('tags');
  while (left.length > 2 && isHeadlineLike(at(left.at(-1))) && (start !== undefined || isHeadlineLike(at(left.at(-2)))))
    take('related');
  return start;
}

/**
 * Lead, paragraphs, READ MORE lines, the cards inset between them, and the links and tags of a story that another one
 * follows.
 */
function labelBody(
  lines: readonly Line[],
  article: readonly number[],
  kinds: (RegionKind | undefined)[],
  hasHead: boolean,
): void {
  const at = (i: number | undefined): string => (i === undefined ? '' : (lines[i]?.words ?? ''));
  for (const group of paragraphsOf(article)) group.forEach((_, n) => labelCard(lines, group, n, kinds));
  let links: RegionKind | undefined;
  article.forEach((i, n) => {
    const words = at(i);
    if (kinds[i] !== undefined) return;
    if (isRelatedStart(words)) links = 'related';
    else if (isTagsStart(words)) links = 'tags';
    else if (links && !(links === 'related' ? isHeadlineLike(words) : isTagList(words))) links = undefined;
    if (links) kinds[i] = links;
    else if (isReadMore(words)) kinds[i] = 'read-more';
    else if (isTopic(words) || (isTopic(at(article[n - 1])) && isStoryline(words))) kinds[i] = 'section';
    else kinds[i] = isCommentsStart(words) ? 'comments' : 'body';
  });
  const firstBody = article.find((i) => kinds[i] === 'body');
  if (hasHead && firstBody !== undefined && firstBody === article[0] && !hasDateline(at(firstBody)))
    kinds[firstBody] = 'lead';
}

/**
 * Where line number `n` of a paragraph is a credit: the caption above it, and the headline below it that the card links
 * to.
 */
function labelCard(
  lines: readonly Line[],
  group: readonly number[],
  n: number,
  kinds: (RegionKind | undefined)[],
): void {
  const [above, credit, below] = [group[n - 1], group[n], group[n + 1]];
  const at = (i: number | undefined): string => (i === undefined ? '' : (lines[i]?.words ?? ''));
  if (credit === undefined || !isCredit(at(credit))) return;
  kinds[credit] = 'credit';
  if (above !== undefined && (n === 1 || !endsLikeSentence(at(above)))) kinds[above] = 'caption';
  if (below !== undefined && isHeadlineLike(at(below)) && !isCredit(at(group[n + 2]))) kinds[below] = 'read-more';
}

/**
 * The clock's time; where that is days after the crawl it only tells when the page was saved again, and the crawl's
 * date is nearer.
 */
function publishedOf(clock: string | null, crawled: string | null): string | null {
  const later = clock !== null && crawled !== null && Date.parse(clock) - Date.parse(crawled) > 2 * DAY;
  return later ? crawled : clock;
}

function firstDateline(lines: readonly Line[], paragraphs: readonly number[]): Span | null {
  for (const i of paragraphs.slice(0, 6)) {
    const line = lines[i];
    const dateline = line ? findDateline(line.words, line.start) : null;
    if (dateline) return dateline;
  }
  return null;
}

/** The items of a line `Tags: a, b, c` as spans. */
function itemsOf(line: Line | undefined): Span[] {
  if (!line) return [];
  const label = /^Tags?\s*:\s*/.exec(line.words)?.[0].length ?? 0;
  return [...line.words.slice(label).matchAll(/[^,\s][^,]*/g)].map((item) => {
    const start = line.start + label + item.index;
    return { start, end: start + item[0].trimEnd().length };
  });
}

const spanOf = (line: Line | undefined): Span => ({ start: line?.start ?? 0, end: line?.end ?? 0 });
