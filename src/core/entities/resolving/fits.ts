/** How well what somebody is agrees with how a phrase calls them. */
import type { OrganizationKind } from '../../lexicon/organizations';
import type { Draft } from '../draft';
import { canBeCalled, isGeneral } from '../references';
import { calledBy, type Sought } from './sought';
import type { Traits } from './traits';

/**
 * 0: it isn't known what they are; 1: they are something else; 2: officials are called so in general, bodies of that
 * kind; 3: by their office, role or name; 4: the text has called them so.
 */
export type Fit = 0 | 1 | 2 | 3 | 4;

export const FITS = { unknown: 0, other: 1, general: 2, told: 3, called: 4 } as const;

export function fitOf(sought: Sought, draft: Draft, traits: Traits): Fit {
  const { head, noun } = sought;
  if (head === 'pronoun') return FITS.unknown;
  if (traits.called.has(calledBy(sought))) return FITS.called;
  if (head === 'document') return FITS.unknown;
  if (draft.type === 'organization') return bodyFit(sought, traits, draft.name);
  if (draft.type !== 'person' || head === 'organization') return FITS.other;
  const held = sought.deputy ? traits.deputised : traits.held;
  if (head === 'office') {
    if (isGeneral(noun)) return draft.official ? FITS.general : FITS.unknown;
    if (canBeCalled(noun, sought.keys, held.titles)) return FITS.told;
    if (HEADS_BODY.test(noun) && sought.body !== null && isOfBody(sought.body, draft)) return FITS.told;
  }
  const { words } = head === 'office' ? held : traits;
  if (words.has(noun) || isWithin(noun, held.phrases)) return FITS.told;
  return traits.words.size > 0 ? FITS.other : FITS.unknown;
}

/** `the NASA chief` is its administrator. */
const HEADS_BODY = /^(?:chief|head|boss|leader|director)$/;

/** Whether the text tells a role of somebody in a body. */
export const isOfBody = (body: string, { roles }: Draft): boolean => roles.some((role) => role.includes(body));

const isWithin = (noun: string, phrases: readonly string[]): boolean =>
  noun.includes(' ') && phrases.some((phrase) => phrase.includes(noun));

/** What is a company too. */
const BUSINESSES: ReadonlySet<OrganizationKind> = new Set(['media', 'bank', 'sport']);

function bodyFit({ head, noun, kind }: Sought, traits: Traits, name: string): Fit {
  if (head !== 'organization' && head !== 'other') return FITS.other;
  if (` ${name.toLowerCase()} `.includes(` ${noun} `)) return FITS.told;
  if (kind === undefined || traits.kind === undefined) return FITS.unknown;
  return kind === traits.kind || (kind === 'company' && BUSINESSES.has(traits.kind)) ? FITS.general : FITS.other;
}
