import { plain } from '../language/view';
import { countryByIso2, type CountryMatch } from '../lexicon/countries';
import { isPublicBody, type OrganizationKind } from '../lexicon/organizations';
import type { Span } from '../span';
import type { Piece, PiecedSentence } from './pieces';

/** A name of an organization in one place of the text. */
export interface OrganizationSighting extends Span {
  /** As the lexicon or the text has it, the country included: `Russian Foreign Ministry`. */
  readonly name: string;
  /** Lower case, what the name says without its country: `foreign ministry`. */
  readonly body: string;
  /** The lower-case noun that short forms repeat: `ministry`. */
  readonly head: string | null;
  readonly iso2: string | null;
  readonly public: boolean;
  /** From the lexicon, so that the name alone tells which one is meant. */
  readonly known: boolean;
}

const SPEAKING: ReadonlySet<OrganizationKind> = new Set(['government', 'legislature', 'military', 'intelligence', 'police', 'court', 'agency']);

/** The organizations named in a sentence: from the lexicon, and by the noun that heads their name. */
export function findOrganizations(text: string, { pieces, titleCase }: PiecedSentence): OrganizationSighting[] {
  const found: OrganizationSighting[] = [];
  for (let i = 0; i < pieces.length; i++) {
    const sighting = headedAt(text, pieces, i, titleCase) ?? knownAt(text, pieces, i, titleCase);
    const before = found.at(-1);
    if (sighting && !(before && sighting.start < before.end)) found.push(sighting);
  }
  return found;
}

function knownAt(text: string, pieces: readonly Piece[], i: number, titleCase: boolean): OrganizationSighting | undefined {
  const piece = pieces[i];
  if (piece?.sense.kind !== 'organization' || (titleCase && piece.sense.ambiguous)) return undefined;
  const owner = ownerOf(pieces, i);
  if (owner && owner.iso2 !== piece.sense.organization.country) return sighting(text, [piece], owner);
  const { organization } = piece.sense;
  const words = organization.name.toLowerCase();
  return {
    start: piece.start, end: piece.end, name: organization.name, body: words, head: words.split(' ').at(-1) ?? null,
    iso2: organization.country ?? null, public: isPublicBody(organization.kind), known: true,
  };
}

/** `Russian Foreign Ministry`, `the Russian foreign ministry`, `National Security Office`, `Ministry of Defense`. */
function headedAt(text: string, pieces: readonly Piece[], i: number, titleCase: boolean): OrganizationSighting | undefined {
  const first = pieces[i];
  if (!first) return undefined;
  let end = i;
  const isNamePart = (piece: Piece | undefined): boolean =>
    piece !== undefined && piece.capital && ['name', 'country', 'organization', 'org-head', 'office', 'modifier'].includes(piece.sense.kind);
  if (first.sense.kind === 'country') {
    const next = pieces[i + 1];
    if (next?.sense.kind === 'org-head' && next.joined && !next.capital && !next.sense.head.plural && SPEAKING.has(next.sense.head.kind)) {
      return sighting(text, pieces.slice(i, i + 2));
    }
    if (next?.sense.kind === 'modifier' && next.joined && !titleCase) {
      const head = pieces[i + 2];
      if (head?.sense.kind === 'org-head' && head.joined && !head.sense.head.plural && SPEAKING.has(head.sense.head.kind)) return sighting(text, pieces.slice(i, i + 3));
    }
  }
  if (!isNamePart(first) || first.sense.kind === 'office' || titleCase) return undefined;
  if (first.sense.kind === 'org-head') {
    const of = pieces[i + 1];
    const rest = pieces[i + 2]?.sense.kind === 'connector' ? i + 3 : i + 2;
    if (of?.words[0]?.lower === 'of' && of.joined && !first.possessive && isNamePart(pieces[rest])) {
      end = rest;
      while (!pieces[end]?.possessive && pieces[end + 1]?.joined && pieces[end + 1]?.sense.kind === 'name') end++;
      return sighting(text, pieces.slice(i, end + 1), ownerOf(pieces, i));
    }
  }
  while (end < pieces.length && !pieces[end]?.possessive && pieces[end + 1]?.joined && isNamePart(pieces[end + 1])) end++;
  for (let last = end; last > i; last--) {
    const piece = pieces[last];
    if (piece?.sense.kind === 'org-head' && !piece.sense.head.plural) return sighting(text, pieces.slice(i, last + 1), ownerOf(pieces, i));
  }
  return first.sense.kind === 'org-head' && first.words.length > 1 ? sighting(text, [first]) : undefined;
}

/** The country in `Russia’s Security Council`. */
function ownerOf(pieces: readonly Piece[], i: number): CountryMatch | undefined {
  const before = pieces[i - 1];
  return before?.sense.kind === 'country' && before.possessive && pieces[i]?.joined ? before.sense.country : undefined;
}

function sighting(text: string, parts: readonly Piece[], owner?: CountryMatch): OrganizationSighting | undefined {
  const first = parts[0];
  const last = parts.at(-1);
  if (!first || !last) return undefined;
  const country = first.sense.kind === 'country' ? first.sense.country : owner;
  const headed = parts.find((part) => part.sense.kind === 'org-head') ?? last;
  const name = plain(text.slice(first.start, last.end)).replace(/\s+/g, ' ');
  const own = parts.filter((part) => part.sense.kind !== 'country' || part !== first);
  const body = own.map((part) => part.words.map((word) => word.lower).join(' ')).join(' ');
  const adjective = country && (country.kind === 'demonym' || country.kind === 'abbreviation' ? plain(text.slice(country.start, country.end)) : countryByIso2(country.iso2)?.demonyms[0] ?? country.name);
  return {
    start: first.start, end: last.end,
    name: owner ? `${adjective ?? ''} ${name}` : country && !last.capital ? `${adjective ?? ''} ${titled(body)}` : name,
    body, head: headed.words.at(-1)?.lower ?? null, iso2: country?.iso2 ?? null,
    public: headed.sense.kind === 'org-head' && isPublicBody(headed.sense.head.kind), known: false,
  };
}

const titled = (words: string): string => words.replace(/(^|\s)\p{Ll}/gu, (initial) => initial.toUpperCase());
