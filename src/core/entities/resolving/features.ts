import { type Feature, flag } from '../../learned/feature';
import { isOfBody } from './fits';
import type { Pair } from './pairs';

const HEADS = ['office', 'person', 'organization', 'document', 'other', 'pronoun'] as const;

const agreement = (a: string | null, b: string | null): number => (a === null || b === null ? 0 : a === b ? 1 : -1);

/** What the chooser knows of a phrase and somebody whom it may mean. */
export const RESOLVING_FEATURES: readonly Feature<Pair>[] = [
  { name: 'head', of: ({ asked }) => HEADS.indexOf(asked.sought.head) },
  { name: 'calling', of: ({ asked }) => asked.sought.calling },
  { name: 'says something', of: ({ asked }) => flag(asked.place.says) },
  { name: 'acts', of: ({ asked }) => flag(asked.place.acts) },
  { name: 'modifiers', of: ({ asked }) => Math.min(4, asked.sought.modifiers) },
  { name: 'owned', of: ({ asked }) => flag(asked.sought.owned) },
  { name: 'followed by of', of: ({ asked }) => flag(asked.sought.elsewhere) },
  { name: 'possessive', of: ({ asked }) => flag(asked.sought.possessive) },
  { name: 'since somebody was introduced so', of: ({ asked }) => asked.introducedSince },
  { name: 'since somebody unnamed', of: ({ asked }) => asked.unnamedSince },
  { name: 'since somebody unnamed spoke', of: ({ asked }) => asked.unnamedSpokeSince },
  { name: 'candidate is a body', of: ({ draft }) => flag(draft.type === 'organization') },
  { name: 'fit', of: ({ fit }) => fit },
  { name: 'the latest that fits', of: ({ isLatest }) => flag(isLatest) },
  { name: 'behind the best fit', of: ({ behindFit }) => behindFit },
  { name: 'rivals', of: ({ rivals }) => Math.min(8, rivals) },
  { name: 'shared words', of: (pair) => sharedWords(pair) },
  { name: 'unshared words', of: (pair) => pair.asked.sought.told.length - sharedWords(pair) },
  { name: 'gender', of: ({ asked, draft }) => agreement(asked.sought.gender, draft.gender) },
  { name: 'country', of: (pair) => countryFit(pair) },
  {
    name: 'body',
    of: ({ asked: { sought }, draft }) => (sought.body === null ? 0 : isOfBody(sought.body, draft) ? 1 : -1),
  },
  { name: 'distance', of: ({ recalled }) => recalled.distance },
  { name: 'between', of: ({ recalled }) => recalled.between },
  { name: 'behind the nearest', of: ({ behind }) => behind },
  { name: 'times', of: ({ recalled }) => recalled.times },
  { name: 'subject', of: ({ recalled }) => flag(recalled.subject) },
  { name: 'beside', of: ({ recalled }) => flag(recalled.beside) },
  { name: 'speakers since', of: ({ recalled }) => Math.min(8, recalled.speakersSince) },
  { name: 'by name', of: ({ recalled }) => flag(recalled.byName) },
  { name: 'order', of: ({ order }) => Math.min(12, order) },
  { name: 'official', of: ({ draft }) => flag(draft.official) },
  { name: 'in office', of: ({ traits }) => flag(traits.held.titles.length > 0) },
  { name: 'owner', of: ({ isOwner }) => flag(isOwner) },
  { name: 'tie', of: ({ tied }) => tied.tie },
  { name: 'tied since', of: ({ tied }) => tied.since },
];

/** How many words of the phrase besides its head are among the candidate's roles and names. */
const sharedWords = ({ asked: { sought }, traits: { words, names } }: Pair): number =>
  sought.told.filter((word) => words.has(word) || names.has(word)).length;

function countryFit({ asked, draft, traits }: Pair): number {
  const { iso2 } = asked.sought;
  if (iso2 === null) return 0;
  if (draft.type === 'organization') return agreement(draft.iso2 ?? null, iso2);
  return traits.countries.size === 0 ? 0 : traits.countries.has(iso2) ? 1 : -1;
}
