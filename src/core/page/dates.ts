/** Dates as news pages print them → ISO 8601. All functions return null for what is no real date. */

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = '(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.?';

/**
 * The clock line of sputniknews.com, which runs offset and day together: `23:47 GMT +309 October 2017` is offset +3,
 * day 09. Without an offset (`11:43 GMT11 May 2021`) the time is GMT.
 */
const CLOCK = new RegExp(
  `^(\\d{1,2}):(\\d{2}) GMT\\s*(?:([+-])(\\d{1,2}?)\\s*)?(\\d{2}|\\d(?=\\s)) ${MONTH} (\\d{4})(?!\\d)`,
);
const DATE_PREFIX = /^\s*date (\d{4})-(\d{2})-(\d{2})(?!\d)[^\S\r\n]*/;
const ISO_DATE = /\b(\d{4})-(\d{2})-(\d{2})(?!\d)/;
const DAY_MONTH_YEAR = new RegExp(`\\b(\\d{1,2}) ${MONTH},? (\\d{4})\\b`);
const MONTH_DAY_YEAR = new RegExp(`\\b${MONTH} (\\d{1,2}),? (\\d{4})\\b`);

/** `23:47 GMT +309 October 2017` → `2017-10-09T23:47+03:00`. */
export function parseClock(line: string): string | null {
  const [, hour, minute, sign, offset, day, month, year] = CLOCK.exec(line) ?? [];
  const date = isoDate(year, month, day);
  if (!date || Number(hour) > 23 || Number(minute) > 59 || Number(offset ?? 0) > 14) return null;
  return `${date}T${two(hour)}:${minute}${sign ?? '+'}${two(offset ?? '0')}:00`;
}

/**
 * The ` date 2018-03-14 ` that the crawl wrote before some pages: the date and how many code units it takes, white
 * space included.
 */
export function parseDatePrefix(text: string): { date: string; length: number } | null {
  const match = DATE_PREFIX.exec(text);
  const date = match && isoDate(match[1], match[2], match[3]);
  return match && date ? { date, length: match[0].length } : null;
}

/** The first full date in running words: `28 May 2019`, `Jan. 22, 2019`, `2019-05-28`. */
export function findDate(words: string): string | null {
  const dayFirst = DAY_MONTH_YEAR.exec(words);
  if (dayFirst) return isoDate(dayFirst[3], dayFirst[2], dayFirst[1]);
  const monthFirst = MONTH_DAY_YEAR.exec(words);
  if (monthFirst) return isoDate(monthFirst[3], monthFirst[1], monthFirst[2]);
  const iso = ISO_DATE.exec(words);
  return iso ? isoDate(iso[1], iso[2], iso[3]) : null;
}

function isoDate(year?: string, month?: string, day?: string): string | null {
  if (!year || !month || !day) return null;
  const monthNumber = MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1 || Number(month);
  const date = new Date(Date.UTC(Number(year), monthNumber - 1, Number(day)));
  const real = date.getUTCMonth() === monthNumber - 1 && date.getUTCDate() === Number(day);
  return real ? `${year}-${two(monthNumber)}-${two(day)}` : null;
}

const two = (value: string | number | undefined): string => String(value).padStart(2, '0');
