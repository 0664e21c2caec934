import { isoDay, MONTH, monthNumber, WEEKDAY, weekdayNumber, weekdayOf } from './calendar';
import type { NumberOrder } from './zones';

/** What the words of a date say. */
export interface FormReading {
  /** ISO days that it can be: two, the one with the day first before, where numbers leave that open. */
  readonly days: readonly string[];
  /** Which of day and month numbers show to come first; null where they show nothing. */
  readonly order: NumberOrder | null;
}

/** One way to print a date, with the year. */
export interface DateForm {
  /** Global; what it finds may be no real day. */
  readonly pattern: RegExp;
  /** No days where it is no date. */
  readonly read: (match: RegExpMatchArray) => FormReading;
}

/** A time or a word may run on from the year: `Nov 19 20197:05 AM`, `18.11.2019Get short URL`. */
const YEAR = String.raw`((?:19|20)\d\d)(?=\d{1,2}:\d\d|\D|$)`;
const ON_WEEKDAY = `(?:${WEEKDAY},? (?:the )?)?`;
const ORDINAL = '(?:st|nd|rd|th|ST|ND|RD|TH)?';
const DAY = String.raw`(\d{1,2})${ORDINAL}`;

/** Neither part of a longer number nor of an address. */
const FREE = String.raw`(?<![\d/.:@#_-])`;

/** `2019-05-28`, `2019/05/28`, `2019.05.28`, also with a time behind `T`. */
const YEAR_FIRST: DateForm = {
  pattern: new RegExp(String.raw`${FREE}((?:19|20)\d\d)([-/.])(\d{1,2})\2(\d{1,2})(?![\d/-])`, 'gu'),
  read: ([, year, , month, day]) => certain(isoDay(Number(year), Number(month), Number(day))),
};

/** `28 May 2019`, `Tuesday, 28th of May, 2019`, `28-May-2019`. */
const DAY_MONTH_YEAR: DateForm = {
  pattern: new RegExp(String.raw`${ON_WEEKDAY}(?<![\d/.:])${DAY}(?: of|[.])?[ /-](${MONTH}),?[ /-]${YEAR}`, 'gu'),
  read: ([, day, month, year]) => certain(isoDay(Number(year), monthNumber(month ?? ''), Number(day))),
};

/** `May 28, 2019`, `Tue, Jan. 22nd 2019`. */
const MONTH_DAY_YEAR: DateForm = {
  pattern: new RegExp(String.raw`${ON_WEEKDAY}(${MONTH}) ?${DAY} ?(?:,? ?|-)${YEAR}`, 'gu'),
  read: ([, month, day, year]) => certain(isoDay(Number(year), monthNumber(month ?? ''), Number(day))),
};

/** `28/05/2019`, `05-28-2019`, `Thu, 12.01.12`. Years of two digits are those of this century. */
const NUMBERS: DateForm = {
  pattern: new RegExp(
    String.raw`(?:(${WEEKDAY}),? )?${FREE}(\d{1,2})([/.-])(\d{1,2})\3(?:${YEAR}|(\d\d)(?!\d))(?!\.?\d|[/-]\w)`,
    'gu',
  ),
  read: ([, weekday, first, sign, second, year, short]) => {
    if (short && (sign === '-' || Number(short) > LAST_SHORT_YEAR)) return { days: [], order: null };
    return numbersAsDay(Number(year ?? `20${short ?? ''}`), Number(first), Number(second), weekday);
  },
};
const LAST_SHORT_YEAR = 49;

/** What the forms before find, those behind don't. */
export const DATE_FORMS: readonly DateForm[] = [YEAR_FIRST, DAY_MONTH_YEAR, MONTH_DAY_YEAR, NUMBERS];

const certain = (day: string | null): FormReading => ({ days: day ? [day] : [], order: null });

/** Two numbers whose order a weekday or the calendar may tell. */
function numbersAsDay(year: number, first: number, second: number, weekday: string | undefined): FormReading {
  const readings = (
    [
      { order: 'day', day: isoDay(year, second, first) },
      { order: 'month', day: isoDay(year, first, second) },
    ] as const
  ).flatMap(({ order, day }) => (day ? [{ order, day }] : []));
  const onDay = readings.filter(({ day }) => weekday && weekdayOf(day) === weekdayNumber(weekday));
  const [reading, other] = onDay.length > 0 ? onDay : readings;
  if (!reading) return { days: [], order: null };
  if (!other) return { days: [reading.day], order: reading.order };
  return { days: reading.day === other.day ? [reading.day] : [reading.day, other.day], order: null };
}
