import type { Gender } from '../model';
import { lengthOf, type Span } from '../span';
import type { PersonSighting } from './people';
import { spellingKey } from './spelling';

/** One person and all places that name them. */
export interface Person {
  readonly sightings: PersonSighting[];
  /** Spelling keys of the fullest name. */
  keys: readonly string[];
  gender: Gender;
  official: boolean;
}

const NAME_SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/i;

/**
 * Puts names together that are one person's: surname after full name, spelling variants, names left out in between.
 * Full names are to be added before short ones, each group in order of position.
 */
export class PersonRegistry {
  readonly people: Person[] = [];

  /** Adds a sighting to the person it fits, or as a new person. */
  add(sighting: PersonSighting): Person {
    const keys = keysOf(sighting.names);
    const known = this.find(sighting, keys);
    if (!known) {
      const person: Person = { sightings: [sighting], keys, gender: sighting.gender, official: sighting.official };
      this.people.push(person);
      return person;
    }
    known.sightings.push(sighting);
    if (keys.length > known.keys.length) known.keys = keys;
    known.gender ??= sighting.gender;
    known.official ||= sighting.official;
    return known;
  }

  /** The person whom a name fits, the one named last before it where it fits several. */
  find(sighting: PersonSighting, keys: readonly string[] = keysOf(sighting.names)): Person | undefined {
    const fitting = this.people.filter((person) => fits(keys, person.keys) && agrees(sighting.gender, person.gender));
    if (fitting.length < 2) return fitting[0];
    const exact = fitting.filter((person) => person.keys.length === keys.length);
    const candidates = exact.length > 0 ? exact : fitting.filter((person) => person.keys.at(-1) === keys.at(-1));
    return latestBefore(candidates.length > 0 ? candidates : fitting, sighting);
  }
}

const keysOf = (names: readonly string[]): string[] => names.filter((name) => !NAME_SUFFIX.test(name)).map(spellingKey).filter((key) => key !== '');

const agrees = (a: Gender, b: Gender): boolean => a === null || b === null || a === b;

/** Whether one name is the other with words left out or cut to initials, the surname kept. */
function fits(a: readonly string[], b: readonly string[]): boolean {
  const [short, full] = a.length <= b.length ? [a, b] : [b, a];
  const surname = short.at(-1);
  if (surname === undefined) return false;
  if (short.length === 1) return full.includes(surname) || (full.length > 1 && full.join('') === surname);
  const joined = full.join('');
  if (short.join('') === joined) return true;
  if (surname !== full.at(-1)) return false;
  return short.slice(0, -1).every((name) => full.some((other) => other === name || (name.length === 1 && other.startsWith(name)) || (other.length === 1 && name.startsWith(other))));
}

function latestBefore(people: readonly Person[], { start }: Span): Person | undefined {
  const distance = (person: Person): number =>
    Math.min(...person.sightings.map((sighting) => (sighting.start <= start ? start - sighting.start : 1_000_000 + sighting.start - start)));
  return people.toSorted((a, b) => distance(a) - distance(b))[0];
}

/** The fullest and then the most frequent form of the name, the earliest of those. */
export function canonicalName(text: string, person: Person): string {
  const counts = new Map<string, number>();
  for (const { names } of person.sightings) counts.set(names.join(' '), (counts.get(names.join(' ')) ?? 0) + 1);
  const weight = (sighting: PersonSighting): number => sighting.names.length * 1000 + (counts.get(sighting.names.join(' ')) ?? 0);
  const best = person.sightings.reduce((a, b) => (weight(b) > weight(a) ? b : a));
  return lengthOf(best) > 0 ? best.names.join(' ') : text.slice(best.start, best.end);
}
