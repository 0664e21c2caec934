import type { Honorific } from '../lexicon/office-index';
import { type Piece, wordOf } from './piece';
import { isAnd, isPlural } from './role-parts';
import type { RolePhrase } from './role-phrase';
import { phraseEndingAt } from './role-before';

/**
 * Plural titles that several names share: `Presidents Orlov and Harper`, `Foreign Ministers Igor Belov of Northland,
 * Tom Harper of … and …`, `the foreign ministers of Norway and Portugal, Astrid Nordvik and …`. By the piece at which
 * each name begins.
 */
export function sharedRoles(pieces: readonly Piece[], nameEnd: (at: number) => number): Map<number, RolePhrase> {
  const shared = new Map<number, RolePhrase>();
  pieces.forEach((piece, i) => {
    if (!isPluralTitle(piece)) return;
    const names = [...coordinatedNames(pieces, i, nameEnd)];
    const phrase =
      piece.sense.kind === 'honorific'
        ? addressed(piece.sense.honorific)
        : phraseEndingAt(pieces, i, (part) => part === piece || !isPlural(part));
    if (names.length > 1 && phrase) names.forEach((at) => shared.set(at, withComplement(phrase, pieces, i)));
  });
  return shared;
}

/** `foreign ministers of Norway and Portugal`: the countries in turn, so that no single one is anybody's. */
function withComplement(phrase: RolePhrase, pieces: readonly Piece[], title: number): RolePhrase {
  const end = pieces[afterComplement(pieces, title + 1) - 1]?.end;
  return phrase.span && end !== undefined ? { ...phrase, span: { start: phrase.span.start, end } } : phrase;
}

const addressed = ({ official, gender }: Honorific): RolePhrase => ({
  span: null,
  standing: official ? 'official' : 'private',
  gender,
  titles: [],
  countries: [],
});

const isPluralTitle = (piece: Piece): boolean =>
  isPlural(piece) || (piece.sense.kind === 'honorific' && piece.sense.honorific.plural === true);

function* coordinatedNames(
  pieces: readonly Piece[],
  title: number,
  nameEnd: (at: number) => number,
): Generator<number> {
  let at = afterComplement(pieces, title + 1);
  const complemented = at > title + 1;
  if (complemented ? pieces[at]?.gap !== ', ' : !pieces[at]?.joined) return;
  const found: number[] = [];
  for (let last = false; pieces[at]?.sense.kind === 'name';) {
    found.push(at);
    if (last) return yield* found;
    at = afterComplement(pieces, nameEnd(at) + 1);
    const next = pieces[at];
    if (isAnd(next)) {
      at++;
      last = true;
    } else if (next?.gap !== ', ') return;
    if (!last && isAnd(pieces[at])) return;
  }
}

/** Past `of Norway and Portugal`, `for Europe`. */
function afterComplement(pieces: readonly Piece[], from: number): number {
  if (!/^(?:of|for|from)$/.test(wordOf(pieces[from])) || !pieces[from]?.joined) return from;
  let at = from + 1;
  while (
    pieces[at]?.joined &&
    ['country', 'connector', 'organization', 'org-head', 'modifier'].includes(pieces[at]?.sense.kind ?? '') &&
    !(isAnd(pieces[at]) && pieces[at + 1]?.sense.kind === 'name')
  )
    at++;
  return at;
}
