import type { Page, Region } from '../../src/core/model';

/** A page of nothing but such regions, which tells nothing else of itself. */
export const barePage = (regions: readonly Region[]): Page => ({
  format: 'news',
  regions,
  headline: null,
  dateline: null,
  section: null,
  credit: null,
  byline: [],
  agency: null,
  tags: [],
  related: [],
  wrapped: [],
  published: null,
  updated: null,
  crawled: null,
});
