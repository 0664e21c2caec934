import type { Gender } from '../model';
import { lastNameOf } from '../lexicon/full-names';
import { firstAt, type Span } from '../span';
import type { Recognized } from './known-officials';
import { mayBeMisspelt, type NameLook, nameLook } from './misspelling';
import { fits, keysOf, misspells } from './name-matching';
import type { PersonSighting } from './people';

/** One person and all places that name them. */
export interface Person {
  readonly sightings: PersonSighting[];
  /** Where they are named, in order of position. */
  readonly places: Span[];
  /** All titles and countries that the sightings give. */
  readonly titles: Set<string>;
  readonly countries: Set<string>;
  /** Spelling keys of the fullest name. */
  keys: readonly string[];
  gender: Gender;
}

/** Of more people than these who share a name no text tells apart who is meant: the last ones are looked at. */
const MOST_NAMESAKES = 100;

/**
 * Puts names together that are one person's: surname after full name, spelling variants, names left out in between,
 * slips. Full names are to be added before short ones, each group in order of position.
 */
export class PersonRegistry {
  readonly people: Person[] = [];
  /**
   * By each word of their names and by all of them together: nobody's name fits another without one of these in common.
   */
  readonly #bySign = new Map<string, Person[]>();
  /** With how their surnames look, by the first sound of these. */
  readonly #bySound = new Map<string, { readonly person: Person; readonly surname: NameLook }[]>();

  /** Adds a sighting to the person it fits, or as a new person. */
  add(sighting: PersonSighting): Person {
    const keys = keysOf(sighting.names);
    const person = this.find(sighting, keys) ?? this.#newPerson();
    person.sightings.push(sighting);
    person.places.splice(firstAt(person.places, sighting.start), 0, sighting);
    for (const title of sighting.titles) person.titles.add(title);
    for (const country of sighting.countries) person.countries.add(country);
    if (keys.length > person.keys.length || person.sightings.length === 1) this.#call(person, keys);
    person.gender ??= sighting.gender;
    return person;
  }

  /**
   * The person whom a name fits; where it fits several, by gender, office and country, and then the one named last
   * before it. Failing that, the only one whose name it misspells.
   */
  find(sighting: PersonSighting, keys: readonly string[] = keysOf(sighting.names)): Person | undefined {
    const mayBe = (person: Person): boolean =>
      agrees(sighting.gender, person.gender) && !(keys.length === 1 && isInOtherOffice(sighting, person));
    const alike = new Set<Person>();
    for (const sign of signsOf(keys)) for (const person of lastOf(this.#bySign.get(sign))) alike.add(person);
    const fitting = [...alike].filter((person) => fits(keys, person.keys, sighting.certain) && mayBe(person));
    if (fitting.length > 0) {
      const left = fitting.length > 1 ? favoured(fitting, sighting, keys) : fitting;
      return keys.length > 1 ? latestBefore(left, sighting) : mainBefore(left, sighting);
    }
    return this.#misspelt(
      keys,
      (person) =>
        misspells(keys, person.keys, sharesOffice(sighting, person)) &&
        mayBe(person) &&
        !isInOtherOffice(sighting, person),
    );
  }

  /** The only person with a surname much like that of a name for whom a condition holds. */
  #misspelt(keys: readonly string[], holds: (person: Person) => boolean): Person | undefined {
    const own = nameLook(keys.at(-1) ?? '');
    let found: Person | undefined;
    for (const { person, surname } of lastOf(this.#bySound.get(own.sound))) {
      // Others by whose fuller name somebody is called meanwhile stay in their place.
      if (person === found || surname.key !== person.keys.at(-1)) continue;
      if (!mayBeMisspelt(own, surname) || !holds(person)) continue;
      if (found) return undefined;
      found = person;
    }
    return found;
  }

  #newPerson(): Person {
    const person = { sightings: [], places: [], titles: new Set<string>(), countries: new Set<string>() };
    const nobody: Person = { ...person, keys: [], gender: null };
    this.people.push(nobody);
    return nobody;
  }

