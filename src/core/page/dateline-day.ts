import { MONTH, monthNumber, isoDay } from './calendar';
import { datesIn } from './dates';
import type { ArticlePlace } from './article-place';

/** `PORT HANNAH, Nova Scotia, `, `OSLO (AP) `: capitals up to the date. */
const PLACE = /^\p{Lu}[\p{L}.'’]*(?:[\s,()/-]{1,3}\p{Lu}[\p{L}.'’]*){0,6}[\s,()]*$/u;
const BEHIND = /^[\s,.]{0,3}[–—(/-]/;
const YEARLESS = new RegExp(String.raw`^[^\d–—]{2,50}?, (${MONTH}) (\d{1,2})\.?,? ?(?=[–—(/-])`, 'u');

/** How many paragraphs can have the dateline before them. */
const PARAGRAPHS = 3;

/**
 * The day of a dateline among the first paragraphs: `OSLO, June 4, 2019 –`. One without the year has it from a date of
 * the page with the same day and month, else from the day on which the page was saved.
 */
export function dayOfDateline(
  lines: readonly string[],
  { first, last }: ArticlePlace,
  crawled: string | null,
): string | null {
  const paragraphs = lines
    .slice(Math.max(0, first), last + 1)
    .filter(Boolean)
    .slice(0, PARAGRAPHS);
  for (const words of paragraphs) {
    const [date] = datesIn(words.slice(0, 100));
    if (date?.days.length === 1 && PLACE.test(words.slice(0, date.start)) && BEHIND.test(words.slice(date.end)))
      return date.days[0] ?? null;
    const [, month, day] = YEARLESS.exec(words) ?? [];
    if (month && day) return withYear(lines, monthNumber(month), Number(day), crawled);
  }
  return null;
}

function withYear(lines: readonly string[], month: number, day: number, crawled: string | null): string | null {
  const printed = lines
    .flatMap((words) => datesIn(words))
    .flatMap(({ days }) => (days.length === 1 ? days : []))
    .filter((date) => date.endsWith(isoDay(2000, month, day)?.slice(4) ?? '-'));
  if (printed[0]) return printed.every((date) => date === printed[0]) ? printed[0] : null;
  const year = Number(crawled?.slice(0, 4));
  return crawled
    ? ([isoDay(year, month, day), isoDay(year - 1, month, day)].find((date) => date && date <= crawled) ?? null)
    : null;
}
