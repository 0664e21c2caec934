import { textOf } from '../span';
import type { Draft } from './draft';
import { OrganizationRegistry } from './organization-registry';
import { distinct, tidy } from './wording';

/** The organizations of a registry as entities that are put together. */
export const organizationsOf = (text: string, { organizations }: OrganizationRegistry): Draft[] =>
  organizations.map(({ sightings, name, iso2 }) => ({
    type: 'organization' as const,
    name,
    aliases: distinct(sightings.map((sighting) => tidy(textOf(text, sighting)))).filter((alias) => alias !== name),
    official: false,
    roles: [],
    gender: null,
    ...(iso2 === null ? {} : { iso2 }),
    mentions: sightings.map(({ start, end }) => ({ start, end, kind: 'name' as const })),
  }));
