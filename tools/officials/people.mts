/** Gathers the offices of one person, whichever list has them and however it spells the name. */
import { countryByIso2 } from '../../src/core/lexicon/countries';
import { fitsName, fullName, nameKeys } from '../../src/core/lexicon/full-names';
import { includesDate } from '../../src/core/lexicon/incomplete-dates';
import { officeKeys } from '../../src/core/lexicon/office-keys';
import type { Gender } from '../../src/core/model';
import type { Held } from './sources.mts';

export interface Listed {
  readonly name: string;
  aliases: readonly string[];
  gender: Gender;
  held: readonly Held[];
}

/** Only one person holds such an office at a time, so that two spellings in it are one name. */
const HELD_BY_ONE = new Set([
  'president',
  'prime minister',
  'king',
  'queen',
  'emir',
  'sultan',
  'foreign minister',
  'defense minister',
  'interior minister',
  'finance minister',
  'un ambassador',
  'ambassador to the us',
  'chancellor',
  'supreme leader',
  'central bank governor',
  'prosecutor general',
  'justice minister',
  'economy minister',
  'first minister',
]);
const WORLD_LEADERS_LISTED = '2019-06';

/** `lists` in order of trust: what a list says of an office that an earlier one dates isn't added. */
export function gather(lists: readonly (readonly Held[])[]): Listed[] {
  const people: Listed[] = [];
  const byName = new Map<string, Listed>();
  const byOf = new Map<string, Listed[]>();
  for (const list of lists) {
    const later = list !== lists[0];
    for (const held of list) {
      const person =
        byName.get(later ? `${held.of} ${held.name}` : held.name) ??
        (later ? (known(byOf.get(held.of) ?? [], held) ?? ofBody(byName.get(held.name))) : undefined);
      if (person) add(person, held);
      const entry = person ?? { name: held.name, aliases: held.aliases, gender: held.gender, held: [held] };
      if (!person) people.push(entry);
      byName.set(held.name, byName.get(held.name) ?? entry);
      byName.set(`${held.of} ${held.name}`, entry);
      const there = byOf.get(held.of) ?? [];
      if (!there.includes(entry)) byOf.set(held.of, [...there, entry]);
    }
    if (!later) for (const person of people) person.gender ??= 'male';
  }
  return people;
}

/** Whoever has served only bodies may be the minister of that very name whom a list has. */
const ofBody = (person: Listed | undefined): Listed | undefined =>
  person?.held.every(({ of }) => countryByIso2(of) === undefined || of === 'HK') ? person : undefined;

function known(there: readonly Listed[], held: Held): Listed | undefined {
  const keys = nameKeys([held.name.replaceAll('*', '')]);
  const full = fullName(held.name);
  const [first = ''] = keys;
  const sameName = there.filter(
    ({ name, aliases }) =>
      !name.includes('#') &&
      [name, ...aliases].some((each) => {
        const theirs = nameKeys([each.replaceAll('*', '')]);
        // "Mohammed bin Salman bin Abdulaziz" isn't his father.
        if (/ bin /.test(held.name) && theirs[0] !== first) return false;
        return fitsName(keys, fullName(each)) && fitsName(theirs, full);
      }),
  );
  const sameOffice = there.filter((person) => person.held.some((other) => isSameTenure(held, other)));
  return (
    sameName.find((person) => sameOffice.includes(person)) ??
    sameName[0] ??
    sameOffice.find((person) => {
      const since = person.held.some((other) => other.from !== null && other.from === held.from);
      return isAlike(person.name, held.name, since ? 0.5 : 0.6);
    })
  );
}

function isSameTenure(a: Held, b: Held): boolean {
  const offices = officeKeys(b.office);
  const one = officeKeys(a.office).some((key) => HELD_BY_ONE.has(key) && offices.includes(key));
  return (
    one &&
    (b.from !== null || b.until !== null) &&
    includesDate(b, a.from === null ? WORLD_LEADERS_LISTED : nextMonths(a.from))
  );
}

/** Lists differ by the days between an election and the oath. */
const nextMonths = (date: string): string => (date.length < 10 ? date : `${date.slice(0, 7)}`);

/**
 * Whether that part of the words of the shorter name is much like one of the other: "Qolam Ali Khoshru", "Gholamali
 * Khoshroo".
 */
function isAlike(a: string, b: string, part: number): boolean {
  const [few = [], all = []] = [a, b]
    .map((name) => nameKeys([name.replaceAll('*', '')]))
    .toSorted((x, y) => x.length - y.length);
  return (
    few.filter((key) => all.some((other) => key === other || similarity(key, other) >= 0.5)).length >= part * few.length
  );
}

function similarity(a: string, b: string): number {
  const pairs = (word: string): string[] => [...word].slice(1).map((letter, at) => `${word.charAt(at)}${letter}`);
  const rest = pairs(b);
  const common = pairs(a).filter((pair) => {
    const at = rest.indexOf(pair);
    if (at !== -1) rest.splice(at, 1);
    return at !== -1;
  });
  return (2 * common.length) / (a.length + b.length - 2);
}

function add(person: Listed, held: Held): void {
  person.gender ??= held.gender;
  if (held.gender === 'female' && person.held.every(({ gender }) => gender === null)) person.gender = 'female';
  // Other names are kept from the list that is made by hand: what the others have are romanizations that no news uses.
  person.aliases = [...new Set([...person.aliases, ...(held.name === person.name ? held.aliases : [])])];
  const keys = officeKeys(held.office);
  const has = person.held.some(
    (other) =>
      other.of === held.of && isRepeated(other, held) && officeKeys(other.office).some((key) => keys.includes(key)),
  );
  if (!has) person.held = [...person.held, held];
}

/** Of one office: an undated tenure repeats any, a dated one those it overlaps. */
const isRepeated = (a: Held, b: Held): boolean =>
  b.from === null || a.from === null || (a.from <= (b.until ?? '9999') && b.from <= (a.until ?? '9999'));
