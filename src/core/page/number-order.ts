import { type DateMention, datesIn } from './dates';
import type { NumberOrder } from './zones';

const DAY = 24 * 60 * 60 * 1000;
/** An open date is one near another of the page rather than one that is months away. */
const [NEAR, FAR] = [7 * DAY, 45 * DAY];
const WRITTEN_DAY_FIRST = /^(?:\p{L}+\.?,? )?\d/u;

/**
 * Whether a page puts the day or the month first where it prints dates as numbers; null where its dates don't tell or
 * contradict each other.
 */
export function numberOrderOf(lines: readonly string[]): NumberOrder | null {
  const dates = lines.flatMap((words) => datesIn(words).map((date) => ({ ...date, words: words.slice(date.start) })));
  const certain = dates.filter(({ days }) => days.length === 1);
  const open = dates.filter(({ days }) => days.length > 1);
  const evidence = [
    certain.flatMap(({ order, words }) => (order && isNumbers(words) ? [order] : [])),
    [...open.flatMap((date) => nearer(date, certain)), ...dates.flatMap(({ order }) => order ?? [])],
    certain.every(({ words }) => isNumbers(words) || WRITTEN_DAY_FIRST.test(words)) && certain.length > 1
      ? ['day' as const]
      : [],
  ];
  const orders = evidence.find((found) => found.length > 0) ?? [];
  return orders.every((order) => order === orders[0]) ? (orders[0] ?? null) : null;
}

const isNumbers = (words: string): boolean => /^[^\p{L}]*\d{1,2}[/.-]\d/u.test(words);

/** The order in which an open date is near a certain one, where in the other it is far from all. */
function nearer({ days }: DateMention, certain: readonly DateMention[]): NumberOrder[] {
  const [dayFirst, monthFirst] = days.map((day) =>
    Math.min(...certain.map((other) => Math.abs(Date.parse(other.days[0] ?? '') - Date.parse(day)))),
  );
  if (dayFirst === undefined || monthFirst === undefined) return [];
  if (dayFirst <= NEAR && monthFirst > FAR) return ['day'];
  return monthFirst <= NEAR && dayFirst > FAR ? ['month'] : [];
}
