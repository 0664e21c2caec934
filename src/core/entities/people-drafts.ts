import { byPosition, textOf } from '../span';
import type { Draft } from './draft';
import type { PersonSighting } from './people';
import type { Standing } from './roles';
import { canonicalName, type Person, PersonRegistry } from './person-registry';
import { distinct, distinctRoles, tidy } from './wording';

/** The people among the sightings, each with all that the text says of them; sightings of nobody known are left out. */
export function peopleOf(text: string, sightings: readonly PersonSighting[]): Draft[] {
  const registry = new PersonRegistry();
  const isFull = (sighting: PersonSighting): boolean => sighting.names.length > 1;
  for (const sighting of sightings.filter((each) => each.certain && isFull(each))) registry.add(sighting);
  for (const sighting of sightings.filter((each) => each.certain && !isFull(each))) registry.add(sighting);
  for (const sighting of sightings.filter((each) => !each.certain && isFull(each) && !registry.find(each) && isRepeated(each, sightings))) registry.add(sighting);
  for (const sighting of sightings.filter((each) => !each.certain)) {
    if (registry.people.some((person) => person.sightings.includes(sighting))) continue;
    for (const part of knownParts(registry, sighting)) registry.add(part);
  }
  const officials = officialsAmong(registry.people);
  return registry.people.map((person) => {
    const inOrder = person.sightings.toSorted(byPosition);
    const name = canonicalName(text, person);
    return {
      type: 'person' as const,
      name,
      aliases: distinct(inOrder.map((sighting) => sighting.names.join(' '))).filter((alias) => alias !== name),
      official: officials.has(person),
      roles: distinctRoles(inOrder.flatMap((sighting) => sighting.roles.map((role) => tidy(textOf(text, role))))),
      gender: person.gender,
      mentions: inOrder.map(({ start, end }) => ({ start, end, kind: 'name' as const })),
    };
  });
}

/**
 * Who holds or held office, as far as the text tells: by a title, or like the one named before as `his Norwegian counterpart`, or by
 * other signs where no private role is told.
 */
function officialsAmong(people: readonly Person[]): Set<Person> {
  const inOrder = people.flatMap((person) => person.sightings.map((sighting) => ({ person, sighting }))).sort((a, b) => byPosition(a.sighting, b.sighting));
  const told = (person: Person, standing: Standing): boolean => person.sightings.some((sighting) => sighting.standing === standing);
  const officials = new Set(people.filter((person) => told(person, 'official') || (told(person, 'implied') && !told(person, 'private'))));
  inOrder.forEach(({ person, sighting }, i) => {
    if (sighting.standing !== 'relative') return;
    const other = inOrder.slice(0, i).findLast((before) => before.person !== person)?.person;
    const untold = !other || !told(other, 'private');
    if ((other && officials.has(other)) || (untold && sighting.countries.length > 0)) officials.add(person);
  });
  return officials;
}

/** `Walid Muallem` and later `Muallem` alone: places and things are hardly ever shortened so. */
const isRepeated = (sighting: PersonSighting, all: readonly PersonSighting[]): boolean =>
  sighting.names.length <= 3 && !sighting.titleCase && all.some((other) => other.start > sighting.end && other.names.length === 1 && !other.titleCase && other.names[0] === sighting.names.at(-1));

/** The parts of an uncertain name that are names of people who are known: all of it, or single words in a headline or in `Trump-Kim`. */
function knownParts(registry: PersonRegistry, sighting: PersonSighting): PersonSighting[] {
  const known = registry.find(sighting);
  // `Harper Calls Astrid Nordvik` holds her name, but isn't it.
  if (known && (!sighting.titleCase || sighting.names.length <= Math.max(2, known.keys.length))) return [sighting];
  const whole = unhyphenated(sighting);
  const count = whole.names.length;
  for (let length = count - 1; length > 0; length--) {
    for (let from = 0; from + length <= count; from++) {
      const known = part(whole, from, length);
      if (!registry.find(known)) continue;
      const before = from > 0 ? knownParts(registry, part(whole, 0, from)) : [];
      const after = from + length < count ? knownParts(registry, part(whole, from + length, count)) : [];
      return [...before, known, ...after];
    }
  }
  return [];
}

/** The sighting of some of the words of a name, those from `from` on. */
const part = (sighting: PersonSighting, from: number, length: number): PersonSighting => {
  const places = sighting.places.slice(from, from + length);
  return { ...sighting, start: places[0]?.start ?? sighting.start, end: places.at(-1)?.end ?? sighting.start, names: sighting.names.slice(from, from + length), places };
};

/** `Trump-Kim` as two names. */
function unhyphenated(sighting: PersonSighting): PersonSighting {
  const words = sighting.names.flatMap((name, n) => {
    let start = sighting.places[n]?.start ?? sighting.start;
    return name.split('-').map((word) => {
      const place = { start, end: start + word.length };
      start = place.end + 1;
      return { word, place };
    });
  });
  return { ...sighting, names: words.map(({ word }) => word), places: words.map(({ place }) => place) };
}
