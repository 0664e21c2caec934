import { apposition } from './apposition';
import { firstWord, type Piece, wordOf } from './piece';
import { isArticle, isPlural, isRolePart } from './role-parts';
import { phraseOf, type RolePhrase } from './role-phrase';
import { standingOf } from './role-standing';

/** Verbs between a name and what its bearer is, or is made: `is the`, `became`, `was elected`, `serves as`. */
const COPULA =
  /^(?:is|was|became|remains|remained|has been|had been|(?:was|has been|had been) (?:named|appointed|elected|re-elected|reelected|chosen|confirmed|sworn in)(?: as)?|(?:currently |now |previously |once )?(?:serves|served) as|(?:has |had )served as|took office as)$/;
const BEGINS_COPULA = /^(?:is|was|became|remain(?:s|ed)|has|had|currently|now|previously|once|serve[sd]|took)$/;
const LONGEST_COPULA = 5;
/** What officials do to the body they head: `who heads the ministry`. */
const HEADS =
  /^(?:heads|headed|leads|led|chairs|chaired|runs|ran|commands|commanded|represents|represented|governs|governed)$/;

/**
 * The role behind a name: in an apposition (`, the deputy chief monitor of the OSCE mission,`, `(the foreign
 * minister)`), in a relative clause (`, who heads the ministry`), as a predicate (`was appointed foreign minister`), or
 * straight behind it as captions have it (`Astrid Nordvik Foreign Minister of Norway`).
 */
export function roleAfter(pieces: readonly Piece[], nameEndAt: number): RolePhrase | undefined {
  const first = pieces[nameEndAt + 1];
  if (!first || pieces[nameEndAt]?.possessive) return undefined;
  const relative = /^,?\s+$/.test(first.gap) && wordOf(first) === 'who';
  if (relative || first.joined) {
    const verbAt = nameEndAt + (relative ? 2 : 1);
    return (
      (isSupposed(pieces, nameEndAt) ? undefined : predicateAt(pieces, verbAt)) ??
      (relative ? headshipAt(pieces, verbAt) : captionRole(pieces, nameEndAt))
    );
  }
  if (!/^(?:,\s*| \(| ?[—–] ?| - )$/.test(first.gap)) return undefined;
  return apposition(pieces, nameEndAt + 1, /^,/.test(first.gap) ? 'list' : 'bracket');
}

/** `if Harper is elected president`: nobody is yet. */
function isSupposed(pieces: readonly Piece[], nameEndAt: number): boolean {
  let at = nameEndAt;
  while (pieces[at]?.sense.kind === 'name') at--;
  return /^(?:if|unless|whether|should|make|makes|made)$/.test(wordOf(pieces[at]));
}

function predicateAt(pieces: readonly Piece[], from: number): RolePhrase | undefined {
  if (!BEGINS_COPULA.test(firstWord(pieces[from]))) return undefined;
  for (let length = Math.min(LONGEST_COPULA, pieces.length - from); length > 0; length--) {
    const verbs = pieces.slice(from, from + length);
    if (
      !verbs.every((piece, n) => n === 0 || piece.joined) ||
      !COPULA.test(verbs.flatMap((piece) => piece.words.map((word) => word.lower)).join(' '))
    )
      continue;
    const at = from + length;
    return pieces[at]?.joined ? apposition(pieces, at, 'predicate') : undefined;
  }
  return undefined;
}

/** `who heads the ministry's department for arms control`: a body behind the verb, with its owner. */
function headshipAt(pieces: readonly Piece[], at: number): RolePhrase | undefined {
  if (!HEADS.test(wordOf(pieces[at]))) return undefined;
  const from = at + (isArticle(pieces[at + 1]) ? 2 : 1);
  let to = from;
  while (pieces[to]?.joined && isRolePart(pieces[to]!) && !isPlural(pieces[to]!)) to++;
  const body = pieces.slice(from, to);
  if (standingOf(body, { title: 'head' }) !== 'official') return undefined;
  return { ...phraseOf(pieces.slice(at, to)), standing: 'official' };
}

/** `Vladimir Orlov President of Northland`: a title with capitals, nothing but space between. */
function captionRole(pieces: readonly Piece[], nameEndAt: number): RolePhrase | undefined {
  const first = pieces[nameEndAt + 1];
  const title = first?.sense.kind === 'country' ? pieces[nameEndAt + 2] : first;
  const isFull = pieces[nameEndAt - 1]?.sense.kind === 'name' && pieces[nameEndAt]?.joined === true;
  if (!isFull || title?.sense.kind !== 'office' || !title.capital || !title.joined) return undefined;
  const phrase = apposition(pieces, nameEndAt + 1, 'caption');
  // "Martin Luther King" is a name all through.
  return (phrase?.span?.end ?? 0) > title.end || title !== first || title.words.length > 1 ? phrase : undefined;
}
