import type { Page, RegionKind } from '../model';
import { overlapAmong } from '../span';
import { parseDatePrefix } from './dates';
import { foreignOf } from './foreign';
import type { Labeller } from './labeller';
import { endsLikeSentence, isShort } from './landmarks';
import { isBlank, type Line, linesOf, spanOf } from './lines';
import { shippedLabeller } from './page-model';
import { readNews } from './news';
import { readSputnik } from './sputnik';

/** Text → the page it is, by the first reader that recognizes it; null where it is no news page. */
export function readPage(text: string, labeller: () => Labeller = shippedLabeller): Page | null {
  if (text.includes('\0') || foreignOf(text)) return null;
  const prefix = parseDatePrefix(text);
  const lines = linesOf(text, prefix?.length);
  const crawled = prefix?.date ?? null;
  const sputnik = readSputnik(lines, crawled);
  // The site's menus stand in other layouts of it than the seeds', which are told by what has been learned.
  if (sputnik && !hasMenu(lines, sputnik)) return sputnik;
  return readNews(lines, crawled, labeller()) ?? sputnik;
}

/** So many short lines below each other are no article. */
const MENU_LINES = 6;

/** Whether what a page has for its article holds a menu. */
function hasMenu(lines: readonly Line[], { regions }: Page): boolean {
  const isOwn = overlapAmong(regions.filter(({ kind }) => OWN.has(kind)));
  let below = 0;
  return lines.some((line) => {
    const isItem = !isBlank(line) && isShort(line.words) && !endsLikeSentence(line.words) && isOwn(spanOf(line));
    below = isItem ? below + 1 : 0;
    return below === MENU_LINES;
  });
}

const OWN: ReadonlySet<RegionKind> = new Set<RegionKind>(['caption', 'headline', 'lead', 'body']);
