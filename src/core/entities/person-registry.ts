import { addTo } from '../groups';
import { firstAt } from '../span';
import { mayBeMisspelt, type NameLook, nameLook } from './misspelling';
import { fits, keysOf, misspells } from './name-matching';
import { agrees, favoured, isInOtherOffice, latestBefore, mainBefore, sharesOffice } from './namesakes';
import type { Person } from './person';
import type { PersonSighting } from './person-sighting';

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
    for (const sign of signsOf(keys)) if (!before.has(sign)) addTo(this.#bySign, sign, person);
    person.keys = keys;
    const surname = nameLook(keys.at(-1) ?? '');
    addTo(this.#bySound, surname.sound, { person, surname });
  }
}

const lastOf = <T>(items: readonly T[] | undefined): readonly T[] =>
  items === undefined || items.length <= MOST_NAMESAKES ? (items ?? []) : items.slice(-MOST_NAMESAKES);

const signsOf = (keys: readonly string[]): readonly string[] => (keys.length === 1 ? keys : [...keys, keys.join('')]);
