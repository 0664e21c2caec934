/** The name that is made of the words in one place: one wording for one body. */
import { plain } from '../language/view';
import { countryByIso2, type CountryMatch } from '../lexicon/countries';
import { isPublicBody } from '../lexicon/organizations';
import type { OrganizationSighting } from './organization-sighting';
import type { Piece } from './piece';

/** The same, shown to be a body by its place. */
export const certainly = (sighting: OrganizationSighting | undefined): OrganizationSighting | undefined =>
  sighting && { ...sighting, certain: true };

/** What a stretch of pieces tells of the body that it names. `head` says what it is; `owner` is the country in front of it. */
export function sightingOf(
  text: string,
  parts: readonly Piece[],
  head: Piece | undefined,
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
export function canonical(body: string): string {
  const turned = body.replace(/^(ministry|department) (?:of|for)(?: the)? (.+)$/, '$2 $1');
  return turned
    .replace(/\bforeign affairs\b/, 'foreign')
    .replace(/\b(?:internal affairs|home affairs)\b/, 'interior')
    .replace(/\bdefence\b/, 'defense')
    .replace(/\borganisation\b/, 'organization');
}

const titled = (words: string): string => words.replace(/(^|\s)\p{Ll}/gu, (initial) => initial.toUpperCase());
