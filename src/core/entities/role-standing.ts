import { isPartisanRole } from '../lexicon/offices';
import type { TitleMatch } from '../lexicon/titles';
import { isPublicBody, type OrganizationHead, type OrganizationKind } from '../lexicon/organizations';
import { isCompanyTitle, isCorporate, isOfBusiness } from './company-titles';
import type { Piece } from './piece';
import { headOf } from './role-parts';

/**
 * What words make of a person. `relative`: the same as somebody else, as with `his Syrian counterpart`; `implied`: an
 * official if nothing speaks against it, as with `Orlov's administration`; `aspiring`: a candidate, in another office
 * or in none; `partisan`: what those in office and around them are too, as with `strategist` and `wife`.
 */
export type Standing = 'official' | 'private' | 'relative' | 'implied' | 'aspiring' | 'partisan';

const PRIVATE_BODIES: ReadonlySet<OrganizationKind> = new Set(['company', 'ngo', 'sport', 'education', 'media']);
/** Bodies that are public or private alike: `the Institute for Harbors`. Only their name could tell. */
const UNTELLING: ReadonlySet<string> = new Set([
  'institute',
  'center',
  'centre',
  'board',
  'program',
  'programme',
  'project',
  'panel',
  'unit',
  'fund',
  'forum',
  'organization',
  'organisation',
  'alliance',
]);
/** Of sport, trade, money and votes rather than of states, though the word is used of both. */
const CIVIL: ReadonlySet<string> = new Set([
  'union',
  'league',
  'federation',
  'confederation',
  'campaign',
  'movement',
  'team',
  'bank',
]);
/** Who leads a party or a breakaway state is a politician, who works for one need not be. */
const POLITICAL_BODIES: ReadonlySet<OrganizationKind> = new Set(['party', 'separatist']);
const LEADS: ReadonlySet<string> = new Set([
  'leader',
  'co leader',
  'deputy leader',
  'head',
  'whip',
  'lawmaker',
  'member',
]);
/** Who runs a party's offices. */
const MANAGES =
  /^(?:(?:vice |co |deputy )?chair(?:man|woman|person)?|chief of staff|press secretary|treasurer|(?:executive |political |communications |deputy )?director)$/;

const bodyKinds = ({ noun, kind }: OrganizationHead): OrganizationKind[] =>
  UNTELLING.has(noun) ? [] : [CIVIL.has(noun) ? 'ngo' : kind];

/** Those who want to be in office. */
const ASPIRES = /^(?:(?:vice )?presidential )?(?:candidate|hopeful|nominee|frontrunner|contender|challenger)$/;

/**
 * What the titles and bodies of a phrase make of whoever it is said of; `title` is one that the phrase itself doesn't
 * hold.
 */
