import { isOfficeModifier } from '../lexicon/offices';
import type { Piece } from './pieces';

/** What only people in office have: `Orlov's government`, `Nordvik's office`. */
const HELD = /^(?:government|administration|cabinet|office|presidency|regime|premiership|chancellery|ministry)$/;

/**
 * Whether the words behind a name that ends at piece `to` show an office without naming it: `Orlov's administration`,
 * `Orlov and his Norwegian counterpart`, `Orlov met his Norwegian counterpart`.
 */
export function showsOffice(pieces: readonly Piece[], to: number): boolean {
  const head = pieces[to]?.possessive === true ? headBehind(pieces, to + 1) : undefined;
  return (head !== undefined && HELD.test(head.words.at(-1)?.lower ?? '')) || hasCounterpart(pieces, to);
}

/** The noun behind a possessive, past `new` or `former`. */
function headBehind(pieces: readonly Piece[], from: number): Piece | undefined {
  let at = from;
  while (pieces[at]?.joined && isOfficeModifier(pieces[at]?.words.at(-1)?.lower ?? '') && pieces[at + 1]?.joined) at++;
  return pieces[at]?.joined ? pieces[at] : undefined;
}

/** `his Norwegian counterpart`, with no other name in between: only officials have one in another country. */
function hasCounterpart(pieces: readonly Piece[], to: number): boolean {
  for (let at = to + 1; at < pieces.length && pieces[at]?.sense.kind !== 'name'; at++) {
    const title = pieces[at]?.sense;
    if (title?.kind === 'office' && title.title.title === 'counterpart') return pieces[at - 1]?.sense.kind === 'country' && /^(?:his|her)$/.test(pieces[at - 2]?.words[0]?.lower ?? '');
  }
  return false;
}
