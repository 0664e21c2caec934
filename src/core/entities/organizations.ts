import { plain } from '../language/view';
import { countryByIso2, type CountryMatch } from '../lexicon/countries';
import { isPublicBody, type OrganizationKind } from '../lexicon/organizations';
import { abbreviationAt, initialsFit } from './abbreviations';
import type { Abbreviations, OrganizationSighting } from './organization-sighting';
import { endBeforeKind, endBehindKind, isCompound, isNamePart } from './organization-signs';
import type { Piece, PiecedSentence } from './pieces';
import { wordOf } from './role-parts';

/** Stretches of pieces that make a name, from the first to the last. */
interface Run {
  readonly last: number;
  /** The piece that says what it is. */
  readonly head: Piece | undefined;
}

const SPEAKING: ReadonlySet<OrganizationKind> = new Set([
  'government',
  'legislature',
  'military',
  'intelligence',
  'police',
  'court',
  'agency',
]);
/** After these nouns a purpose belongs to the name: `Institute for Harbor Studies`. */
const FOR_A_PURPOSE: ReadonlySet<string> = new Set([
  'committee',
  'institute',
  'center',
  'centre',
  'organization',
  'organisation',
  'commission',
  'office',
  'agency',
  'association',
  'coalition',
  'alliance',
  'campaign',
  'fund',
  'council',
  'society',
  'movement',
  'forum',
  'network',
  'foundation',
  'observatory',
  'department',
  'directorate',
  'union',
  'party',
  'ministry',
]);
/** An adjective can't end a name: `Center for Strategic and International Studies`. */
const ADJECTIVE = /(?:ic|[nr]al|[^pi]tal|ive|tary)$/;
/** What has initials in brackets and is no organization: `Affordable Care Act (ACA)`. */
const NO_BODY =
  /^(?:act|bill|law|code|treaty|agreement|accord|pact|convention|protocol|plan|system|partnership|initiative|index|area|zone|disease|disorder|syndrome|virus|award|games|cup|day|test|vehicle|missile|aircraft|product|rate|time)s?$/;
const LONGEST_NAME = 9;

/**
 * The organizations named in a sentence: from the lexicon, by the noun that heads their name, and by an abbreviation in
 * brackets. `abbreviations` holds those that the text has introduced so far, and takes up new ones; `isPlaceNamed` tells
 * of which names it speaks as of places.
 */
export function findOrganizations(
  text: string,
  { pieces, titleCase }: PiecedSentence,
  abbreviations: Abbreviations,
  isPlaceNamed: (name: string) => boolean,
): OrganizationSighting[] {
  const found: OrganizationSighting[] = [];
  for (let i = 0; i < pieces.length; i++) {
    const sighting =
      abbreviatedAt(pieces, i, abbreviations) ??
      introducedAt(text, pieces, i, titleCase) ??
      supportersAt(text, pieces, i) ??
      headedAt(text, pieces, i, titleCase, isPlaceNamed) ??
      knownAt(text, pieces, i, titleCase);
    const before = found.at(-1);
    if (!sighting || (before && sighting.start < before.end)) continue;
    found.push(sighting);
    const abbreviation = abbreviationAt(text, sighting.end);
    if (abbreviation !== undefined) abbreviations.set(abbreviation, sighting);
    if (isCompound(pieces, i)) abbreviations.set(sighting.name, sighting);
  }
  return found;
}

/** `OPCW`, after `Organization for the Prohibition of Chemical Weapons (OPCW)`. */
function abbreviatedAt(
  pieces: readonly Piece[],
  i: number,
  abbreviations: Abbreviations,
): OrganizationSighting | undefined {
  const piece = pieces[i];
  const meant = piece?.words.length === 1 ? abbreviations.get(piece.words[0]?.form ?? '') : undefined;
  return piece && meant && { ...meant, start: piece.start, end: piece.end, certain: true };
}

/** A body by a name that nothing but its use shows to be one. */
export const bodyNamed = (text: string, parts: readonly Piece[]): OrganizationSighting | undefined =>
  sightingOf(text, parts, { last: parts.length - 1, head: parts.findLast(isHead) });

