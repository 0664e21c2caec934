import { cueAt } from '../lexicon/cues';
import { firstWord, type Piece, wordOf } from './piece';
import { isAdjective, isAnd, isArticle, isKindOfBody, isLinked, isPlural, isRolePart } from './role-parts';
import { phraseOf, type RolePhrase } from './role-phrase';

const LONGEST_APPOSITION = 14;

/**
 * `list`: behind a comma, where the next item of a list could stand too. Only appositions describe at length: `a tall
 * man` is no office.
 */
export function apposition(
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
        !cueAt([firstWord(piece)], 0);
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
