import { byPosition, textOf } from '../span';
import type { Draft } from './draft';
import type { Described } from './described';
import type { KnownOfficials } from './known-officials';
import type { PersonSighting } from './person-sighting';
import type { Standing } from './role-standing';
import { canonicalName, fullestName, type Person } from './person';
import { PersonRegistry } from './person-registry';
import { distinct, distinctRoles, tidy } from './wording';

/**
 * The people among the sightings, each with all that the text says of them and what is known of them otherwise;
 * sightings of nobody known are left out.
 */
export function peopleOf(text: string, sightings: readonly PersonSighting[], officials: KnownOfficials): Draft[] {
  const registry = new PersonRegistry();
  const isNamed = (sighting: PersonSighting): boolean => isOfficial(sighting, officials);
  const alone = new Map(
    sightings.flatMap(({ names: [name = '', ...others], titleCase, start }) =>
      others.length === 0 && !titleCase ? [[name, start] as const] : [],
    ),
  );
  const persons = new Set(sightings.filter((each) => each.certain || (isFull(each) && isNamed(each))));
  for (const sighting of sightings.filter((each) => isFull(each) && persons.has(each))) registry.add(sighting);
  for (const sighting of sightings.filter((each) => !isFull(each) && each.certain)) registry.add(sighting);
  for (const sighting of sightings.filter(
    (each) => isFull(each) && !persons.has(each) && !registry.find(each) && isRepeated(each, alone),
  ))
    registry.add(sighting);
  const placed = new Set(registry.people.flatMap((person) => person.sightings));
  for (const sighting of sightings.filter((each) => !placed.has(each))) {
    for (const part of personalParts(sighting, (each) => registry.find(each), isNamed)) registry.add(part);
  }
  return draftsOf(text, registry.people, officials);
}

const isFull = (sighting: PersonSighting): boolean => sighting.names.length > 1;

const isOfficial = (sighting: PersonSighting, officials: KnownOfficials): boolean =>
  !sighting.ambiguous && officials.isName(described(sighting.names, [sighting]));

function draftsOf(text: string, people: readonly Person[], officials: KnownOfficials): Draft[] {
  const holders = officialsAmong(people);
  return people.map((person) => draftOf(text, person, holders.has(person), officials));
}

function draftOf(text: string, person: Person, isHolder: boolean, officials: KnownOfficials): Draft {
  const inOrder = person.sightings.toSorted(byPosition);
  const told = described([], inOrder, isHolder);
  const recognized = firstDefined(namesOf(person), (names) => officials.recognize({ ...told, names }));
  const name = canonicalName(person, recognized);
  return {
    type: 'person',
    name,
    aliases: distinct(inOrder.map((sighting) => sighting.names.join(' '))).filter((alias) => alias !== name),
    official: isHolder || recognized !== undefined,
    roles: distinctRoles(rolesOf(text, inOrder)),
    ...(recognized ? { known: recognized.known, listedOnly: recognized.listedOnly } : {}),
    gender: recognized?.gender ?? person.gender,
    mentions: inOrder.map(({ start, end }) => ({ start, end, kind: 'name' })),
  };
}

/** Nobody is called more things than that. */
const MOST_ROLES = 60;

function rolesOf(text: string, sightings: readonly PersonSighting[]): string[] {
  const found = new Set<string>();
  for (const { roles } of sightings) for (const role of roles) found.add(tidy(textOf(text, role)));
  return [...found].slice(0, MOST_ROLES);
}

/** Of the forms of a name that are looked up. */
const MOST_FORMS = 30;

/** The forms of a name, the fullest first: one of them may be spelt as it usually is. */
const namesOf = (person: Person): readonly (readonly string[])[] => {
  const full = person.sightings.map(({ names }) => names).filter((names) => names.length > 1);
  const forms = new Map([fullestName(person), ...full].map((names) => [names.join(' '), names]));
  return [...forms.values()].slice(0, MOST_FORMS);
};

