/** What shows that a name no list has is an organization's: the words beside it, and how it is spelt. */
import { cueAt } from '../lexicon/cues';
import { type Piece, wordOf } from './piece';

/** Where the name ends that `newspaper` or `broadcaster` stands in front of: `the newspaper Kystposten`. */
export function endBehindKind(pieces: readonly Piece[], i: number): number | undefined {
  const before = pieces[i - 1];
  if (!isMedium(before) || pieces[i]?.sense.kind !== 'name' || !pieces[i]?.joined) return undefined;
  let end = i;
  while (!pieces[end]?.possessive && pieces[end + 1]?.joined && isNamePart(pieces[end + 1])) end++;
  return end;
}

/** What stands behind a title rather than behind a place or a person: `the Lokki daily`, but `a Bergen channel`. */
const TITLED =
  /^(?:newspaper|daily|weekly|tabloid|magazine|broadcaster|news agency|news site|news portal|tv channel|news channel|radio station)$/;

/**
 * Where the name ends that `newspaper` or `broadcaster` stands behind: `the Kystposten newspaper`, but neither `a
 * Bergen newspaper` nor `the Bergen newspaper Kystposten`. `isPlaceNamed` is that of the text.
 */
export function endBeforeKind(
  text: string,
  pieces: readonly Piece[],
  i: number,
  isPlaceNamed: (name: string) => boolean,
): number | undefined {
  const before = pieces[i - 1];
  if (
    pieces[i]?.sense.kind !== 'name' ||
    (pieces[i]?.joined && (before?.sense.kind === 'name' || /^(?:a|an|one|another)$/.test(wordOf(before))))
  )
    return undefined;
  let end = i;
  while (!pieces[end]?.possessive && pieces[end + 1]?.joined && pieces[end + 1]?.sense.kind === 'name') end++;
  const kind = pieces[end + 1];
  const behind = pieces[end + 2];
  if (
    pieces[end]?.possessive ||
    !kind?.joined ||
    !isMedium(kind) ||
    kind.sense.kind !== 'org-head' ||
    !TITLED.test(kind.sense.head.noun)
  )
    return undefined;
  const isPlace =
    (behind?.joined && behind.sense.kind === 'name') || isPlaceNamed(text.slice(pieces[i].start, pieces[end]?.end));
  return isPlace ? undefined : end;
}

/** A capital inside: `SeaBridge`. */
const INNER_CAPITAL = /^\p{Lu}\p{Ll}+\p{Lu}\p{Ll}+$/u;
/** Names of people have one too: `McCain`, `DeSantis`, `VanderSloot`, `JoAnn`. */
const PERSONAL =
  /^(?:Ma?c|D[aeiou]|D[eo]s|Del(?:la)?|L[aeiou]|Lee|Van|Vande[nr]?|Von|Ver|Fitz|Ten?|Ter|St|Saint|San|Abu|Abd|Bin|Ben|Ibn|El|Al|Jo|Rose|Mary|Anne?|Kelly|Bo|Ro)\p{Lu}/u;

/**
 * An unknown name in one word with a capital inside that speaks or is a thing: `SeaBridge said`, `SeaBridge, which …`.
 */
export function isCompound(pieces: readonly Piece[], i: number): boolean {
  const piece = pieces[i];
  const next = pieces[i + 1];
  const form = piece?.words[0]?.form ?? '';
  if (
    piece?.sense.kind !== 'name' ||
    piece.possessive ||
    !next ||
    !INNER_CAPITAL.test(form) ||
    PERSONAL.test(form) ||
    piece.gap.endsWith('#')
  )
    return false;
  const before = pieces[i - 1]?.sense.kind;
  if (piece.joined && (before === 'name' || before === 'honorific' || before === 'office' || before === 'role'))
    return false;
  const verb = pieces.slice(i + 1, i + 4).flatMap(({ words }) => words.map(({ lower }) => lower));
  return next.joined ? cueAt(verb, 0)?.strength === 'strong' : /^, $/.test(next.gap) && wordOf(next) === 'which';
}

/** A lower-case noun for one medium. */
const isMedium = (piece: Piece | undefined): boolean =>
  piece?.sense.kind === 'org-head' &&
  !piece.capital &&
  piece.sense.head.kind === 'media' &&
  piece.sense.head.speaks &&
  !piece.sense.head.plural &&
  !piece.possessive;

/** What a name of several words can be made of. */
export const isNamePart = (piece: Piece | undefined): boolean =>
  piece !== undefined &&
  piece.capital &&
  ['name', 'country', 'organization', 'org-head', 'office', 'modifier'].includes(piece.sense.kind);
