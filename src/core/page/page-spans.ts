import type { Page } from '../model';
import type { Span } from '../span';

/** How the places of a page are told in another text. */
export interface Places {
  readonly ofRegion: (lines: Span) => Span;
  readonly ofWords: (words: Span) => Span;
}

/** A page with all of its places in another text; its facts stay. */
export function placedPage(page: Page, { ofRegion, ofWords }: Places): Page {
  const placed = <T extends Span>(item: T): T => ({ ...item, ...ofWords(item) });
  const orNull = (item: Span | null): Span | null => item && placed(item);
  return {
    ...page,
    regions: page.regions.map((region) => ({ ...region, ...ofRegion(region) })),
    headline: orNull(page.headline),
    dateline: orNull(page.dateline),
    section: orNull(page.section),
    credit: orNull(page.credit),
    byline: page.byline.map(placed),
    agency: orNull(page.agency),
    tags: page.tags.map(placed),
    related: page.related.map(placed),
    wrapped: page.wrapped.map(placed),
  };
}
