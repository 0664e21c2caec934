import { type Feature, flag } from '../../learned/feature';
import type { Pair } from './pairs';

const HEADS = ['office', 'person', 'organization', 'document', 'other'] as const;

const agreement = (a: string | null, b: string | null): number => (a === null || b === null ? 0 : a === b ? 1 : -1);

/** What the chooser knows of a phrase and somebody whom it may mean. */
export const RESOLVING_FEATURES: readonly Feature<Pair>[] = [
  { name: 'head', of: ({ phrase }) => HEADS.indexOf(phrase.head) },
  { name: 'says something', of: ({ place }) => flag(place.says) },
  { name: 'acts', of: ({ place }) => flag(place.acts) },
  { name: 'modifiers', of: ({ phrase }) => Math.min(4, phrase.modifiers.length) },
  { name: 'owned', of: ({ phrase }) => flag(phrase.owner !== null) },
  { name: 'followed by of', of: ({ phrase }) => flag(phrase.elsewhere) },
  { name: 'since somebody unnamed was called so', of: ({ unnamedSince }) => unnamedSince },
  { name: 'candidate is a body', of: ({ draft }) => flag(draft.type === 'organization') },
  { name: 'fit', of: ({ fit }) => fit },
  { name: 'rivals', of: ({ rivals }) => Math.min(8, rivals) },
  { name: 'shared words', of: ({ shared }) => shared },
  { name: 'unshared words', of: ({ unshared }) => unshared },
  { name: 'gender', of: ({ phrase, draft }) => agreement(phrase.gender, draft.gender) },
  { name: 'country', of: (pair) => countryFit(pair) },
  { name: 'body', of: ({ phrase, draft }) => bodyFit(phrase.body, draft.roles) },
  { name: 'distance', of: ({ distance }) => distance },
  { name: 'between', of: ({ between }) => between },
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

export const RESOLVING_NAMES: readonly string[] = RESOLVING_FEATURES.map(({ name }) => name);

function countryFit({ phrase, draft, traits }: Pair): number {
  if (phrase.iso2 === null) return 0;
  const own = draft.type === 'organization' ? new Set(draft.iso2 === undefined ? [] : [draft.iso2]) : traits.countries;
  return own.size === 0 ? 0 : own.has(phrase.iso2) ? 1 : -1;
}

const bodyFit = (body: string | null, roles: readonly string[]): number =>
  body === null ? 0 : roles.some((role) => role.includes(body)) ? 1 : -1;
