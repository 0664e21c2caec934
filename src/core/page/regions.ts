import type { Region, RegionKind } from '../model';
import { isBlank, type Line } from './lines';

const BOILERPLATE: ReadonlySet<RegionKind> = new Set(['site-header', 'section', 'counters', 'comments', 'site-footer']);

/**
 * One kind for each line, undefined for blank ones → regions that cover the text; a blank line stays with what is above
 * it.
 */
export function regionsOf(lines: readonly Line[], kinds: readonly (RegionKind | undefined)[]): Region[] {
  const regions: Region[] = [];
  let kind = kinds.find((candidate) => candidate !== undefined) ?? 'body';
  let start = 0;
  lines.forEach((line, i) => {
    const next = isBlank(line) ? undefined : kinds[i];
    if (next === undefined || next === kind) return;
    if (line.from > start) regions.push(region(kind, start, line.from));
    start = line.from;
    kind = next;
  });
  const end = lines.at(-1)?.to ?? 0;
  regions.push(region(kind, start, end));
  return regions;
}

const region = (kind: RegionKind, start: number, end: number): Region => ({
  kind,
  start,
  end,
  boilerplate: BOILERPLATE.has(kind),
});
