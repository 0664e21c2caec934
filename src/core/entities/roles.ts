import type { Gender } from '../model';
import { cueAt } from '../lexicon/cues';
import type { Piece } from './pieces';
import { isAdjective, isAnd, isLinked, isPlural, isPossessor, isRolePart, wordOf } from './role-parts';
import { phraseOf, type RolePhrase, standingOf } from './role-phrase';

const LONGEST_APPOSITION = 14;

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

/** `rescue` in `Norway's rescue agency`. */
const isKindOfBody = (pieces: readonly Piece[], at: number): boolean =>
  pieces[at - 1]?.possessive === true &&
  pieces[at]?.joined === true &&
  pieces[at]?.capital === false &&
  pieces[at + 1]?.joined === true &&
  pieces[at + 1]?.sense.kind === 'org-head';

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

const isArticle = (piece: Piece | undefined): boolean => /^(?:the|a|an)$/.test(wordOf(piece));

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
  if (!BEGINS_COPULA.test(pieces[from]?.words[0]?.lower ?? '')) return undefined;
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

/**
 * `list`: behind a comma, where the next item of a list could stand too. Only appositions describe at length: `a tall
 * man` is no office.
 */
function apposition(
  pieces: readonly Piece[],
  opening: number,
  place: 'list' | 'bracket' | 'predicate' | 'caption',
): RolePhrase | undefined {
  const from = opening + (isArticle(pieces[opening]) ? 1 : 0);
  const described = from > opening;
  let office = -1;
  let to = from;
  for (; to < Math.min(pieces.length, from + LONGEST_APPOSITION); to++) {
    const piece = pieces[to];
    if (!piece || (to > opening && !isLinked(piece))) break;
    if (isPlural(piece) || (office < 0 && piece.sense.kind === 'connector')) return undefined;
    if ((isAnd(piece) && !continuesRole(pieces, to)) || isWhereabouts(pieces, to)) break;
    if (piece.sense.kind === 'office' || piece.sense.kind === 'role') office = office < 0 ? to : office;
    else if (piece.sense.kind === 'other' || piece.sense.kind === 'honorific') {
      const describes =
        office < 0 &&
        to - from < 5 &&
        (place === 'list' || place === 'bracket') &&
        (described || (place === 'list' && to === from)) &&
        !cueAt([piece.words[0]?.lower ?? ''], 0);
      if (!describes || /^(?:who|which|whose|where|when|is|was|has|had|will)$/.test(wordOf(piece))) break;
    }
    if (piece.sense.kind === 'name' && office < 0 && !isOwner(pieces, to)) break;
  }
  if (office < 0) return place === 'list' && described ? agentAt(pieces, from) : undefined;
  while (to - 1 > office && dangles(pieces, to - 1)) to--;
  // A list of people, not a description: "Merkel, President Macron and …".
  if (pieces[to]?.sense.kind === 'name' && pieces[to]?.joined) return undefined;
  const last = pieces[to - 1];
  if (last?.sense.kind === 'name' && !governed(pieces, office, to - 1)) return undefined;
  const isCut = last?.possessive === true && pieces[to]?.joined === true && to - 1 > office;
  if (isCut && isKindOfBody(pieces, to)) return phraseOf(pieces.slice(from, to + 2));
  return isCut || isOfOther(pieces, office, to)
    ? { ...phraseOf(pieces.slice(from, office + 1)), standing: 'private', titles: [], countries: [] }
    : phraseOf(pieces.slice(from, to));
}

/** What a president may preside over in public office, besides what has a name. */
const PUBLIC = /^(?:the|country|nation|republic|state|island|federation|union|court|council|parliament|assembly)$/;

/**
 * `president of Norway's Rosenborg`, `vice president of sales`: of something in words that aren't known, so that it is
 * no public office.
 */
function isOfOther(pieces: readonly Piece[], office: number, to: number): boolean {
  const title = pieces[office];
  if (title?.sense.kind !== 'office' || !/^(?:vice )?president$/.test(title.sense.title.title)) return false;
  const owned = pieces
    .slice(office + 1, to - 1)
    .some(
      ({ sense, possessive }, n) =>
        possessive && sense.kind === 'country' && pieces[office + n + 2]?.sense.kind === 'name',
    );
  const of = pieces[to]?.joined === true && /^(?:of|for|at)$/.test(wordOf(pieces[to]));
  const what = pieces[to + 1];
  return owned || (!title.capital && of && what?.sense.kind === 'other' && !PUBLIC.test(wordOf(what)));
}