function firstDefined<T, R>(items: Iterable<T>, find: (item: T) => R | undefined): R | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** What sightings of one person tell of them. */
const described = (
  names: readonly string[],
  sightings: readonly PersonSighting[],
  official = sightings.some(({ standing }) => standing === 'official'),
): Described => ({
  names,
  gender: sightings.find(({ gender }) => gender !== null)?.gender ?? null,
  titles: distinct(sightings.flatMap(({ titles }) => titles)),
  countries: distinct(sightings.flatMap(({ standing, countries }) => (standing === 'official' ? countries : []))),
  inHeadline: sightings.every(({ titleCase }) => titleCase),
  isPrivate: !official && sightings.some(({ standing }) => standing === 'private'),
  aspires: !official && sightings.some(({ standing }) => standing === 'aspiring'),
});

/**
 * Who holds or held office, as far as the text tells: by a title, or like the one named before as `his Norwegian
 * counterpart`, or by other signs where no private role is told.
 */
function officialsAmong(people: readonly Person[]): Set<Person> {
  const inOrder = people
    .flatMap((person) => person.sightings.map((sighting) => ({ person, sighting })))
    .sort((a, b) => byPosition(a.sighting, b.sighting));
  const standings = new Map(
    people.map((person) => [person, new Set(person.sightings.map(({ standing }) => standing))]),
  );
  const told = (person: Person, ...ofThese: Standing[]): boolean =>
    ofThese.some((standing) => standings.get(person)?.has(standing) === true);
  const isElse = (person: Person): boolean => told(person, 'private', 'partisan', 'aspiring');
  const officials = new Set(
    people.filter((person) => told(person, 'official') || (told(person, 'implied') && !isElse(person))),
  );
  let [last, other]: (Person | undefined)[] = [];
  for (const { person, sighting } of inOrder) {
    if (last !== person) [last, other] = [person, last];
    if (sighting.standing !== 'relative') continue;
    const untold = !other || !isElse(other);
    if ((other && officials.has(other)) || (untold && sighting.countries.length > 0)) officials.add(person);
  }
  return officials;
}

/**
 * `Walid Muallem` and later `Muallem` alone: places and things are hardly ever shortened so. `alone` has where each
 * name stands so last.
 */
const isRepeated = ({ names, titleCase, end }: PersonSighting, alone: ReadonlyMap<string, number>): boolean =>
  names.length <= 3 && !titleCase && (alone.get(names.at(-1) ?? '') ?? -1) > end;

/** A chain of more words is nobody's name, and no two or three names together. */
const MOST_PARTS = 12;

/**
 * The parts of an uncertain name that are names of people: all of it, or single words in a headline or in `Trump-Kim`.
 * Of people whom the text names elsewhere, or of those who are called by their surname alone everywhere.
 */
function personalParts(
  sighting: PersonSighting,
  inText: (part: PersonSighting) => Person | undefined,
  isNamed: (part: PersonSighting) => boolean,
): PersonSighting[] {
  const known = inText(sighting);
  // `Harper Calls Astrid Nordvik` holds her name, but isn't it.
  if (known && (!sighting.titleCase || sighting.names.length <= Math.max(2, known.keys.length))) return [sighting];
  const whole = unhyphenated(sighting);
  const count = whole.names.length;
  if (count > MOST_PARTS) return [];
  // In running text `Harper Shipping` is one name, and no word of it another.
  const isLoose = sighting.titleCase || count > sighting.names.length;
  if (count === 1) return isNamed(sighting) ? [sighting] : [];
  for (let length = count - 1; length > 0; length--) {
    for (let from = 0; from + length <= count; from++) {
      const piece = part(whole, from, length);
      if (!inText(piece) && !(isLoose && isNamed(piece))) continue;
      const before = from > 0 ? personalParts(part(whole, 0, from), inText, isNamed) : [];
      const after = from + length < count ? personalParts(part(whole, from + length, count), inText, isNamed) : [];
      return [...before, piece, ...after];
    }
  }
  return [];
}

/** The sighting of some of the words of a name, those from `from` on. */
const part = (sighting: PersonSighting, from: number, length: number): PersonSighting => {
  const places = sighting.places.slice(from, from + length);
  return {
    ...sighting,
    start: places[0]?.start ?? sighting.start,
    end: places.at(-1)?.end ?? sighting.start,
    names: sighting.names.slice(from, from + length),
    places,
  };
};

/** `Trump-Kim` as two names. */
function unhyphenated(sighting: PersonSighting): PersonSighting {
  if (!sighting.names.some((name) => name.includes('-'))) return sighting;
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
