import { grouped } from '../groups';
import { textOf } from '../span';
import type { CountrySighting } from './countries';
import type { Draft } from './draft';
import { distinct, tidy } from './wording';

/** The countries among the sightings, each with all that name it. */
export function countriesOf(text: string, sightings: readonly CountrySighting[]): Draft[] {
  return [...grouped(sightings, ({ iso2 }) => iso2)].map(([iso2, same]) => ({
    type: 'country' as const,
    name: same[0].name,
    aliases: distinct(same.map((sighting) => tidy(textOf(text, sighting)))).filter((alias) => alias !== same[0].name),
    official: false,
    roles: [],
    gender: null,
    iso2,
    mentions: same.map(({ start, end, kind }) => ({ start, end, kind })),
  }));
}
