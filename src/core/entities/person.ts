import { timesOf } from '../groups';
import { lastNameOf } from '../lexicon/full-names';
import type { Gender } from '../model';
import type { Span } from '../span';
import type { Recognized } from './known-officials';
import type { PersonSighting } from './person-sighting';

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
