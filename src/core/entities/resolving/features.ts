import { type Feature, flag } from '../../learned/feature';
import type { Pair } from './pairs';

const HEADS = ['office', 'person', 'organization', 'document', 'other', 'pronoun'] as const;

const agreement = (a: string | null, b: string | null): number => (a === null || b === null ? 0 : a === b ? 1 : -1);

/** What the chooser knows of a phrase and somebody whom it may mean. */
export const RESOLVING_FEATURES: readonly Feature<Pair>[] = [
  { name: 'head', of: ({ sought }) => HEADS.indexOf(sought.head) },
  { name: 'says something', of: ({ place }) => flag(place.says) },
  { name: 'acts', of: ({ place }) => flag(place.acts) },
  { name: 'modifiers', of: ({ sought }) => Math.min(4, sought.modifiers.length) },
  { name: 'owned', of: ({ sought }) => flag(sought.owner !== null) },
  { name: 'followed by of', of: ({ sought }) => flag(sought.elsewhere) },
  { name: 'possessive', of: ({ sought }) => flag(sought.possessive) },
  { name: 'since somebody was introduced so', of: ({ introducedSince }) => introducedSince },
  { name: 'since somebody unnamed', of: ({ unnamedSince }) => unnamedSince },
  { name: 'since somebody unnamed spoke', of: ({ unnamedSpokeSince }) => unnamedSpokeSince },
  { name: 'candidate is a body', of: ({ draft }) => flag(draft.type === 'organization') },
  { name: 'fit', of: ({ fit }) => fit },
  { name: 'the latest that fits', of: ({ isLatest }) => flag(isLatest) },
  { name: 'behind the best fit', of: ({ behindFit }) => behindFit },
  { name: 'rivals', of: ({ rivals }) => Math.min(8, rivals) },
  { name: 'shared words', of: ({ shared }) => shared },
  { name: 'unshared words', of: ({ unshared }) => unshared },
  { name: 'gender', of: ({ sought, draft }) => agreement(sought.gender, draft.gender) },
  { name: 'country', of: (pair) => countryFit(pair) },
  { name: 'body', of: ({ sought, draft }) => bodyFit(sought.body, draft.roles) },
  { name: 'distance', of: ({ distance }) => distance },
  { name: 'between', of: ({ between }) => between },
  { name: 'behind the nearest', of: ({ behind }) => behind },
  { name: 'times', of: ({ times }) => times },
  { name: 'subject', of: ({ subject }) => flag(subject) },
  { name: 'beside', of: ({ beside }) => flag(beside) },
  { name: 'speakers since', of: ({ speakersSince }) => Math.min(8, speakersSince) },
  { name: 'by name', of: ({ byName }) => flag(byName) },
  { name: 'order', of: ({ order }) => Math.min(12, order) },
  { name: 'official', of: ({ draft }) => flag(draft.official) },
  { name: 'owner', of: ({ isOwner }) => flag(isOwner) },
  { name: 'tie', of: ({ tie }) => tie },
  { name: 'tied since', of: ({ tiedSince }) => tiedSince },
];

function countryFit({ sought, draft, traits }: Pair): number {
  if (sought.iso2 === null) return 0;
  const own = draft.type === 'organization' ? new Set(draft.iso2 === undefined ? [] : [draft.iso2]) : traits.countries;
  return own.size === 0 ? 0 : own.has(sought.iso2) ? 1 : -1;
}

const bodyFit = (body: string | null, roles: readonly string[]): number =>
  body === null ? 0 : roles.some((role) => role.includes(body)) ? 1 : -1;
