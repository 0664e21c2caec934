import { offsetOf, orderOfZone, printOffset, type NumberOrder, ZONE } from './zones';

/** A time of day beside a date. */
export interface Time {
  /** `14:02`, with the offset from UTC where the page gives it: `14:02+01:00`. */
  readonly iso: string;
  /** What its zone tells of the order of numbers in dates. */
  readonly order: NumberOrder | null;
  /** How many code units it takes, with what joins it to the date. */
  readonly length: number;
}

/** `14:02`, `9.30`, `6:15:20 p.m.`; `6 pm`; `1405` before a zone. Seconds are left out. */
const CLOCK = String.raw`(?<hour>\d{1,2})(?<sign>[:.])(?<minute>\d{2})(?!\d)(?:[:.]\d{2}(?:\.\d{1,6})?)?(?: ?(?<half>[apAP])\.?[mM]\b\.?)?`;
const HOUR = String.raw`(?<hour2>\d{1,2}) ?(?<half2>[apAP])\.?[mM]\b\.?`;
const DIGITS = String.raw`(?<hour3>\d{2})(?<minute3>\d{2})(?= ?(?:GMT|UTC|hrs))(?: ?hrs)?`;
/** What may run on from a zone. */
const GLUED = String.raw`(?=\d|Updated|UPDATED|Published|PUBLISHED|Posted|POSTED)`;
const OFFSET = String.raw`(?<plus>[+-]) ?(?<hours>\d{1,2})(?::?(?<minutes>\d{2}))?(?![\d:])`;
const IN_ZONE = String.raw`(?: ?\(?(?:(?:UTC|GMT) ?${OFFSET}|(?<zone>${ZONE})(?:\b|${GLUED}))\)?)`;
/** `-0400` of mail and ISO 8601. */
const BARE_OFFSET = String.raw`(?: ?(?<plus2>[+-])(?<hours2>\d{2}):?(?<minutes2>\d{2})(?!\d))`;
const TIME = `(?:${CLOCK}|${HOUR}|${DIGITS})(?:${IN_ZONE}|${BARE_OFFSET})?`;

const AFTER = new RegExp(String.raw`^(?:T|[\s,;:|@/•·–—-]{0,5}(?:(?:at|AT|At|@)[\s:]{1,2})?)${TIME}`, 'u');
/** Behind the time the hour of another place may stand, and the country. */
const BEFORE = new RegExp(
  String.raw`(?<![\d.:/])${TIME}(?: ?\([^()]{1,12}\))?(?:,? UK(?: time)?)?(?:[\s,;|•·–—-]{1,4}|,? on )$`,
  'u',
);
/** Further away than this no time belongs to a date. */
const REACH = 48;

/** The time that follows a date at its end. */
export const timeAfter = (words: string, end: number, day: string): Time | null =>
  timeOf(AFTER.exec(words.slice(end, end + REACH)), day);

/** The time that stands before a date. */
export const timeBefore = (words: string, start: number, day: string): Time | null =>
  timeOf(BEFORE.exec(words.slice(Math.max(0, start - REACH), start)), day);

function timeOf(match: RegExpExecArray | null, day: string): Time | null {
  const found = match?.groups;
  if (!found) return null;
  const half = (found['half'] ?? found['half2'])?.toLowerCase();
  // `4.50` is a price or a share unless something says that it is a time.
  if (found['sign'] === '.' && !half && !found['zone']) return null;
  const hour = hourOf(Number(found['hour'] ?? found['hour2'] ?? found['hour3']), half);
  const minute = Number(found['minute'] ?? found['minute3'] ?? 0);
  if (hour > 23 || minute > 59) return null;
  const clock = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
  return {
    iso: clock + (offsetFrom(found, day) ?? ''),
    order: found['zone'] ? orderOfZone(found['zone']) : null,
    length: match[0].length,
  };
}

function offsetFrom(found: Readonly<Record<string, string | undefined>>, day: string): string | null {
  const sign = found['plus'] ?? found['plus2'];
  if (!sign) return found['zone'] ? offsetOf(found['zone'], day) : null;
  const minutes = Number(found['hours'] ?? found['hours2']) * 60 + Number(found['minutes'] ?? found['minutes2'] ?? 0);
  return minutes > 14 * 60 ? null : printOffset(sign === '-' ? -minutes : minutes);
}

/** `13:42 pm` is 13:42. */
const hourOf = (hour: number, half: string | undefined): number =>
  half && hour <= 12 ? (hour % 12) + (half === 'p' ? 12 : 0) : hour;
