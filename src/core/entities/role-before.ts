import type { Gender } from '../model';
import { type Piece, wordOf } from './piece';
import { isAdjective, isAnd, isKindOfBody, isLinked, isPlural, isPossessor, isRolePart } from './role-parts';
import { phraseOf, type RolePhrase } from './role-phrase';

/**
 * The office or role in front of a name: `Russian Foreign Minister`, `head of Russia’s Security Council`, `Zarif's
 * deputy,`.
 */
export function roleBefore(pieces: readonly Piece[], nameAt: number): RolePhrase | undefined {
  let at = nameAt - 1;
  if (pieces[at]?.sense.kind === 'honorific' && pieces[nameAt]?.joined) {
    at--;
    // `supporter of U.S. Rep. Tom Harper`: the country is the title's, and the supporter somebody else.
    if (pieces[at]?.sense.kind === 'country') return undefined;
  }
  const next = pieces[at + 1];
  const apposed =
    next !== undefined &&
    /^, ?$/.test(next.gap) &&
    (pieces[at]?.sense.kind === 'office' || isDefiniteRole(pieces, at) || isHeadOfPlace(pieces, at, nameAt));
  // `the president of Turkey's Besiktas` is nobody called Besiktas.
  if (!(next?.joined || apposed) || pieces[at]?.possessive || (apposed && isSought(pieces, at))) return undefined;
  return phraseEndingAt(pieces, at, (piece) => !isPlural(piece));
}

/** `the race for governor, Tom Harper`: an office that somebody wants, or may want; nobody before a comma holds it. */
function isSought(pieces: readonly Piece[], office: number): boolean {
  let at = office;
  while (pieces[at]?.joined && pieces[at - 1]?.sense.kind === 'modifier') at--;
  return pieces[at]?.joined === true && wordOf(pieces[at - 1]) === 'for';
}

/** `her lawyer`, `Orlov's wife`, `the columnist`. */
const isDefiniteRole = (pieces: readonly Piece[], at: number): boolean =>
  pieces[at]?.sense.kind === 'role' && (isPossessor(pieces[at - 1]) || wordOf(pieces[at - 1]) === 'the');

const OF_WHAT = /^(?:name|country|organization|org-head|modifier)$/;

/** `the mayor of Terre Haute, Tom Harper, was`: what somebody heads, and the name between commas. */
function isHeadOfPlace(pieces: readonly Piece[], end: number, nameAt: number): boolean {
  let at = end;
  while (pieces[at]?.joined && OF_WHAT.test(pieces[at]?.sense.kind ?? '')) at--;
  if (wordOf(pieces[at]) === 'the' && wordOf(pieces[at - 1]) === 'of') at--;
  const title = pieces[at - 1];
  if (at === end || wordOf(pieces[at]) !== 'of' || title?.sense.kind !== 'office' || isPlural(title)) return false;
  let after = nameAt + 1;
  while (pieces[after]?.joined && pieces[after]?.sense.kind === 'name') after++;
  const next = pieces[after];
  return next !== undefined && /^, ?$/.test(next.gap) && !isAnd(next) && next.sense.kind !== 'name';
}

/** The role phrase whose last piece is at `end`, of parts that `admits` lets in. */
export function phraseEndingAt(
  pieces: readonly Piece[],
  end: number,
  admits: (piece: Piece) => boolean,
): RolePhrase | undefined {
  let begin = end + 1;
  let office = -1;
  for (let at = end; at >= 0; at--) {
    const piece = pieces[at];
    // `Minister of Transport and Trade`
    if (isAnd(piece) && pieces[at + 1]?.sense.kind === 'modifier' && pieces[at - 1]?.sense.kind === 'modifier')
      continue;
    if (!piece || !(isRolePart(piece) || isKindOfBody(pieces, at)) || !admits(piece)) break;
    const sense = piece.sense.kind;
    // `wife of US President Donald Trump`: the title is his, the wife is somebody else.
    if (sense === 'connector' && pieces[end]?.sense.kind === 'office') break;
    if (sense === 'office' || sense === 'role') office = at;
    if (sense === 'office' || sense === 'role' || (begin <= end && isRoleStart(piece))) begin = at;
    if (!isLinked(piece)) break;
  }
  if (office < 0 || !headsThePhrase(pieces, office, end)) return undefined;
  // What only links to words before it doesn't belong: "in" or "of the".
  while (begin < office && pieces[begin]?.sense.kind === 'connector') begin++;
  const phrase = phraseOf(pieces.slice(begin, end + 1), isPossessor(pieces[begin - 1]));
  return { ...phrase, gender: phrase.gender ?? genderOfRelative(pieces, begin) };
}

/** `her husband, former President Tom Harper`. */
function genderOfRelative(pieces: readonly Piece[], begin: number): Gender {
  const before = pieces[begin - 1]?.sense;
  return /^, ?$/.test(pieces[begin]?.gap ?? '') && before?.kind === 'role' ? before.role.gender : null;
}

/** The office must stand right before the name, or govern what stands between: `head of the Security Council`. */
function headsThePhrase(pieces: readonly Piece[], office: number, end: number): boolean {
  const last = pieces[end]?.sense.kind;
  if (isAdjective(pieces[end])) return false; // the Institute for American Harbors
  return (
    last === 'office' || last === 'role' || (last !== 'connector' && pieces[office + 1]?.sense.kind === 'connector')
  );
}

const isRoleStart = (piece: Piece): boolean =>
  ['country', 'organization', 'org-head', 'modifier', 'office', 'role', 'name'].includes(piece.sense.kind);