export function standingOf(
  parts: readonly Piece[],
  { title: implied, owned = false }: { readonly title?: string; readonly owned?: boolean },
): Standing {
  const head = headOf(parts);
  const titles = titlesOf(head);
  if (aspires(head)) return 'aspiring';
  if ((titles.length === 0 && !implied) || isTrade(head)) return isPartisan(head) ? 'partisan' : 'private';
  const senses = parts.filter((_, n) => !isPartOfName(parts, n)).map((part) => part.sense);
  const bodies = senses.flatMap((sense) =>
    sense.kind === 'organization' ? [sense.organization.kind] : sense.kind === 'org-head' ? bodyKinds(sense.head) : [],
  );
  const untold = bodies.length === 0 && senses.some((sense) => sense.kind === 'org-head');
  const country = !untold && senses.some((sense) => sense.kind === 'country');
  if (titles.some((title) => title.certainty === 'relative'))
    return country || bodies.some(isPublicBody) || titles.every(({ title }) => title !== 'colleague')
      ? 'relative'
      : 'private';
  const servesOfficial = titlesOf(parts.filter((part) => !head.includes(part))).some(
    ({ certainty }) => certainty === 'certain',
  );
  const governs = titles.some(({ title }) => title === 'governor');
  if (bodies.length > 0 && !governs && bodies.every((kind) => PRIVATE_BODIES.has(kind)))
    return senses.some((sense) => sense.kind === 'org-head' && sense.head.noun === 'campaign') ? 'partisan' : 'private';
  const leadsParty =
    bodies.some((kind) => POLITICAL_BODIES.has(kind)) &&
    [...titles.map(({ title }) => title), implied ?? ''].some((title) => LEADS.has(title));
  const isPartys = bodies.length > 0 && bodies.every((kind) => kind === 'party');
  if (isPartys && titles.length > 0 && titles.every(({ title }) => MANAGES.test(title))) return 'partisan';
  if (bodies.some(isPublicBody) || servesOfficial || leadsParty || (implied && country)) return 'official';
  if (
    head.some(
      (part) =>
        part.sense.kind === 'office' &&
        part.sense.title.certainty === 'certain' &&
        !isCorporate(part, part.sense.title, parts) &&
        !isOfBusiness(part, parts, country) &&
        !(untold && isCompanyTitle(part.sense.title.title)),
    )
  )
    return 'official';
  const isContextual = titles.some((title) => title.certainty === 'contextual');
  if (titles.some(({ title, portfolio }) => title === 'official' && portfolio !== null)) return 'official';
  if (isContextual && country) return 'official';
  if (isContextual && owned && bodies.length === 0) return 'relative';
  if (isAddressed(parts)) return 'official';
  return bodies.length === 0 && titles.length > 0 && titles.every(({ title }) => SERVES.test(title))
    ? 'partisan'
    : 'private';
}

/** Whom those in office have, as others do. */
const SERVES = /^(?:advis[eo]r|aide|official|politician|spokes(?:man|woman|person)|counsel(?:or)?)$/;

/** Titles that with a capital, and nothing else beside them, are those of officials: `Justice Harper`. */
const ADDRESSES = /^(?:justice|representative|speaker|secretary|commissioner|delegate|councilor|assemblymember)$/;

const isAddressed = (parts: readonly Piece[]): boolean => {
  const [title, ...others] = parts.filter(({ sense }) => sense.kind !== 'modifier');
  return (
    others.length === 0 &&
    title?.capital === true &&
    title.sense.kind === 'office' &&
    ADDRESSES.test(title.sense.title.title)
  );
};

/** What an office is called that somebody wants to have. */
const WANTED: ReadonlySet<string> = new Set(['would be', 'aspiring', 'prospective']);

/** The last noun tells: `presidential candidate`; a `candidate` for office and nothing else; a would-be one. */
const aspires = (head: readonly Piece[]): boolean => {
  const last = head.findLast(({ sense }) => sense.kind === 'office' || sense.kind === 'role')?.sense;
  if (last?.kind === 'office' && last.title.modifiers.some((modifier) => WANTED.has(modifier))) return true;
  return ASPIRES.test(last?.kind === 'office' ? last.title.title : last?.kind === 'role' ? last.role.role : '');
};

/** `strategist`, `lawyer and strategist`. */
function isPartisan(head: readonly Piece[]): boolean {
  const roles = head.flatMap(({ sense }) => (sense.kind === 'role' ? [sense.role.role] : []));
  return roles.length > 0 && roles.every(isPartisanRole);
}

/**
 * `Leadership` in `Leadership Fund` and `America` in `America Rising` say nothing of the body; its last noun does.
 */
function isPartOfName(parts: readonly Piece[], at: number): boolean {
  const [own, next] = [parts[at], parts[at + 1]];
  if (!next?.joined || own?.possessive !== false) return false;
  if (own.sense.kind === 'org-head') return next.sense.kind === 'org-head';
  return (
    own.sense.kind === 'country' && own.sense.country.kind === 'name' && next.sense.kind === 'name' && next.capital
  );
}

/** `chief strategist`, `director producer`: the last noun tells, and names no office. */
const isTrade = (head: readonly Piece[]): boolean =>
  head.at(-1)?.sense.kind === 'role' && head.at(-2)?.sense.kind === 'office';

const titlesOf = (parts: readonly Piece[]): TitleMatch[] =>
  parts.flatMap(({ sense }) => (sense.kind === 'office' ? [sense.title] : []));
