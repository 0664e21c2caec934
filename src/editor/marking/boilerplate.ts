import type { Analysis, Page, Region } from '../../core/model';
import { span, type Span } from '../../core/span';

/** What a stretch of boilerplate is to a reader: links to other stories, comments, a date, or the site's own text. */
export type Furniture = 'related' | 'comments' | 'date' | 'site';

/** Adjacent regions of boilerplate that are one thing to a reader. */
export interface Stretch extends Span {
  readonly what: Furniture;
  readonly place: 'above' | 'inside' | 'below';
}

/** The page's boilerplate, adjacent regions taken together, in order. */
export const boilerplateBlocks = ({ page }: Analysis): Span[] =>
  joined(page.regions.filter(({ boilerplate }) => boilerplate).map(({ start, end }) => span(start, end)));

/** The page's boilerplate in order, links and comments apart from what else is the site's. */
export function boilerplateStretches({ page }: Analysis): Stretch[] {
  const first = page.regions.findIndex(({ boilerplate }) => !boilerplate);
  const last = page.regions.findLastIndex(({ boilerplate }) => !boilerplate);
  return joined(
    page.regions.flatMap((region, at): Stretch[] => {
      if (!region.boilerplate) return [];
      const place = at < first ? 'above' : at < last ? 'inside' : 'below';
      return [{ start: region.start, end: region.end, place, what: whatIs(region, place, page) }];
    }),
  );
}

/** In the pages of sputniknews.com, where links are read, all else is one with the site's: its comments are a login. */
function whatIs({ kind }: Region, place: Stretch['place'], { format }: Page): Furniture {
  if (format === 'sputnik' || place === 'above') return 'site';
  if (kind === 'related' || kind === 'read-more') return 'related';
  if (kind === 'section') return place === 'inside' ? 'date' : 'site';
  return kind === 'comments' ? kind : 'site';
}

/** Takes those together that follow directly on one another and are the same. */
function joined<Part extends Span & Partial<Stretch>>(parts: readonly Part[]): Part[] {
  const joins: Part[] = [];
  for (const part of parts) {
    const previous = joins.at(-1);
    if (previous?.end === part.start && previous.what === part.what)
      joins[joins.length - 1] = { ...previous, ...span(previous.start, part.end) };
    else joins.push(part);
  }
  return joins;
}
