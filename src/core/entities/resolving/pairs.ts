import type { Place } from '../subject';
import type { NounPhrase } from '../reference';
import { canBeCalled, isGeneral } from '../references';
import { organizationKindOf, type OrganizationKind } from '../../lexicon/organizations';
import { officeKeys } from '../../lexicon/office-keys';
import type { Recalled } from './candidates';
import type { Tie } from './documents';
import type { Traits } from './traits';

/** A noun phrase, somebody whom it may mean, and what speaks for that. */
export interface Pair extends Recalled {
  readonly phrase: NounPhrase;
  readonly place: Pick<Place<unknown>, 'says' | 'acts' | 'free'>;
  readonly traits: Traits;
  /** How well what the candidate is fits the head: see {@link fitOf}. */
  readonly fit: Fit;
  /** How many of the candidates fit as well or better. */
  readonly rivals: number;
  /** Words of the phrase besides the head that are among those of the candidate's roles or name; and that aren't. */
  readonly shared: number;
  readonly unshared: number;
  readonly isOwner: boolean;
  readonly tie: Tie;
  readonly tiedSince: number;
  /** Which of the text's people and bodies it is, in order. */
  readonly order: number;
  /** Sentences since somebody unnamed was called so; none lately where it is `FAR`. */
  readonly unnamedSince: number;
}

/**
 * 0: it isn't known what they are; 1: they are something else; 2: officials are called so in general, bodies of that
 * kind; 3: by their office, role or name; 4: the text has called them so.
 */
export type Fit = 0 | 1 | 2 | 3 | 4;

export const FITS = { unknown: 0, other: 1, general: 2, told: 3, called: 4 } as const;

export function fitOf(phrase: NounPhrase, { draft }: Recalled, traits: Traits): Fit {
  if (traits.called.has(phrase.noun)) return FITS.called;
  if (phrase.head === 'document') return FITS.unknown;
  if (draft.type === 'organization') return bodyFit(phrase, traits, draft.name);
  if (draft.type !== 'person' || phrase.head === 'organization') return FITS.other;
  if (phrase.head === 'office') {
    if (isGeneral(phrase.noun)) return draft.official ? FITS.general : FITS.unknown;
    if (canBeCalled(phrase.noun, officeKeys(phrase.noun), traits.titles)) return FITS.told;
  }
  if (traits.words.has(phrase.noun) || isWithin(phrase.noun, draft.roles)) return FITS.told;
  return traits.words.size > 0 ? FITS.other : FITS.unknown;
}

const isWithin = (noun: string, roles: readonly string[]): boolean =>
  noun.includes(' ') && roles.some((role) => role.toLowerCase().includes(noun));

function bodyFit(phrase: NounPhrase, traits: Traits, name: string): Fit {
  if (phrase.head !== 'organization' && phrase.head !== 'other') return FITS.other;
  if (` ${name.toLowerCase()} `.includes(` ${phrase.noun} `)) return FITS.told;
  const kind: OrganizationKind | undefined = organizationKindOf(phrase.noun);
  if (kind === undefined || traits.kind === undefined) return FITS.unknown;
  return kind === traits.kind ? FITS.general : FITS.other;
}

/** Words that say nothing of who is meant. */
const EMPTY = /^(?:the|a|an|of|for|and|former|own|new|old|very|other|last|first|next|current)$/;

/** How many words of a phrase besides its head are among a candidate's, and how many aren't. */
export function sharedWords({ modifiers, noun }: NounPhrase, { words, names }: Traits): readonly [number, number] {
  const told = modifiers.filter((word) => !EMPTY.test(word) && !noun.includes(word));
  const shared = told.filter((word) => words.has(word) || names.has(word)).length;
  return [shared, told.length - shared];
}
