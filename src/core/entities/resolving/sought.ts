import { officeKeys } from '../../lexicon/office-keys';
import { isPartisanRole, officeAt, roleAt } from '../../lexicon/offices';
import { type OrganizationKind, organizationKindOf } from '../../lexicon/organizations';
import type { Gender } from '../../model';
import type { Span } from '../../span';
import type { NounPhrase, Pronoun } from '../reference';
import { isDeputy } from './traits';

/** What words tell of whom they mean, a noun phrase or a pronoun. */
export interface Sought extends Span {
  readonly head: NounPhrase['head'] | 'pronoun';
  /** Empty for a pronoun. */
  readonly noun: string;
  /** What sort of noun the head is: see `callingOf`. */
  readonly calling: Calling;
  /** Other names of the office. */
  readonly keys: readonly string[];
  /** What kind of body the noun calls, undefined where any may be called so. */
  readonly kind: OrganizationKind | undefined;
  /** Words before the head that tell something of who is meant, lower case. */
  readonly told: readonly string[];
  /** How many words stand before the head. */
  readonly modifiers: number;
  readonly gender: Gender;
  readonly iso2: string | null;
  readonly body: string | null;
  /** The body is a party, which has many members. */
  readonly ofParty: boolean;
  readonly owned: boolean;
  /** `its`, `their`: no single person's. */
  readonly impersonal: boolean;
  /** `the deputy mayor`. */
  readonly deputy: boolean;
  readonly elsewhere: boolean;
  /** `his` rather than `he`. */
  readonly possessive: boolean;
}

/**
 * Sorts of nouns for people, from those that only office holders are called by to those of trades: a chancellor may be
 * `the leader`, but isn't `the pilot`.
 */
export const CALLINGS = { none: 0, certain: 1, contextual: 2, within: 3, relative: 4, partisan: 5, other: 6 } as const;
export type Calling = (typeof CALLINGS)[keyof typeof CALLINGS];

export function callingOf(noun: string): Calling {
  const words = noun.split(' ');
  const office = officeAt(words, 0);
  if (office) return CALLINGS[office.certainty];
  const role = roleAt(words, 0);
  return role ? CALLINGS[isPartisanRole(role.role) ? 'partisan' : 'other'] : CALLINGS.none;
}

/** Words that say nothing of who is meant. */
const EMPTY = /^(?:the|a|an|of|for|and|former|own|new|old|very|other|last|first|next|current)$/;

/** `the group`, `the organization`: bodies of any kind. */
const ANY_BODY =
  /^(?:group|organi[sz]ation|body|agency|service|center|centre|institute|union|alliance|movement|forum|network|giant|operator|watchdog|regulator|monitor|association|society|foundation|fund|charity|mission|coalition)$/;

export const soughtOf = (phrase: NounPhrase): Sought => ({
  start: phrase.start,
  end: phrase.end,
  head: phrase.head,
  noun: phrase.noun,
  calling: callingOf(phrase.noun),
  keys: phrase.head === 'office' ? officeKeys(phrase.noun) : [],
  kind: kindCalled(phrase),
  told: phrase.modifiers.filter((word) => !EMPTY.test(word) && !phrase.noun.includes(word)),
  modifiers: phrase.modifiers.length,
  gender: phrase.gender,
  iso2: phrase.iso2,
  body: phrase.body,
  ofParty: phrase.body !== null && organizationKindOf(phrase.body) === 'party',
  owned: phrase.owner !== null,
  impersonal: phrase.owner?.gender === null,
  deputy: isOfDeputy(phrase),
  elsewhere: phrase.elsewhere,
  possessive: false,
});

const isOfDeputy = ({ head, noun, office }: NounPhrase): boolean => head === 'office' && isDeputy(`${office} ${noun}`);

/** What the text calls somebody by such a phrase. */
export const calledBy = ({ noun, deputy }: Pick<Sought, 'noun' | 'deputy'>): string =>
  deputy ? `deputy ${noun}` : noun;

/** The editorial board of a newspaper speaks for it. */
function kindCalled({ head, noun, modifiers }: NounPhrase): OrganizationKind | undefined {
  if (head !== 'organization' && head !== 'other') return undefined;
  if (modifiers.includes('editorial')) return 'media';
  return ANY_BODY.test(noun) ? undefined : organizationKindOf(noun);
}

/** A pronoun tells nothing but a gender. */
export const soughtBy = ({ start, end, gender, possessive }: Pronoun): Sought => ({
  start,
  end,
  head: 'pronoun',
  noun: '',
  calling: CALLINGS.none,
  keys: [],
  kind: undefined,
  told: [],
  modifiers: 0,
  gender,
  iso2: null,
  body: null,
  ofParty: false,
  owned: false,
  impersonal: false,
  deputy: false,
  elsewhere: false,
  possessive,
});
