import type { Place } from '../subject';
import type { Sought } from '../reference';
import { canBeCalled, isGeneral } from '../references';
import { type OrganizationKind, organizationKindOf } from '../../lexicon/organizations';
import { officeKeys } from '../../lexicon/office-keys';
import type { Draft } from '../draft';
import type { Recalled } from './candidates';
import type { Tie } from './documents';
import type { Traits } from './traits';

/** A noun phrase or pronoun, somebody whom it may mean, and what speaks for that. */
export interface Pair extends Recalled {
  readonly sought: Sought;
  readonly place: Pick<Place<unknown>, 'says' | 'acts' | 'free'>;
  readonly traits: Traits;
  /** How well what the candidate is fits the head: see {@link fitOf}. */
  readonly fit: Fit;
  /** It was mentioned last of those who are known to be what the phrase says. */
  readonly isLatest: boolean;
  /** How much better another candidate fits. */
  readonly behindFit: number;
  /** How many of the candidates fit as well or better. */
  readonly rivals: number;
  /** Words of the phrase besides the head that are among those of the candidate's roles or name; and that aren't. */
  readonly shared: number;
  readonly unshared: number;
  readonly isOwner: boolean;
  /** How much less it weighs than the heaviest of the candidates. */
  readonly behind: number;
  readonly tie: Tie;
  readonly tiedSince: number;
  /** Which of the text's people and bodies it is, in order. */
  readonly order: number;
  /** Sentences since somebody was spoken of as `a …` with that head; `FAR` where that was long ago or never. */
  readonly introducedSince: number;
  /** Sentences since somebody without a name was spoken of, and since one said something. */
  readonly unnamedSince: number;
  readonly unnamedSpokeSince: number;
}

/**
 * 0: it isn't known what they are; 1: they are something else; 2: officials are called so in general, bodies of that
 * kind; 3: by their office, role or name; 4: the text has called them so.
 */
export type Fit = 0 | 1 | 2 | 3 | 4;

export const FITS = { unknown: 0, other: 1, general: 2, told: 3, called: 4 } as const;

export function fitOf(phrase: Sought, draft: Draft, traits: Traits): Fit {
  if (phrase.noun !== '' && traits.called.has(phrase.noun)) return FITS.called;
  if (phrase.head === 'document' || phrase.head === 'pronoun') return FITS.unknown;
  if (draft.type === 'organization') return bodyFit(phrase, traits, draft.name);
  if (draft.type !== 'person' || phrase.head === 'organization') return FITS.other;
  if (phrase.head === 'office') {
    if (isGeneral(phrase.noun)) return draft.official ? FITS.general : FITS.unknown;
    if (canBeCalled(phrase.noun, officeKeys(phrase.noun), traits.titles)) return FITS.told;
  }
  const { body } = phrase;
  if (body !== null && HEADS_BODY.test(phrase.noun) && draft.roles.some((role) => role.includes(body)))
    return FITS.told;
  if (traits.words.has(phrase.noun) || isWithin(phrase.noun, draft.roles)) return FITS.told;
  return traits.words.size > 0 ? FITS.other : FITS.unknown;
}

/** `the NASA chief` is its administrator. */
const HEADS_BODY = /^(?:chief|head|boss|leader|director)$/;

const isWithin = (noun: string, roles: readonly string[]): boolean =>
  noun.includes(' ') && roles.some((role) => role.toLowerCase().includes(noun));

function bodyFit(phrase: Sought, traits: Traits, name: string): Fit {
  if (phrase.head !== 'organization' && phrase.head !== 'other') return FITS.other;
  if (` ${name.toLowerCase()} `.includes(` ${phrase.noun} `)) return FITS.told;
  const kind = kindCalled(phrase);
  if (kind === undefined || traits.kind === undefined) return FITS.unknown;
  const isOne = kind === traits.kind || (kind === 'company' && BUSINESSES.has(traits.kind));
  return isOne ? FITS.general : FITS.other;
}

/** `the group`, `the organization`: bodies of any kind. */
const ANY_BODY =
  /^(?:group|organi[sz]ation|body|agency|service|center|centre|institute|union|alliance|movement|forum|network|giant|operator|watchdog|regulator|monitor|association|society|foundation|fund|charity|mission|coalition)$/;
/** What is a company too. */
const BUSINESSES: ReadonlySet<OrganizationKind> = new Set(['media', 'bank', 'sport']);

/** What kind of body a phrase calls; the editorial board of a newspaper speaks for it. */
function kindCalled({ noun, modifiers }: Sought): OrganizationKind | undefined {
  if (modifiers.includes('editorial')) return 'media';
  return ANY_BODY.test(noun) ? undefined : organizationKindOf(noun);
}

/** Words that say nothing of who is meant. */
const EMPTY = /^(?:the|a|an|of|for|and|former|own|new|old|very|other|last|first|next|current)$/;

/** How many words of a phrase besides its head are among a candidate's, and how many aren't. */
export function sharedWords({ modifiers, noun }: Sought, { words, names }: Traits): readonly [number, number] {
  const told = modifiers.filter((word) => !EMPTY.test(word) && !noun.includes(word));
  const shared = told.filter((word) => words.has(word) || names.has(word)).length;
  return [shared, told.length - shared];
}
