import type { Page, RegionKind } from '../model';
import type { Span } from '../span';
import { findDateline } from './dateline';
import { factsAt } from './facts';
import { endsLikeSentence, isByline, isCommentsStart, isRelatedStart, isStyle, isTagsStart } from './landmarks';
import { isDatesLine, kindOfLine } from './line-kinds';
import { isBlank, type Line } from './lines';
import { looksLikeNews } from './recognize';
import { regionsOf } from './regions';

const SITE_FOOTER =
  /^(?:©.*All rights reserved|All rights reserved|Share this|Follow us on|Sign up for|Subscribe to|Advertisement$|Sponsored$|Terms of (?:Use|Service)|Privacy Policy|Copyright \d{4})/i;
const TAG_HEADING = /^(?:Persons|Countries|Topics|Tags|Keywords|Related topics)\s*:?$/;

/** More lines than this above the first paragraph are no header. */
const HEADER_LINES = 30;

/**
 * Reads news text without the furniture of a known site: headline, lead, body, and whatever else its lines tell. Null
 * where it is no news.
 */
export function readNews(text: string, lines: readonly Line[], crawled: string | null): Page | null {
  if (!looksLikeNews(text, lines)) return null;
  const filled = lines.flatMap((line, i) => (isBlank(line) ? [] : [i]));
  const at = (i: number): string => lines[i]?.words ?? '';
  const kinds: (RegionKind | undefined)[] = new Array<RegionKind | undefined>(lines.length).fill(undefined);

  const proseAt = filled.findIndex((i) => isProse(at(i)) && !isFurniture(at(i)));
  const head = filled.slice(0, Math.min(Math.max(proseAt, 0), HEADER_LINES));
  labelHead(lines, head, kinds);
  const headline = head.find((i) => kinds[i] === 'headline');
  labelBody(
    lines,
    filled.filter((i) => !head.includes(i)),
    kinds,
  );

  const body = filled.filter((i) => kinds[i] === 'body');
  const dateline =
    body
      .slice(0, 6)
      .map((i) => findDateline(at(i), lines[i]?.start ?? 0))
      .find((found) => found !== null) ?? null;
  const firstBody = body[0];
  const hasLead = kinds.includes('lead');
  if (headline !== undefined && !hasLead && firstBody !== undefined && findDateline(at(firstBody), 0) === null)
    kinds[firstBody] = 'lead';

  const spansOf = (kind: RegionKind): Span[] => filled.filter((i) => kinds[i] === kind).map((i) => spanOf(lines[i]));
  const isArticle = (i: number): boolean => kinds[i] === 'lead' || kinds[i] === 'body';
  const place = {
    headline: headline ?? -1,
    first: filled.find(isArticle) ?? 0,
    last: filled.findLast(isArticle) ?? lines.length,
  };
  return {
    format: 'news',
    regions: regionsOf(lines, kinds),
    headline: spansOf('headline')[0] ?? null,
    dateline,
    section: spansOf('section')[0] ?? null,
    credit: spansOf('credit')[0] ?? null,
    tags: filled
      .filter((i) => kinds[i] === 'tags' && !TAG_HEADING.test(at(i)) && !isTagsStart(at(i)))
      .map((i) => spanOf(lines[i])),
    related: filled.filter((i) => kinds[i] === 'related' && !isRelatedStart(at(i))).map((i) => spanOf(lines[i])),
    ...factsAt(lines, place, dateline, crawled),
    wrapped: [],
    crawled,
  };
}

/** What stands above the first paragraph: the headline, and around it date, section, byline, caption and menus. */
function labelHead(lines: readonly Line[], head: readonly number[], kinds: (RegionKind | undefined)[]): void {
  const at = (i: number | undefined): string => (i === undefined ? '' : (lines[i]?.words ?? ''));
  const own = head.map((i, n) => headKind(at(i), at(head[n - 1]), head[n - 1] === i - 1));
  const candidates = head.filter((i, n) => own[n] === undefined && at(i).split(' ').length >= 4);
  const date = head.find((i) => isDatesLine(at(i)));
  const signed = head.some((i, n) => own[n] === 'credit' && i < (date ?? -1));
  const headline =
    date === undefined || signed
      ? candidates[0]
      : (candidates.find((i) => i === date + 1) ??
        candidates.findLast((i) => i < date) ??
        candidates.find((i) => i > date));
  head.forEach((i, n) => {
    const short = at(i).split(' ').length <= 4;
    if (i === headline) kinds[i] = 'headline';
    else if (own[n]) kinds[i] = own[n];
    else if (headline !== undefined && i > headline) kinds[i] = short ? 'section' : 'lead';
    else kinds[i] = short ? 'site-header' : 'related';
  });
}

function headKind(words: string, above: string, adjacent: boolean): RegionKind | undefined {
  const kind = kindOfLine(words);
  if (kind === 'caption' || kind === 'credit' || kind === 'section') return kind;
  return isByline(words) || (adjacent && isByline(above) && words.split(' ').length <= 6) ? 'credit' : undefined;
}

/** Paragraphs, and the captions, credits, links and site text that stand between or below them. */
function labelBody(lines: readonly Line[], rest: readonly number[], kinds: (RegionKind | undefined)[]): void {
  const at = (i: number): string => lines[i]?.words ?? '';
  const lastProse = rest.findLast((i) => isProse(at(i)) && !isFurniture(at(i))) ?? -1;
  let tail: RegionKind | undefined;
  const hasTagHeading = rest.some((i) => i > lastProse && TAG_HEADING.test(at(i)));
  for (const i of rest) {
    const words = at(i);
    if (isRelatedStart(words)) tail = 'related';
    else if (isTagsStart(words)) tail = 'tags';
    else if (isCommentsStart(words)) tail = 'comments';
    else if (SITE_FOOTER.test(words) && i > lastProse) tail = 'site-footer';
    else if (i > lastProse && hasTagHeading && tail === undefined && !isFurniture(words)) tail = 'tags';
    else if (tail !== undefined && i < lastProse && isProse(words)) tail = undefined;
    kinds[i] = tail ?? bodyKind(words);
  }
}

function bodyKind(words: string): RegionKind {
  const kind = kindOfLine(words);
  if (kind === 'read-more' || kind === 'caption' || kind === 'credit') return kind;
  if (isByline(words)) return 'credit';
  return SITE_FOOTER.test(words) || isStyle(words) ? 'site-footer' : 'body';
}

const isFurniture = (words: string): boolean => bodyKind(words) !== 'body';

/** A paragraph of running text: it ends like a sentence, is long, or begins with a dateline. */
const isProse = (words: string): boolean =>
  findDateline(words, 0) !== null || words.length > 160 || (endsLikeSentence(words) && words.split(' ').length >= 8);

const spanOf = (line: Line | undefined): Span => ({ start: line?.start ?? 0, end: line?.end ?? 0 });
