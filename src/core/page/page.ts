import type { Page } from '../model';
import { parseDatePrefix } from './dates';
import { foreignOf } from './foreign';
import type { Labeller } from './labeller';
import { linesOf } from './lines';
import { shippedLabeller } from './page-model';
import { readNews } from './news';
import { readSputnik } from './sputnik';

/** Text → the page it is, by the first reader that recognizes it; null where it is no news page. */
export function readPage(text: string, labeller: () => Labeller = shippedLabeller): Page | null {
  if (text.includes('\0') || foreignOf(text)) return null;
  const prefix = parseDatePrefix(text);
  const lines = linesOf(text, prefix?.length);
  const crawled = prefix?.date ?? null;
  return readSputnik(lines, crawled) ?? readNews(lines, crawled, labeller());
}
