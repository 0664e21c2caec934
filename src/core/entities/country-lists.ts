/** Countries that a sentence lists: `between Syria, the EU and Moscow`. */
import { lastWord, type Piece } from './piece';

/** `in Moscow and Seoul`, `between Syria, the EU and Moscow`: the first piece of the list that `i` is in. */
export function startOfList(pieces: readonly Piece[], i: number): number {
  let start = i;
  for (let at = linkBefore(pieces, start) - 1; isListed(pieces[at]); at = linkBefore(pieces, start) - 1) start = at;
  return start;
}

/** The last one. */
export function endOfList(pieces: readonly Piece[], i: number): number {
  let end = i;
  for (
    let at = linkAfter(pieces, end) + 1;
    isListed(pieces[at]) && !pieces[end]?.possessive;
    at = linkAfter(pieces, end) + 1
  )
    end = at;
  return end;
}

/** Where the comma or conjunction before `i` is; beyond the sentence where there is none. */
export function linkBefore(pieces: readonly Piece[], i: number): number {
  if (isConjunction(pieces[i - 1])) return i - 1;
  return /^,$/.test(pieces[i]?.gap.trim() ?? '') ? i : -1;
}

export function linkAfter(pieces: readonly Piece[], i: number): number {
  if (isConjunction(pieces[i + 1])) return i + 1;
  return /^,$/.test(pieces[i + 1]?.gap.trim() ?? '') ? i : pieces.length;
}

const isConjunction = (piece: Piece | undefined): boolean =>
  /^(?:and|or|nor|&)$/.test(lastWord(piece)) && piece?.gap.trim() !== ',';

const isListed = (piece: Piece | undefined): boolean =>
  piece?.sense.kind === 'country' && piece.sense.country.kind !== 'demonym';
