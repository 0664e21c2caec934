/** Days as ISO 8601, and the names that English has for their parts. */

const MONTHS = [
  ['January', 'Jan'],
  ['February', 'Feb'],
  ['March', 'Mar'],
  ['April', 'Apr'],
  ['May'],
  ['June', 'Jun'],
  ['July', 'Jul'],
  ['August', 'Aug'],
  ['September', 'Sept', 'Sep'],
  ['October', 'Oct'],
  ['November', 'Nov'],
  ['December', 'Dec'],
];
const WEEKDAYS = [
  ['Sunday', 'Sun'],
  ['Monday', 'Mon'],
  ['Tuesday', 'Tues', 'Tue'],
  ['Wednesday', 'Weds', 'Wed'],
  ['Thursday', 'Thurs', 'Thur', 'Thu'],
  ['Friday', 'Fri'],
  ['Saturday', 'Sat'],
];

/**
 * Alternatives of a regular expression for names as they are printed. One with a capital alone may run on from a
 * number or a word in small letters, as what was set side by side does: `Ann LeeMay 4, 2015`.
 */
const printed = (names: readonly string[]): string => {
  const others = names.flatMap((name) => [name.toUpperCase(), name.toLowerCase()]);
  return String.raw`(?:(?<!\p{Lu})(?:${names.join('|')})|(?<!\p{L})(?:${others.join('|')}))(?!\p{Ll})\.?`;
};

/** Sources of regular expressions, with the flag `u`; an abbreviation's period is part of the name. */
export const MONTH = printed(MONTHS.flat());
export const WEEKDAY = printed(WEEKDAYS.flat());

/** 1 to 12; 0 where it is no month's name. */
export const monthNumber = (name: string): number => indexAmong(MONTHS, name) + 1;
/** 0 for Sunday to 6; -1 where it is no weekday's name. */
export const weekdayNumber = (name: string): number => indexAmong(WEEKDAYS, name);

function indexAmong(names: readonly (readonly string[])[], name: string): number {
  const plain = name.replace('.', '').toLowerCase();
  return names.findIndex((forms) => forms.some((form) => form.toLowerCase() === plain));
}

/** `2019-05-28`, or null where the calendar has no such day. */
export function isoDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? date.toISOString().slice(0, 10) : null;
}

/** 0 for Sunday to 6. */
export const weekdayOf = (day: string): number => new Date(day).getUTCDay();
