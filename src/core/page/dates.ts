/** Dates as news pages print them → ISO 8601. All functions return null for what is no real date. */
import type { Span } from '../span';
import { isoDay, MONTH, monthNumber } from './calendar';
import { DATE_FORMS, type FormReading } from './date-forms';
import { timeAfter, timeBefore } from './times';
import { type NumberOrder, printOffset } from './zones';

/** A full date in a line, with the time beside it. */
export interface DateMention extends Span, FormReading {
  /** `14:02` or `14:02+01:00`, or null where no time stands beside it. */
  readonly time: string | null;
}

/**
 * All dates with day, month and year in a line of plain spaces, in order. Spans are into the line, times and weekdays
 * included.
 */
export function datesIn(words: string): DateMention[] {
  if (!/\d/.test(words)) return [];
  const found: DateMention[] = [];
  for (const { pattern, read } of DATE_FORMS)
    for (const match of words.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      const reading = read(match);
      const isFree = !found.some((other) => other.start < end && start < other.end);
      if (reading.days.length > 0 && isFree) found.push({ start, end, time: null, ...reading });
    }
  return found.toSorted((a, b) => a.start - b.start).map((mention) => withTime(words, mention));
}

function withTime(words: string, mention: DateMention): DateMention {
  const day = mention.days[0] ?? '';
  const after = timeAfter(words, mention.end, day);
  const time = after ?? timeBefore(words, mention.start, day);
  if (!time) return mention;
  const [start, end] = after ? [mention.start, mention.end + time.length] : [mention.start - time.length, mention.end];
  return { ...mention, start, end, time: time.iso, order: mention.order ?? time.order };
}

/** The day of a date with its time, where the order of its numbers is told by the page or needn't be. */
export function isoOf({ days, time }: DateMention, order: NumberOrder | null): string | null {
  const day = days.length < 2 ? days[0] : order && days[order === 'day' ? 0 : 1];
  return day ? day + (time ? `T${time}` : '') : null;
}

/**
 * The clock line of sputniknews.com, which runs offset and day together: `23:47 GMT +309 October 2017` is offset +3,
 * day 09. Without an offset (`11:43 GMT11 May 2021`) the time is GMT.
 */
const CLOCK = new RegExp(
  String.raw`^(\d{1,2}):(\d{2}) GMT\s*(?:([+-])(\d{1,2}?)\s*)?(\d{2}|\d(?=\s)) (${MONTH}) (\d{4})(?!\d)`,
  'u',
);
const DATE_PREFIX = /^\s*date (\d{4})-(\d{2})-(\d{2})(?!\d)[^\S\r\n]*/;

/** `23:47 GMT +309 October 2017` → `2017-10-09T23:47+03:00`. */
export function parseClock(line: string): string | null {
  const [, hour, minute, sign, offset, day, month, year] = CLOCK.exec(line) ?? [];
  const date = isoDay(Number(year), monthNumber(month ?? ''), Number(day));
  if (!date || Number(hour) > 23 || Number(minute) > 59 || Number(offset ?? 0) > 14) return null;
  return `${date}T${String(hour).padStart(2, '0')}:${String(minute)}${printOffset(Number(`${sign ?? ''}${offset ?? 0}`) * 60)}`;
}

/**
 * The ` date 2018-03-14 ` that the crawl wrote before some pages: the date and how many code units it takes, white
 * space included.
 */
export function parseDatePrefix(text: string): { date: string; length: number } | null {
  const match = DATE_PREFIX.exec(text);
  const date = match && isoDay(Number(match[1]), Number(match[2]), Number(match[3]));
  return match && date ? { date, length: match[0].length } : null;
}
