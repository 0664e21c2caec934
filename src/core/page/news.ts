import type { Page, RegionKind } from '../model';
import type { Span } from '../span';
import type { ArticlePlace } from './article-place';
import { blocksOf } from './blocks';
import { findDateline } from './dateline';
import { factsAt } from './facts';
import { kindsOf } from './kinds';
import type { Labeller } from './labeller';
import { isRelatedStart, isTagsStart } from './landmarks';
import { isBlank, type Line, spanOf, wordsIn } from './lines';
import { partsOf } from './parts';
import { looksLikeNews } from './recognize';
import { regionsOf } from './regions';
import { wrappedBreaks } from './wrapping';

/** What no name or quotation is sought in: other than in the seed format, links and comments are furniture too. */
const BOILERPLATE: ReadonlySet<RegionKind> = new Set([
  'site-header',
  'section',
  'counters',
  'read-more',
  'related',
  'comments',
  'site-footer',
]);

/** A dateline stands in one of the first paragraphs. */
const DATELINE_PARAGRAPHS = 6;

const TAG_HEADING = /^(?:Persons|Countries|Topics|Tags|Tagged|Keywords|Related topics|Filed under)\s*:?$/i;

/**
 * Reads the page of any site, saved in any way: which blocks of lines are the article and which one is its headline is
 * learned, what the others are is told by their words and places. Null where it is no news.
 */
export function readNews(lines: readonly Line[], crawled: string | null, labeller: Labeller): Page | null {
  const blocks = blocksOf(lines);
  const parts = partsOf(blocks, labeller);
  if (!looksLikeNews(blocks, parts, labeller)) return null;
  const kinds: (RegionKind | undefined)[] = new Array<RegionKind | undefined>(lines.length).fill(undefined);
  const continued = new Set<number>();
  kindsOf(blocks, parts).forEach((kind, n) => {
    const { from, to } = blocks[n] ?? { from: 0, to: 0 };
    kinds.fill(kind, from, to);
    for (let i = from; i + 1 < to; i++) continued.add(i);
  });

  const filled = lines.flatMap((line, i) => (isBlank(line) ? [] : [i]));
  const at = wordsIn(lines);
  const spansOf = (kind: RegionKind, isMeant = (_words: string): boolean => true): Span[] =>
    blocks.flatMap(({ from, to, words }) =>
      kinds[from] === kind && isMeant(words) ? [spanOf(lines[from], lines[to - 1])] : [],
    );
  const isArticle = (i: number): boolean => kinds[i] === 'lead' || kinds[i] === 'body';
  const place: ArticlePlace = {
    headline: kinds.indexOf('headline'),
    first: filled.find(isArticle) ?? 0,
    last: filled.findLast(isArticle) ?? lines.length,
  };
  const dateline = datelineIn(lines, filled.filter(isArticle));
  return {
    format: 'news',
    regions: regionsOf(lines, kinds, BOILERPLATE),
    headline: spansOf('headline')[0] ?? null,
    dateline,
    // Where the date stands alone, that is no section.
    section: spansOf('section', (words) => !/\d/.test(words))[0] ?? null,
    credit: spansOf('credit')[0] ?? null,
    tags: filled
      .filter((i) => kinds[i] === 'tags' && !TAG_HEADING.test(at(i)) && !isTagsStart(at(i)))
      .map((i) => spanOf(lines[i])),
    related: spansOf('related').filter(
      ({ start }) => !isRelatedStart(at(filled.find((i) => lines[i]?.start === start) ?? -1)),
    ),
    wrapped: wrappedBreaks(lines, (i) => continued.has(i)),
    ...factsAt(lines, place, dateline, crawled),
    crawled,
  };
}

function datelineIn(lines: readonly Line[], article: readonly number[]): Span | null {
  for (const i of article.slice(0, DATELINE_PARAGRAPHS)) {
    const found = findDateline(lines[i]?.words ?? '', lines[i]?.start ?? 0);
    if (found) return found;
  }
  return null;
}
