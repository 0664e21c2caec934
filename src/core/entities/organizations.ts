import type { CountryMatch } from '../lexicon/countries';
import { isPublicBody, type OrganizationKind } from '../lexicon/organizations';
import { abbreviationAt, initialsFit } from './abbreviations';
import { canonical, certainly, sightingOf } from './organization-naming';
import { isHead, isOffice, runAt } from './organization-run';
import type { Abbreviations, OrganizationSighting } from './organization-sighting';
import { endBeforeKind, endBehindKind, isCompound, isNamePart } from './organization-signs';
import { lastWord, type Piece, type PiecedSentence, wordOf } from './piece';

const SPEAKING: ReadonlySet<OrganizationKind> = new Set([
  'government',
  'legislature',
  'military',
  'intelligence',
  'police',
  'court',
  'agency',
]);

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
  sightingOf(text, parts, parts.findLast(isHead));

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
    return !known && !NO_BODY.test(lastWord(piece)) && initialsFit(abbreviation, parts)
      ? certainly(sightingOf(text, parts, parts.findLast(isHead)))
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
    return certainly(sightingOf(text, [piece, next], next));
  }
  if (piece?.sense.kind !== 'organization' || (titleCase && piece.sense.ambiguous)) return undefined;
  const owner = ownerOf(pieces, i);
  if (owner && owner.iso2 !== piece.sense.organization.country) return sightingOf(text, [piece], piece, owner);
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
  return certainly(sightingOf(text, pieces.slice(i, last + 2), head));
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
  if (common !== undefined) return certainly(sightingOf(text, pieces.slice(i, common + 1), pieces[common]));
  const begins = isOffice(pieces, i) || (isNamePart(first) && first.sense.kind !== 'office');
  if (titleCase || !begins) return undefined;
  const run = runAt(pieces, i);
  const sighting = run && sightingOf(text, pieces.slice(i, run.last + 1), run.head, ownerOf(pieces, i));
  return run?.head && isOffice(pieces, pieces.indexOf(run.head, i) - 1) ? certainly(sighting) : sighting;
}

/** The name of a medium beside the noun that says so, and an unknown name that its spelling shows to be no person's. */
function shownAt(
  text: string,
  pieces: readonly Piece[],
  i: number,
  isPlaceNamed: (name: string) => boolean,
): OrganizationSighting | undefined {
  const behind = endBehindKind(pieces, i);
  if (behind !== undefined) return sightingOf(text, pieces.slice(i, behind + 1), pieces[i - 1]);
  const before = endBeforeKind(text, pieces, i, isPlaceNamed);
  if (before !== undefined) return sightingOf(text, pieces.slice(i, before + 1), pieces[before + 1]);
  return isCompound(pieces, i) ? sightingOf(text, pieces.slice(i, i + 1), undefined) : undefined;
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

/** The country in `Russia’s Security Council`. */
function ownerOf(pieces: readonly Piece[], i: number): CountryMatch | undefined {
  const before = pieces[i - 1];
  return before?.sense.kind === 'country' && before.possessive && pieces[i]?.joined ? before.sense.country : undefined;
}
