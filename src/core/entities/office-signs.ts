import { isOfficeModifier } from '../lexicon/offices';
import { firstWord, lastWord, type Piece } from './piece';
import type { Standing } from './role-standing';

/** What only people in office have: `Orlov's government`, `Nordvik's office`. */
const HELD = /^(?:government|administration|cabinet|office|presidency|regime|premiership|chancellery|ministry)$/;

/** The same without possessive: `the Orlov administration`; places have governments, too, and eras are other people's. */
const NAMED_AFTER = /^(?:administration|cabinet|presidency|regime|premiership)$/;
const MAY_BE_NAMED_AFTER = /^(?:government|era|years)$/;

/** Those in office have deputies and chiefs of staff; the lawyer or the friend of somebody tells nothing. */
const SERVES =
  /^(?:deputy|vice president|chief of staff|press secretary|national security adviser|national security advisor)$/;
const SUCCEEDS =
  /^(?:replaces?|replaced|replacing|succeeds?|succeeded|succeeding|ousts?|ousted|ousting|unseated|toppled)$/;

/**
 * What the words around a name (pieces `from` to `to`) show of its bearer's office without naming it: `Orlov's
 * administration`, `the Orlov government`, `Orlov and his Norwegian counterpart`, `deputy to Orlov`; the same office as somebody else's in
 * `replaced Orlov`.
 */
export function officeSign(pieces: readonly Piece[], from: number, to: number): Standing | null {
  const head = pieces[to]?.possessive === true ? headBehind(pieces, to + 1) : undefined;
  if (
    (head !== undefined && HELD.test(lastWord(head))) ||
    isEponym(pieces, from, to) ||
    isNamedAfter(pieces, from, to, MAY_BE_NAMED_AFTER) ||
    hasCounterpart(pieces, to) ||
    isServed(pieces, from)
  )
    return 'implied';
  return pieces[from]?.joined && SUCCEEDS.test(firstWord(pieces[addressedFrom(pieces, from) - 1])) ? 'relative' : null;
}

/** `the Orlov administration`: no other name can stand there but that of whoever is in office. */
export const isEponym = (pieces: readonly Piece[], from: number, to: number): boolean =>
  isNamedAfter(pieces, from, to, NAMED_AFTER);

function isNamedAfter(pieces: readonly Piece[], from: number, to: number, what: RegExp): boolean {
  const [name, noun] = [pieces[to], pieces[to + 1]];
  return (
    from === to &&
    name?.possessive === false &&
    noun?.joined === true &&
    !noun.capital &&
    what.test(lastWord(noun)) &&
    firstWord(pieces[from - 1]) === 'the'
  );
}

/** Past the `Mr` before a name. */
const addressedFrom = (pieces: readonly Piece[], from: number): number =>
  pieces[from - 1]?.sense.kind === 'honorific' ? from - 1 : from;

/** `deputy to Orlov`. */
function isServed(pieces: readonly Piece[], from: number): boolean {
  const to = addressedFrom(pieces, from) - 1;
  const title = pieces[to - 1]?.sense;
  return firstWord(pieces[to]) === 'to' && title?.kind === 'office' && SERVES.test(title.title.title);
}

/** The noun behind a possessive, past `new` or `former`. */
function headBehind(pieces: readonly Piece[], from: number): Piece | undefined {
  let at = from;
  while (pieces[at]?.joined && isOfficeModifier(lastWord(pieces[at])) && pieces[at + 1]?.joined) at++;
  return pieces[at]?.joined ? pieces[at] : undefined;
}

/** `his Norwegian counterpart`, with no other name in between: only officials have one in another country. */
function hasCounterpart(pieces: readonly Piece[], to: number): boolean {
  for (let at = to + 1; at < pieces.length && pieces[at]?.sense.kind !== 'name'; at++) {
    const title = pieces[at]?.sense;
    if (title?.kind === 'office' && title.title.title === 'counterpart')
      return pieces[at - 1]?.sense.kind === 'country' && /^(?:his|her)$/.test(firstWord(pieces[at - 2]));
  }
  return false;
}