/** `Norwegian Refugee Council (NRC)`: its initials tell where the name begins. */
function introducedAt(
  text: string,
  pieces: readonly Piece[],
  i: number,
  titleCase: boolean,
): OrganizationSighting | undefined {
  if (titleCase || !pieces[i]?.capital) return undefined;
  for (let last = i; last < pieces.length && last - i < LONGEST_NAME; last++) {
    const piece = pieces[last];
    if (!piece || (last > i && !piece.joined) || !(piece.capital || piece.sense.kind === 'connector')) return undefined;
    const abbreviation = abbreviationAt(text, piece.end);
    if (abbreviation === undefined) continue;
    const parts = pieces.slice(i, last + 1);
    const known = parts.length === 1 && piece.sense.kind === 'organization';
    return !known && !NO_BODY.test(piece.words.at(-1)?.lower ?? '') && initialsFit(abbreviation, parts)
      ? certainly(sightingOf(text, parts, { last, head: parts.findLast(isHead) }))
      : undefined;
  }
  return undefined;
}

function knownAt(
  text: string,
  pieces: readonly Piece[],
  i: number,
  titleCase: boolean,
): OrganizationSighting | undefined {
  const piece = pieces[i];
  const next = pieces[i + 1];
  // `Kenya Red Cross`: a national one with a name of its own.
  if (
    piece?.sense.kind === 'country' &&
    !piece.possessive &&
    next?.joined &&
    next.sense.kind === 'organization' &&
    next.sense.organization.kind === 'ngo' &&
    !next.sense.organization.country
  ) {
    return certainly(sightingOf(text, [piece, next], { last: i + 1, head: next }));
  }
  if (piece?.sense.kind !== 'organization' || (titleCase && piece.sense.ambiguous)) return undefined;
  const owner = ownerOf(pieces, i);
  if (owner && owner.iso2 !== piece.sense.organization.country)
    return sightingOf(text, [piece], { last: i, head: piece }, owner);
  const { organization } = piece.sense;
  const words = organization.name.toLowerCase();
  return {
    start: piece.start,
    end: piece.end,
    name: organization.name,
    body: canonical(words),
    head: words.split(' ').at(-1) ?? null,
    iso2: organization.country ?? null,
    public: isPublicBody(organization.kind),
    known: true,
    certain: true,
  };
}

/** Those around a person who are called by that name: `the Nordvik campaign`. */
const SUPPORTERS = /^(?:campaign|administration|camp)$/;

function supportersAt(text: string, pieces: readonly Piece[], i: number): OrganizationSighting | undefined {
  if (pieces[i]?.sense.kind !== 'name' || (pieces[i]?.joined && pieces[i - 1]?.sense.kind === 'name')) return undefined;
  let last = i;
  while (pieces[last + 1]?.joined && !pieces[last]?.possessive && pieces[last + 1]?.sense.kind === 'name') last++;
  const head = pieces[last + 1];
  if (pieces[last]?.possessive || !head?.joined || head.capital || !SUPPORTERS.test(wordOf(head))) return undefined;
  return certainly(sightingOf(text, pieces.slice(i, last + 2), { last: last + 1, head }));
}

/** `Russian Foreign Ministry`, `the Russian foreign ministry`, `National Security Office`, `Ministry of Defense`. */
function headedAt(
  text: string,
  pieces: readonly Piece[],
  i: number,
  titleCase: boolean,
  isPlaceNamed: (name: string) => boolean,
): OrganizationSighting | undefined {
  const first = pieces[i];
  if (!first) return undefined;
  const shown = titleCase ? undefined : shownAt(text, pieces, i, isPlaceNamed);
  if (shown) return certainly(shown);
  const common = commonNounAt(pieces, i, titleCase);
  if (common !== undefined)
    return certainly(sightingOf(text, pieces.slice(i, common + 1), { last: common, head: pieces[common] }));
  const begins = isOffice(pieces, i) || (isNamePart(first) && first.sense.kind !== 'office');
  if (titleCase || !begins) return undefined;
  const run = runAt(pieces, i);
  const sighting = run && sightingOf(text, pieces.slice(i, run.last + 1), run, ownerOf(pieces, i));
  return run?.head && isOffice(pieces, pieces.indexOf(run.head, i) - 1) ? certainly(sighting) : sighting;
}