  /** Keeps the keys of somebody's name, the fullest so far. */
  #call(person: Person, keys: readonly string[]): void {
    const before = new Set(signsOf(person.keys));
    for (const sign of signsOf(keys)) if (!before.has(sign)) push(this.#bySign, sign, person);
    person.keys = keys;
    const surname = nameLook(keys.at(-1) ?? '');
    push(this.#bySound, surname.sound, { person, surname });
  }
}

function push<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

const lastOf = <T>(items: readonly T[] | undefined): readonly T[] =>
  items === undefined || items.length <= MOST_NAMESAKES ? (items ?? []) : items.slice(-MOST_NAMESAKES);

const signsOf = (keys: readonly string[]): readonly string[] => (keys.length === 1 ? keys : [...keys, keys.join('')]);

/** Those whom the name and its titles fit best. */
function favoured(fitting: readonly Person[], sighting: PersonSighting, keys: readonly string[]): readonly Person[] {
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

const agrees = (a: Gender, b: Gender): boolean => a === null || b === null || a === b;

const sharesOffice = ({ titles }: PersonSighting, person: Person): boolean =>
  titles.some((title) => person.titles.has(title));

/** Offices of which one person holds one at a time. */
const EXCLUSIVE = /(?:minister|president|chancellor|king|premier)$/;

/** Their holders have two countries: the one that sent them and the one where they are. */
const SENT = /(?:ambassador|envoy|representative|consul|consul general|attache|attaché)$/;

/**
 * `Defense Minister Singh` beside `Prime Minister Arun Singh`, or the offices of two countries: somebody else of that
 * name.
 */
function isInOtherOffice(sighting: PersonSighting, person: Person): boolean {
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
function mainBefore(people: readonly Person[], sighting: Span): Person | undefined {
  const latest = latestBefore(people, sighting);
  const [main, second] = people.toSorted((a, b) => b.places.length - a.places.length);
  const isMain =
    main !== undefined &&
    main.places.length >= MAIN * (second?.places.length ?? 0) &&
    (main.places[0]?.start ?? Infinity) < sighting.start;
  return isMain ? main : latest;
}

function latestBefore(people: readonly Person[], { start }: Span): Person | undefined {
  if (people.length === 1) return people[0];
  const distance = ({ places }: Person): number => {
    const behind = firstAt(places, start + 1);
    const before = places[behind - 1];
    return before ? start - before.start : 1_000_000 + (places[behind]?.start ?? Infinity) - start;
  };
  return people.map((person) => ({ person, away: distance(person) })).sort((a, b) => a.away - b.away)[0]?.person;
}

/**
 * The words of the fullest form of the name, of those the most frequent, then the one whose surname is spelt so most
 * often, then the earliest.
 */
export function fullestName({ sightings }: Person): readonly string[] {
  const whole = (names: readonly string[]): string => names.join(' ');
  const wholes = timesOf(sightings.map(({ names }) => whole(names)));
  const surnames = timesOf(sightings.map(({ names }) => lastNameOf(names)));
  const weights = sightings.map(
    ({ names }) =>
      whole(names).split(/[ -]/).length * 1_000_000 +
      (wholes.get(whole(names)) ?? 0) * 1000 +
      (surnames.get(lastNameOf(names)) ?? 0),
  );
  return sightings[weights.indexOf(weights.reduce((a, b) => Math.max(a, b), 0))]?.names ?? [];
}

function timesOf(items: readonly string[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const item of items) times.set(item, (times.get(item) ?? 0) + 1);
  return times;
}

/**
 * The name to show: in the text's own spelling, the usual one where the text has several; for a lone surname the full
 * name that is known.
 */
export function canonicalName(person: Person, recognized: Recognized | undefined): string {
  const fullest = fullestName(person);
  if (!recognized) return fullest.join(' ');
  if (fullest.length === 1) return recognized.name;
  const usual = person.sightings.find(
    ({ names }) => names.length === fullest.length && lastNameOf(names) === lastNameOf(recognized.name.split(' ')),
  );
  return (usual?.names ?? fullest).join(' ');
}
