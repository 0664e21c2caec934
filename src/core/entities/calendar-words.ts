import type { Word } from '../language/words';
import { firstWord, isJoin, isNameHyphen, type Piece } from './piece';

/** Months, days and what stands beside times and addresses. */
export const CALENDAR: ReadonlySet<string> = new Set([
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
  'jan',
  'feb',
  'mar',
  'apr',
  'jun',
  'jul',
  'aug',
  'sep',
  'sept',
  'oct',
  'nov',
  'dec',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
  'gmt',
  'http',
  'https',
]);

/** `Jun Harper`, `Jan Lind`: short forms of months have no name behind them. */
const GIVEN_TOO = /^(?:jan|mar|apr|jun|jul|aug)$/;

/** Whether a word tells a time here, and is nobody’s name: `March`, but neither `Jun Harper` nor `Theresa May`. */
export const isCalendar = (word: Word, before: Piece | undefined, next: Word | undefined): boolean =>
  CALENDAR.has(word.lower) &&
  !(GIVEN_TOO.test(word.lower) && next?.gap === ' ' && next.capital && !CALENDAR.has(next.lower)) &&
  !(
    (isJoin(word.gap) || isNameHyphen(word.gap)) &&
    ((before?.sense.kind === 'name' && !/^(?:last|next|early|mid|late|since|by|in|this|of)$/.test(firstWord(before))) ||
      before?.sense.kind === 'honorific')
  );
