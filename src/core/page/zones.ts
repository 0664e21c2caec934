/** Time zones as news pages abbreviate them. */

/** Which of day and month comes first where people print dates as numbers. */
export type NumberOrder = 'day' | 'month';

interface Zone {
  /** Minutes from UTC; null where the letters mean several zones. */
  readonly offset: number | null;
  /** Whether an hour is added in summer by the rule of the United States. */
  readonly changes?: true;
  readonly order?: NumberOrder;
}

const [DAY_FIRST, MONTH_FIRST] = [{ order: 'day' }, { order: 'month' }] as const;
const hours = (offset: number): { readonly offset: number } => ({ offset: offset * 60 });
/** IST is India's, Ireland's and Israel's; CST that of the United States and of China. */
const SEVERAL = { offset: null };

const ZONES: Readonly<Record<string, Zone>> = {
  Z: hours(0),
  UTC: hours(0),
  GMT: hours(0),
  BST: { ...hours(1), ...DAY_FIRST },
  CET: { ...hours(1), ...DAY_FIRST },
  CEST: { ...hours(2), ...DAY_FIRST },
  EET: { ...hours(2), ...DAY_FIRST },
  EEST: { ...hours(3), ...DAY_FIRST },
  SAST: { ...hours(2), ...DAY_FIRST },
  MSK: { ...hours(3), ...DAY_FIRST },
  PKT: { ...hours(5), ...DAY_FIRST },
  IST: { ...SEVERAL, ...DAY_FIRST },
  HKT: { ...hours(8), ...DAY_FIRST },
  SGT: { ...hours(8), ...DAY_FIRST },
  JST: hours(9),
  KST: hours(9),
  AWST: { ...hours(8), ...DAY_FIRST },
  AEST: { ...hours(10), ...DAY_FIRST },
  AEDT: { ...hours(11), ...DAY_FIRST },
  NZST: { ...hours(12), ...DAY_FIRST },
  NZDT: { ...hours(13), ...DAY_FIRST },
  EST: { ...hours(-5), ...MONTH_FIRST },
  EDT: { ...hours(-4), ...MONTH_FIRST },
  ET: { ...hours(-5), changes: true, ...MONTH_FIRST },
  CST: SEVERAL,
  CDT: { ...hours(-5), ...MONTH_FIRST },
  CT: { ...hours(-6), changes: true, ...MONTH_FIRST },
  MST: { ...hours(-7), ...MONTH_FIRST },
  MDT: { ...hours(-6), ...MONTH_FIRST },
  MT: { ...hours(-7), changes: true, ...MONTH_FIRST },
  PST: { ...hours(-8), ...MONTH_FIRST },
  PDT: { ...hours(-7), ...MONTH_FIRST },
  PT: { ...hours(-8), changes: true, ...MONTH_FIRST },
  HST: { ...hours(-10), ...MONTH_FIRST },
};

/** Alternatives of a regular expression, the longest first. */
export const ZONE = Object.keys(ZONES)
  .toSorted((a, b) => b.length - a.length)
  .flatMap((name) => [name, name.toLowerCase()])
  .join('|');

export const orderOfZone = (name: string): NumberOrder | null => ZONES[name.toUpperCase()]?.order ?? null;

/** `+01:00` on an ISO day; null where that isn't certain. */
export function offsetOf(name: string, day: string): string | null {
  const zone = ZONES[name.toUpperCase()];
  if (!zone || zone.offset === null) return null;
  if (!zone.changes) return printOffset(zone.offset);
  const isSummer = isSummerInAmerica(day);
  return isSummer === null ? null : printOffset(zone.offset + (isSummer ? 60 : 0));
}

/** Minutes from UTC → `-05:30`. */
export function printOffset(minutes: number): string {
  const [whole, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `${minutes < 0 ? '-' : '+'}${String(whole).padStart(2, '0')}:${String(rest).padStart(2, '0')}`;
}

/** From the second Sunday of March to the first of November since 2007; null on these two days and before. */
function isSummerInAmerica(day: string): boolean | null {
  const [start, end] = [sundayFrom(`${day.slice(0, 4)}-03-08`), sundayFrom(`${day.slice(0, 4)}-11-01`)];
  return day < '2007' || day === start || day === end ? null : start < day && day < end;
}

function sundayFrom(day: string): string {
  const date = new Date(day);
  date.setUTCDate(date.getUTCDate() + ((7 - date.getUTCDay()) % 7));
  return date.toISOString().slice(0, 10);
}
