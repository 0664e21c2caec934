import type { Page, RegionKind } from '../model';
import type { Span } from '../span';
import { findDateline } from './dateline';
import { parseClock } from './dates';
import { agencyOfDateline } from './facts';
import {
  hasDateline,
  isClock,
  isReadMore,
  isRelatedStart,
  isShortUrl,
  isStoryline,
  isTagsStart,
  isTopic,
} from './landmarks';
import { isBlank, type Line, spanOf, wordsIn } from './lines';
import { regionsOf } from './regions';
import { labelBody } from './sputnik-body';
import { HEADER_LINES, labelArticleHead, labelSiteHeader } from './sputnik-head';
import { labelTail } from './sputnik-tail';

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
  const at = wordsIn(lines);
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
  const at = wordsIn(lines);
  const start = filled.find((i) => /^All comments$/.test(at(i)));
  const end = filled.find((i) => start !== undefined && i > start && /^Show new comments\b/.test(at(i)));
  if (end === undefined) return;
  for (const i of filled) if (i >= (start ?? end) && i <= end) kinds[i] = 'comments';
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
