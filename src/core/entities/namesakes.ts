/** Which of several people with one name is meant by it, and who can't be. */
import type { Gender } from '../model';
import { firstAt, type Span } from '../span';
import type { Person } from './person';
import type { PersonSighting } from './person-sighting';

/** Those whom the name and its titles fit best. */
export function favoured(
  fitting: readonly Person[],
  sighting: PersonSighting,
  keys: readonly string[],
): readonly Person[] {
  const preferences: ((person: Person) => boolean)[] = [
    (person) => sharesOffice(sighting, person),
    (person) => sighting.gender !== null && person.gender === sighting.gender,
    // `Mugabe` without `Mrs` is the one named in full.
    (person) =>
      sighting.gender !== null ||
      person.keys.length > 1 ||
      person.gender === null ||
      person.sightings.some((other) => other.gender === null),
    (person) => person.keys.length === keys.length,
    (person) => person.keys.at(-1) === keys.at(-1),
  ];
  return preferences.reduce<readonly Person[]>((left, prefers) => {
    const preferred = left.filter(prefers);
    return preferred.length > 0 ? preferred : left;
  }, fitting);
}

export const agrees = (a: Gender, b: Gender): boolean => a === null || b === null || a === b;

export const sharesOffice = ({ titles }: PersonSighting, person: Person): boolean =>
  titles.some((title) => person.titles.has(title));

/** Offices of which one person holds one at a time. */
const EXCLUSIVE = /(?:minister|president|chancellor|king|premier)$/;

/** Their holders have two countries: the one that sent them and the one where they are. */
const SENT = /(?:ambassador|envoy|representative|consul|consul general|attache|attaché)$/;

/**
 * `Defense Minister Singh` beside `Prime Minister Arun Singh`, or the offices of two countries: somebody else of that
 * name.
 */
export function isInOtherOffice(sighting: PersonSighting, person: Person): boolean {
  const abroad = sighting.titles.some((title) => SENT.test(title));
  if (
    !abroad &&
    sighting.countries.length > 0 &&
    person.countries.size > 0 &&
    !sighting.countries.some((country) => person.countries.has(country))
  )
    return true;
  if (sharesOffice(sighting, person)) return false;
  return (
    person.titles.size > 0 &&
    sighting.titles.length > 0 &&
    [...person.titles, ...sighting.titles].every((title) => EXCLUSIVE.test(title))
  );
}

/** So many times as often as another one somebody is named of whom a text tells. */
const MAIN = 2;

/**
 * Of several with one surname whom it means alone: the one whom the text is about, named far more often than the others
 * and before; else the one named last.
 */
export function mainBefore(people: readonly Person[], sighting: Span): Person | undefined {
  const latest = latestBefore(people, sighting);
  const [main, second] = people.toSorted((a, b) => b.places.length - a.places.length);
  const isMain =
    main !== undefined &&
    main.places.length >= MAIN * (second?.places.length ?? 0) &&
    (main.places[0]?.start ?? Infinity) < sighting.start;
  return isMain ? main : latest;
}

export function latestBefore(people: readonly Person[], { start }: Span): Person | undefined {
  if (people.length === 1) return people[0];
  const distance = ({ places }: Person): number => {
    const behind = firstAt(places, start + 1);
    const before = places[behind - 1];
    return before ? start - before.start : 1_000_000 + (places[behind]?.start ?? Infinity) - start;
  };
  return people.map((person) => ({ person, away: distance(person) })).sort((a, b) => a.away - b.away)[0]?.person;
}
