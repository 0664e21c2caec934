import { isNameSuffix } from '../lexicon/full-names';
import { holdsOn, officeOn, type Tenure } from '../lexicon/tenures';
import type { KnownOfficial } from '../lexicon/packed-officials';
import { isHeadOfState, sameOffice } from '../lexicon/office-keys';
import { officeAt } from '../lexicon/offices';
import type { Described, Setting } from './described';
import { fits, keysOf } from './name-matching';
import type { TextTime } from './text-time';

/**
 * Whether somebody whom a text describes is an official of the lexicon: nothing speaks against it, and the less
 * prominent they are, the more the text has to show of the office. A surname alone is enough for nobody, unless the
 * text gives the office with it.
 */
export function isMeant(official: KnownOfficial, setting: Setting, described: Described): boolean {
  const { names, titles } = described;
  if (!wasInOffice(official, setting, described) || isContradicted(official, described)) return false;
  const inPlace = isAbout(official, setting);
  const inOffice = titles.some((title) => holds(official, title, setting.date));
  if (names.length === 1) return inPlace && inOffice && isCalled(official, setting, described);
  const isOther = official.prominence < 3 ? (title: string) => LOCAL.test(title) : (title: string) => !isVague(title);
  if (!inOffice && titles.some(isOther)) return false;
  return (
    (official.prominence === 1 || inPlace || inOffice) &&
    namesOf(official).some((name) => shareTwoWords(names, name.split(' ')))
  );
}

/** Whether the name is that by which all the world calls this official, in a text about their country. */
export function isCalledSo(official: KnownOfficial, setting: Setting, described: Described): boolean {
  const { names, titles, isPrivate } = described;
  const { date } = setting;
  if (names.length !== 1 || titles.length > 0 || isPrivate || isContradicted(official, described)) return false;
  const inOffice = date === null || official.tenures.some((tenure) => holdsOn(tenure, date));
  return (
    ((official.prominence === 1 && isRemembered(official, setting)) || (official.prominence === 2 && inOffice)) &&
    isAbout(official, setting) &&
    isCalled(official, setting, described)
  );
}

/** Cleveland is a city by now. */
const YEARS_REMEMBERED = 50;
const LISTED_UNTIL = '2025';

function isRemembered({ tenures }: KnownOfficial, { date, time }: Setting): boolean {
  const year = time.lastYear ?? yearOf(date ?? LISTED_UNTIL);
  return tenures.some(({ until }) => yearOf(until ?? LISTED_UNTIL) > year - YEARS_REMEMBERED);
}

/**
 * In office at the date of the text or before. Of a text without date: in one that it can know of, and who wants to
 * head a state in another.
 */
function wasInOffice(official: KnownOfficial, { date, time }: Setting, { aspires, titles }: Described): boolean {
  if (date !== null) return officeOn(official, date) !== null;
  return (
    titles.some((title) => holds(official, title, date)) ||
    official.tenures.some((tenure) => !(aspires && isHeadOfState(tenure.office)) && isBygone(tenure, time))
  );
}

/** Texts name years and officials of a time not so long ago. */
const YEARS_AROUND = 2;
const TERMS_AROUND = 8;

/**
 * Whether an office was taken before a text without date was written, as far as that tells. It must tell so of those at
 * the head of a state: while they are, they are called so.
 */
export function isBygone({ from, office }: Tenure, { after, before, lastYear, year }: TextTime): boolean {
  if (from === null) return true;
  const began = yearOf(from);
  const isLater = before !== null && from >= before;
  if (isHeadOfState(office)) {
    const named = Math.max(year ?? 0, (lastYear ?? 0) - YEARS_AROUND);
    return !isLater && ((after !== null && from <= after) || began <= named);
  }
  if (before !== null) return !isLater || began > yearOf(before) + TERMS_AROUND;
  return lastYear === null || began <= lastYear || began > lastYear + YEARS_AROUND;
}

const yearOf = (date: string): number => Number(date.slice(0, 4));

/** Whether somebody has come into an office by a date, if there is one. */
const holds = ({ tenures }: KnownOfficial, title: string, date: string | null): boolean =>
  tenures.some(({ office, from }) => (date === null || from === null || from <= date) && sameOffice(title, office));

/** The country is another one, or the name has more words than theirs. */
function isContradicted(official: KnownOfficial, { names, countries, inHeadline }: Described): boolean {
  const { tenures } = official;
  const elsewhere =
    countries.length > 0 &&
    !countries.some((country) => tenures.some(({ iso2 }) => iso2 === country)) &&
    !tenures.some(({ body }) => body !== null);
  const longest = Math.max(...namesOf(official).map((name) => wordsIn(name.split(' '))));
  const isJunior =
    official.prominence === 1 &&
    names.some(isNameSuffix) &&
    !namesOf(official).some((name) => isNameSuffix(name.split(' ').at(-1) ?? ''));
  return elsewhere || isJunior || wordsIn(names) > longest + (inHeadline ? 0 : 1);
}

const isAbout = ({ tenures }: KnownOfficial, { about }: Setting): boolean =>
  tenures.some(({ iso2, body }) => about.has(iso2 ?? body ?? ''));

/** By a single word that is a name here, and of nobody of the other sex. */
function isCalled({ gender, surname }: KnownOfficial, { lowerCase }: Setting, described: Described): boolean {
  const { names } = described;
  return (
    (described.gender === null || gender === null || described.gender === gender) &&
    !lowerCase.has((names[0] ?? '').toLowerCase()) &&
    surname.split(' ').some((word) => fits(keysOf(names), keysOf([word]), true))
  );
}

/** Of towns and counties, whose officials are called like others in the news. */
const LOCAL =
  /(?:^| )(?:mayor|sheriff|police chief|chief of police|fire chief|judge|magistrate|coroner|district attorney|councilman|councilwoman|council member|councillor|alderman|county \p{L}+|city \p{L}+)$/u;

/** `chief`, `officer`: of many offices, so that it tells none. */
const isVague = (title: string): boolean => officeAt(title.split(' '), 0)?.certainty !== 'certain';

const namesOf = ({ name, aliases }: KnownOfficial): readonly string[] => [name, ...aliases];

/** Surname and given name or initial: `Ben Harper` isn't `Ian Harper`. */
function shareTwoWords(a: readonly string[], b: readonly string[]): boolean {
  const [keys, others] = [keysOf(a), keysOf(b)];
  const isSame = (x: string, y: string): boolean =>
    x === y || (x.length === 1 && y.startsWith(x)) || (y.length === 1 && x.startsWith(y));
  return (
    keys.join('') === others.join('') || keys.filter((key) => others.some((other) => isSame(key, other))).length > 1
  );
}

/** Without initials and `Jr.`, which the lexicon may lack. */
const wordsIn = (names: readonly string[]): number =>
  names.filter((name) => /\p{L}{2}/u.test(name) && !isNameSuffix(name)).length;
