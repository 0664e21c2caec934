import type { Page } from '../model';
import type { Span } from '../span';
import { agencyOf } from './agency';
import { bylineAt } from './byline-place';
import type { Line } from './lines';
import { publicationOf } from './publication';
import type { ArticlePlace } from './article-place';

/** When an article was published and updated, by whom, and from what agency, by the lines around it. */
export function factsAt(
  lines: readonly Line[],
  place: ArticlePlace,
  dateline: Span | null,
  crawled: string | null,
): Pick<Page, 'published' | 'updated' | 'byline' | 'agency'> {
  const { names, agency } = bylineAt(lines, place);
  const words = lines.map((line) => line.words);
  return {
    ...publicationOf(words, place, crawled),
    byline: names,
    agency: agency ?? agencyOfDateline(lines, dateline),
  };
}

/** `Reuters` of `OSLO (Reuters)`, as a span into the text. */
export function agencyOfDateline(lines: readonly Line[], dateline: Span | null): Span | null {
  const line = dateline && lines.find(({ start, end }) => start <= dateline.start && dateline.end <= end);
  const found = line && agencyOf(line.words.slice(dateline.start - line.start, dateline.end - line.start));
  return found ? { start: dateline.start + found.start, end: dateline.start + found.end } : null;
}
