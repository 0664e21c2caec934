/** What is known of people and bodies that a noun phrase may speak of. */
import { countryForms } from '../../lexicon/countries';
import { type OrganizationKind, organizationKindOf } from '../../lexicon/organizations';
import type { Draft } from '../draft';
import { titlesIn } from '../references';

export interface Traits {
  /** What they are, and what they are the deputy of. */
  readonly held: Held;
  readonly deputised: Held;
  /** ISO codes of the countries whose offices they are. */
  readonly countries: ReadonlySet<string>;
  /** All words of roles and known office, lower case. */
  readonly words: ReadonlySet<string>;
  /** The words of the names and the initials of the full one, lower case. */
  readonly names: ReadonlySet<string>;
  /** What kind of organization it is. */
  readonly kind: OrganizationKind | undefined;
  /** The nouns by which the text has taken it up so far. */
  readonly called: Set<string>;
}

/** Offices and roles without whose they are: of `Weber's lawyer` the lawyer. */
export interface Held {
  /** In lower case. */
  readonly phrases: readonly string[];
  /** The titles of offices in them, as by `titlesIn`. */
  readonly titles: readonly string[];
  readonly words: ReadonlySet<string>;
}

/** Whether words speak of a deputy: `vice president`, who isn't the president. */
export const isDeputy = (words: string): boolean => /\b(?:deputy|vice)\b/i.test(words);

const withoutOwner = (role: string): string => (role.split(/['’]s /u).at(-1) ?? role).split(/ (?:for|to) /u)[0] ?? role;

function heldBy(roles: readonly string[]): Held {
  const phrases = roles.map((role) => withoutOwner(role).toLowerCase());
  return { phrases, titles: phrases.flatMap(titlesIn), words: new Set(phrases.flatMap(wordsIn)) };
}

/** `blm` of Black Lives Matter. */
const initialsOf = (name: string): string => (name.match(/\b\p{Lu}/gu) ?? []).join('').toLowerCase();

const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Tells the traits of drafts; each is looked at once. */
export function traitsOf(): (draft: Draft) => Traits {
  const known = new Map<Draft, Traits>();
  return (draft) => {
    const found = known.get(draft) ?? looked(draft);
    known.set(draft, found);
    return found;
  };
}

function looked(draft: Draft): Traits {
  const offices = [...draft.roles, ...(draft.known ? [draft.known.office] : [])];
  return {
    held: heldBy(draft.type === 'person' ? offices.filter((office) => !isDeputy(office)) : []),
    deputised: heldBy(draft.type === 'person' ? offices.filter(isDeputy) : []),
    countries: new Set([
      ...draft.roles.flatMap((role) => [...countryForms(role)].map((form) => form.iso2)),
      ...(draft.known?.iso2 ? [draft.known.iso2] : []),
    ]),
    words: new Set(offices.flatMap(wordsIn)),
    names: new Set([...[draft.name, ...draft.aliases].flatMap(wordsIn), initialsOf(draft.name)]),
    kind: draft.type === 'organization' ? organizationKindOf(draft.name) : undefined,
    called: new Set(),
  };
}
