/** How far the name of an organization goes around the noun that heads it. */
import { isNamePart } from './organization-signs';
import { firstWord, lastWord, type Piece, wordOf } from './piece';

/** Where a name ends. */
export interface Run {
  readonly last: number;
  /** The piece that says what it is. */
  readonly head: Piece | undefined;
}

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

/** People of whom there are many by their form alone. */
const MANY = /(?:men|^children|^people)$/;

/** `Sheriff's Department`, `Attorney General's Office`, `Teachers' Union`: whose a body is by its name. */
export function isOffice(pieces: readonly Piece[], at: number): boolean {
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

/** The name that begins with piece `i`. */
export function runAt(pieces: readonly Piece[], i: number): Run | undefined {
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
  const word = firstWord(pieces[headAt + 1]);
  // `Republic of`, `District of`: places.
  if (
    head?.sense.kind !== 'org-head' ||
    !(head.sense.head.speaks || head.sense.head.nameOnly) ||
    head.possessive ||
    !pieces[headAt + 1]?.joined
  )
    return headAt;
  if (word !== 'of' && !(/^(?:for|on|against)$/.test(word) && FOR_A_PURPOSE.has(head.sense.head.noun))) return headAt;
  let end = firstWord(pieces[headAt + 2]) === 'the' ? headAt + 3 : headAt + 2;
  if (!isNamePart(pieces[end]) || !pieces[end]?.joined) return headAt;
  for (;;) {
    const next = pieces[end + 1];
    if (!next?.joined || pieces[end]?.possessive) return end;
    const other = pieces[end + 2];
    const link = next.words[0]?.lower;
    const goesOn =
      link === 'and' &&
      other?.capital &&
      (other.sense.kind === 'modifier' || other.sense.kind === 'organization' || ADJECTIVE.test(lastWord(pieces[end])));
    if ((isNamePart(next) || isRole(next)) && next.sense.kind !== 'office') end++;
    else if (other?.joined && (goesOn || (link === 'of' && isNamePart(other)))) end += 2;
    else return end;
  }
}

/** `Refugee` in `Norwegian Refugee Council`. */
const isRole = (piece: Piece | undefined): boolean => piece?.sense.kind === 'role' && piece.capital;

/** What can head a name. */
export const isHead = (piece: Piece | undefined): boolean =>
  piece?.sense.kind === 'org-head' || piece?.sense.kind === 'organization';
