import type { Region, RegionKind } from '../model';
import { isBlank, type Line } from './lines';

/** What is the site's on the pages of sputniknews.com: links to other stories are its editors' choice, and read, too. */
const OF_THE_SITE: ReadonlySet<RegionKind> = new Set(['site-header', 'section', 'counters', 'comments', 'site-footer']);

/**
 * One kind for each line, undefined for blank ones → regions that cover the text; a blank line stays with what is above
 * it. `boilerplate` are the kinds that are furniture rather than part of the article.
 */
export function regionsOf(
  lines: readonly Line[],
  kinds: readonly (RegionKind | undefined)[],
  boilerplate = OF_THE_SITE,
): Region[] {
  const regions: Region[] = [];
  let kind = kinds.find((candidate) => candidate !== undefined) ?? 'body';
  let start = 0;
  lines.forEach((line, i) => {
    const next = isBlank(line) ? undefined : kinds[i];
    if (next === undefined || next === kind) return;
    if (line.from > start) regions.push({ kind, start, end: line.from, boilerplate: boilerplate.has(kind) });
    start = line.from;
    kind = next;
  });
  const end = lines.at(-1)?.to ?? 0;
  regions.push({ kind, start, end, boilerplate: boilerplate.has(kind) });
  return regions;
}