/** People of whom there are many by their form alone. */
const MANY = /(?:men|^children|^people)$/;

/** `Sheriff's Department`, `Attorney General's Office`, `Teachers' Union`: whose a body is by its name. */
function isOffice(pieces: readonly Piece[], at: number): boolean {
  const [owner, head] = [pieces[at], pieces[at + 1]];
  if (!owner?.capital || !head?.capital || head.sense.kind !== 'org-head') return false;
  const { sense } = owner;
  if (isOfMany(owner, head)) return sense.kind !== 'organization' && sense.kind !== 'country';
  if (!owner.possessive || !head.joined) return false;
  return sense.kind === 'office' || (sense.kind === 'role' && sense.role.plural) || MANY.test(wordOf(owner));
}

/** `Teachers' Union`: the apostrophe of a plural belongs to what is between the words. */
const isOfMany = (owner: Piece, head: Piece): boolean =>
  head.gap === "' " && owner.words.at(-1)?.lower.endsWith('s') === true;

/** The name of a medium beside the noun that says so, and an unknown name that its spelling shows to be no person's. */
function shownAt(
  text: string,
  pieces: readonly Piece[],
  i: number,
  isPlaceNamed: (name: string) => boolean,
): OrganizationSighting | undefined {
  const behind = endBehindKind(pieces, i);
  if (behind !== undefined) return sightingOf(text, pieces.slice(i, behind + 1), { last: behind, head: pieces[i - 1] });
  const before = endBeforeKind(text, pieces, i, isPlaceNamed);
  if (before !== undefined)
    return sightingOf(text, pieces.slice(i, before + 1), { last: before, head: pieces[before + 1] });
  return isCompound(pieces, i) ? sightingOf(text, pieces.slice(i, i + 1), { last: i, head: undefined }) : undefined;
}

/** Where the head of `the Russian foreign ministry` is, which names one by its country alone. */
function commonNounAt(pieces: readonly Piece[], i: number, titleCase: boolean): number | undefined {
  if (pieces[i]?.sense.kind !== 'country') return undefined;
  const at = pieces[i + 1]?.sense.kind === 'modifier' && pieces[i + 1]?.joined && !titleCase ? i + 2 : i + 1;
  const head = pieces[at];
  return head?.sense.kind === 'org-head' &&
    head.joined &&
    (at > i + 1 || !head.capital) &&
    !head.sense.head.plural &&
    SPEAKING.has(head.sense.head.kind)
    ? at
    : undefined;
}

function runAt(pieces: readonly Piece[], i: number): Run | undefined {
  let end = i;
  while (
    (isOffice(pieces, end) || (!pieces[end]?.possessive && pieces[end + 1]?.joined)) &&
    (isNamePart(pieces[end + 1]) || isRole(pieces[end + 1]))
  )
    end++;
  for (let at = end; at >= i; at--) {
    const head = pieces[at];
    // A name goes on behind its head only with `of` and the like: `Times Square` is no newspaper.
    if (
      !isHead(head) ||
      head?.sense.kind !== 'org-head' ||
      head.sense.head.plural ||
      (head.sense.head.nameOnly && at < end)
    )
      continue;
    // `President Putin` in front of a noun is a person.
    if (pieces.slice(i, at).some(({ sense }, k) => sense.kind === 'office' && pieces[i + k + 1]?.sense.kind === 'name'))
      continue;
    const last = at === end ? endOfTail(pieces, at) : at;
    const isNamed = at > i || last > at || (head.words.length > 1 && head.words.every((word) => word.capital));
    return isNamed ? { last, head } : undefined;
  }
  return undefined;
}

/**
 * Where the name ends that goes on behind its head: `Bank of Ukraine`, `Institute for Harbor Studies`, `Ministry of
 * Health and Welfare`.
 */