/** Nouns for who does something, whatever it is: `baker`, `harpist`, `fishmonger`; not `quarter` or `letter`. */
const AGENT = /^\p{Ll}{2,}(?:er|or|ist|ian|man|woman|eer)$/u;
const NO_AGENT =
  /^(?:(?:num|mem|cham|clo|nov|dec)ber|.*(?:tter|ther|ever|ater|wer|nter|ger|pter|ctor|rror|ffer|mmer|ayer|rder|ncer|uter|arter|orner|inner|figure)|after|over|under|paper|river|earlier|former|color|floor|door|human|german|roman)$/;
const LONGEST_DESCRIPTION = 3;

/** `, a baker from Bergen,`: what somebody does in words that no list holds. */
function agentAt(pieces: readonly Piece[], from: number): RolePhrase | undefined {
  for (
    let at = from;
    at < from + LONGEST_DESCRIPTION && pieces[at]?.joined && pieces[at]?.sense.kind === 'other';
    at++
  ) {
    const next = pieces[at + 1];
    const word = wordOf(pieces[at]);
    const ends = !next || !next.joined || /^(?:from|of|in|at|with|who|by|and|for|on)$/.test(wordOf(next));
    if (ends) return AGENT.test(word) && !NO_AGENT.test(word) ? phraseOf(pieces.slice(from, at + 1)) : undefined;
  }
  return undefined;
}

/** `in Oslo`: where something happened rather than what somebody heads. */
function isWhereabouts(pieces: readonly Piece[], at: number): boolean {
  const place = pieces[at + 1]?.sense;
  return /^(?:in|at|on)$/.test(wordOf(pieces[at])) && place?.kind === 'country' && place.country.kind === 'capital';
}

/**
 * `of the`, or the adjective in `the party's presidential …`, with nothing behind it; not the portfolio in `minister of
 * trade`.
 */
const dangles = (pieces: readonly Piece[], at: number): boolean =>
  pieces[at]?.sense.kind === 'connector' ||
  isAdjective(pieces[at]) ||
  (pieces[at]?.sense.kind === 'modifier' &&
    ((isAnd(pieces[at - 1]) && pieces[at - 2]?.sense.kind !== 'modifier') ||
      (pieces[at - 1]?.sense.kind !== 'connector' && pieces[at - 1]?.sense.kind !== 'modifier')));

/** `Putin's spokesman`, `Ohio Secretary of State`: a name that belongs to the office behind it. */
const isOwner = (pieces: readonly Piece[], at: number): boolean => {
  let next = at;
  while (!pieces[next]?.possessive && pieces[next + 1]?.joined && pieces[next + 1]?.sense.kind === 'name') next++;
  const head = pieces[next + 1];
  if (!head?.joined) return false;
  if (pieces[next]?.possessive === true) return ['office', 'role', 'modifier', 'org-head'].includes(head.sense.kind);
  return head.capital && head.sense.kind === 'office' && head.sense.title.certainty === 'certain';
};

/** Whether a name inside the phrase hangs on a preposition behind the office: `head of Right to Rise`. */
const governed = (pieces: readonly Piece[], office: number, at: number): boolean =>
  pieces.slice(office + 1, at).some((piece) => piece.sense.kind === 'connector' && !isAnd(piece));

/**
 * `minister of trade and industry`, `head of the Ways and Means Committee`: what follows "and" is said of the same
 * person.
 */
function continuesRole(pieces: readonly Piece[], and: number): boolean {
  let at = and + 1;
  while (pieces[at]?.joined && !pieces[at]?.possessive && pieces[at]?.sense.kind === 'name') at++;
  const next = pieces[at];
  if (!next?.joined || !['office', 'role', 'modifier', 'org-head'].includes(next.sense.kind)) return false;
  while (isRolePart(pieces[at + 1] ?? next) && pieces[at + 1]?.joined && pieces[at]?.sense.kind !== 'name') at++;
  return pieces[at]?.sense.kind !== 'name';
}