function endOfTail(pieces: readonly Piece[], headAt: number): number {
  const head = pieces[headAt];
  const word = pieces[headAt + 1]?.words[0]?.lower ?? '';
  // `Republic of`, `District of`: places.
  if (
    head?.sense.kind !== 'org-head' ||
    !(head.sense.head.speaks || head.sense.head.nameOnly) ||
    head.possessive ||
    !pieces[headAt + 1]?.joined
  )
    return headAt;
  if (word !== 'of' && !(/^(?:for|on|against)$/.test(word) && FOR_A_PURPOSE.has(head.sense.head.noun))) return headAt;
  let end = pieces[headAt + 2]?.words[0]?.lower === 'the' ? headAt + 3 : headAt + 2;
  if (!isNamePart(pieces[end]) || !pieces[end]?.joined) return headAt;
  for (;;) {
    const next = pieces[end + 1];
    if (!next?.joined || pieces[end]?.possessive) return end;
    const other = pieces[end + 2];
    const link = next.words[0]?.lower;
    const goesOn =
      link === 'and' &&
      other?.capital &&
      (other.sense.kind === 'modifier' ||
        other.sense.kind === 'organization' ||
        ADJECTIVE.test(pieces[end]?.words.at(-1)?.lower ?? ''));
    if ((isNamePart(next) || isRole(next)) && next.sense.kind !== 'office') end++;
    else if (other?.joined && (goesOn || (link === 'of' && isNamePart(other)))) end += 2;
    else return end;
  }
}

/** `Refugee` in `Norwegian Refugee Council`. */
const isRole = (piece: Piece | undefined): boolean => piece?.sense.kind === 'role' && piece.capital;

const isHead = (piece: Piece | undefined): boolean =>
  piece?.sense.kind === 'org-head' || piece?.sense.kind === 'organization';

/** The country in `Russia’s Security Council`. */
function ownerOf(pieces: readonly Piece[], i: number): CountryMatch | undefined {
  const before = pieces[i - 1];
  return before?.sense.kind === 'country' && before.possessive && pieces[i]?.joined ? before.sense.country : undefined;
}

const certainly = (sighting: OrganizationSighting | undefined): OrganizationSighting | undefined =>
  sighting && { ...sighting, certain: true };

function sightingOf(
  text: string,
  parts: readonly Piece[],
  { head }: Run,
  owner?: CountryMatch,
): OrganizationSighting | undefined {
  const first = parts[0];
  const last = parts.at(-1);
  if (!first || !last) return undefined;
  const leading = first.sense.kind === 'country' ? first.sense.country : owner;
  const trailing = parts.length > 1 && last.sense.kind === 'country' ? last.sense.country : undefined;
  const country = leading ?? trailing;
  const headed = head ?? last;
  const name = plain(text.slice(first.start, last.end)).replace(/\s+/g, ' ');
  const body = parts
    .filter((part) => part !== first || part.sense.kind !== 'country')
    .map((part) => part.words.map((word) => word.lower).join(' '))
    .join(' ');
  const adjective =
    country &&
    (country.kind === 'demonym' || country.kind === 'abbreviation'
      ? plain(text.slice(country.start, country.end))
      : (countryByIso2(country.iso2)?.demonyms[0] ?? country.name));
  return {
    start: first.start,
    end: last.end,
    name: owner ? `${adjective ?? ''} ${name}` : leading && !last.capital ? `${adjective ?? ''} ${titled(body)}` : name,
    body: canonical(trailing ? body.replace(/ of [^ ]+$/, '') : body),
    head: headed.words.at(-1)?.lower ?? null,
    iso2: country?.iso2 ?? null,
    public:
      (headed.sense.kind === 'org-head' && isPublicBody(headed.sense.head.kind)) ||
      (headed.sense.kind === 'organization' && isPublicBody(headed.sense.organization.kind)),
    known: false,
    certain: false,
  };
}

/**
 * One wording for the names that ministries and departments go by: `ministry of foreign affairs` is `foreign ministry`.
 */
function canonical(body: string): string {
  const turned = body.replace(/^(ministry|department) (?:of|for)(?: the)? (.+)$/, '$2 $1');
  return turned
    .replace(/\bforeign affairs\b/, 'foreign')
    .replace(/\b(?:internal affairs|home affairs)\b/, 'interior')
    .replace(/\bdefence\b/, 'defense')
    .replace(/\borganisation\b/, 'organization');
}

const titled = (words: string): string => words.replace(/(^|\s)\p{Ll}/gu, (initial) => initial.toUpperCase());
