import type { Sentence } from '../model';
import { type Span, startingAt } from '../span';
import { headOf, isNamedBefore, isOwnedBody, otherHead, type PhraseHead } from './phrase-heads';
import { firstWord, lastWord, type Piece, type PiecedSentence } from './piece';
import { type NounPhrase, type Owner, PRONOUNS } from './reference';

const DEFINITE: ReadonlySet<string> = new Set(['the', 'this', 'that', 'his', 'her', 'its', 'their']);
const INDEFINITE: ReadonlySet<string> = new Set([
  'a',
  'an',
  'one',
  'another',
  'some',
  'several',
  'two',
  'three',
  'many',
  'other',
  'senior',
]);
/** `the town released a statement`, `the light they release`: a phrase ends where another one begins. */
const OPENS_ANOTHER = /^(?:the|this|that|his|her|its|their|an?|some|another|i|you|he|she|it|we|they|who|which)$/;
const LONGEST = 6;

/** What stands between the word that opens a noun phrase and its end. */
interface Scanned {
  readonly head: PhraseHead;
  readonly headAt: number;
  readonly iso2: string | null;
  readonly body: string | null;
  /** Modifiers of an office, and heads before the last one. */
  readonly apart: readonly string[];
}

/** A noun phrase and the number of its last piece. */
export interface FoundPhrase {
  readonly reference: NounPhrase;
  readonly last: number;
}

/** The noun phrase that begins with a piece: with an article, a possessive, a country or an organization. */
export function nounPhraseAt({ pieces, sentence }: PiecedSentence, i: number): FoundPhrase | undefined {
  const first = pieces[i];
  const opener = firstWord(first);
  const isPossessor = first?.possessive === true && canOwn(first);
  const byCountry = first?.sense.kind === 'country' || first?.sense.kind === 'organization';
  if (!first || !(DEFINITE.has(opener) || INDEFINITE.has(opener) || byCountry || isPossessor)) return undefined;
  const scanned = scan(pieces, i, sentence);
  if (!scanned) return undefined;
  const { head: description, headAt, apart } = scanned;
  const head = pieces[headAt];
  const next = pieces[headAt + 1];
  if (!head || (next?.joined && !head.possessive && isNaming(next))) return undefined;
  if (description.head !== 'document' && isTitleOfName(pieces, headAt)) return undefined;
  if (!head.possessive && isPartOfCompound(pieces, headAt, sentence)) return undefined;
  const of = next?.joined && firstWord(next) === 'of' ? pieces[headAt + 2] : undefined;
  // `the president of Russia's largest bank` isn't that of Russia.
  const isOwner = of?.possessive === true && pieces[headAt + 3]?.joined === true;
  const ofCountry = of?.sense.kind === 'country' && !isOwner ? of.sense.country.iso2 : null;
  const last = ofCountry === null ? headAt : headAt + 2;
  const owner = ownerOf(pieces, i, headAt, description);
  const namedBefore = isNamedBefore(pieces, i, headAt);
  return {
    reference: {
      kind: 'nominal',
      // What somebody owns begins behind them; a country and its office are one.
      start: isPossessor && !byCountry ? (pieces[i + 1]?.start ?? first.start) : first.start,
      end: pieces[last]?.end ?? head.end,
      definite: (DEFINITE.has(opener) || isPossessor) && (!namedBefore || isOwnedBody(description)),
      fresh: ARTICLE.test(opener) && isAnybody(description) && !isDescription(pieces, i, headAt),
      owned: PRONOUNS.has(opener) || opener === 'its' || opener === 'their',
      owner,
      modifiers: pieces.slice(i + 1, headAt).flatMap(({ words }) => words.map(({ lower }) => lower)),
      iso2: ofCountry ?? scanned.iso2,
      body: scanned.body,
      elsewhere:
        next?.joined === true &&
        /^(?:of|for|at)$/.test(firstWord(next)) &&
        ofCountry === null &&
        of?.sense.kind !== 'organization',
      ...description,
      office: description.office === '' ? '' : [...apart, description.office].join(' '),
    },
    last,
  };
}

const isVerb = (piece: Piece | undefined, { tokens }: Sentence): boolean =>
  piece?.sense.kind === 'other' && startingAt(tokens, piece.start)?.tags.has('Verb') === true;

/** `the plan by further police`, `the fact that union leaders`: words that stand in no noun phrase. */
function isOutside({ sense, start }: Piece, { tokens }: Sentence): boolean {
  const tags = sense.kind === 'other' ? startingAt(tokens, start)?.tags : undefined;
  return tags !== undefined && OUTSIDE.some((tag) => tags.has(tag));
}

const OUTSIDE = ['Preposition', 'Conjunction', 'Copula', 'Auxiliary', 'Modal', 'QuestionWord'] as const;

/** `the president emeritus`, `the attorney general`. */
const POSTPOSED = /^(?:emeritus|emerita|elect|designate|general|apparent)$/;

/** `the general strike`, `the senator emeritus prize`: a noun behind shows that the phrase isn't about its head. */
function isPartOfCompound(pieces: readonly Piece[], headAt: number, { tokens }: Sentence): boolean {
  const at = POSTPOSED.test(firstWord(pieces[headAt + 1])) ? headAt + 2 : headAt + 1;
  const next = pieces[at];
  const word = next?.words[0];
  if (!next?.joined || next.sense.kind !== 'other' || word?.form !== word?.lower) return false;
  const tags = startingAt(tokens, next.start)?.tags;
  if (!tags || tags.has('Pronoun') || tags.has('Verb')) return false;
  // `the general public`: the head is an adjective here.
  const head = startingAt(tokens, pieces[headAt]?.words.at(-1)?.start ?? 0);
  return tags.has('Noun') || (tags.has('Adjective') && head?.tags.has('Adjective') === true);
}

/** Finds the head and what stands before it; undefined where the words are no such phrase. */
function scan(pieces: readonly Piece[], i: number, sentence: Sentence): Scanned | undefined {
  const first = pieces[i];
  let headAt = -1;
  let iso2 = first?.sense.kind === 'country' ? first.sense.country.iso2 : null;
  let body = first?.sense.kind === 'organization' ? wordsOf(first) : null;
  const apart: string[] = [];
  for (let at = i + 1; at < pieces.length && at - i <= LONGEST; at++) {
    const piece = pieces[at];
    if (!piece?.joined || OPENS_ANOTHER.test(firstWord(piece)) || isOutside(piece, sentence)) break;
    if (headOf(piece)) {
      const before = pieces[headAt];
      if (before) apart.push(wordsOf(before).toLowerCase());
      headAt = at;
    } else if (piece.sense.kind === 'country') iso2 = piece.sense.country.iso2;
    else if (piece.sense.kind === 'organization') body = wordsOf(piece);
    else if (piece.sense.kind === 'name') {
      // `the Wisconsin Republican`, but `the senator Bob Lind` and `the picture shows Bob Lind`.
      if (headAt >= 0 || isVerb(pieces[at - 1], sentence)) return undefined;
    } else if (piece.sense.kind === 'modifier' || ORDINAL.test(wordsOf(piece)))
      apart.push(wordsOf(piece).toLowerCase());
    else if (piece.sense.kind === 'connector' || (piece.sense.kind === 'other' && headAt >= 0)) break;
    if (piece.possessive && headAt >= 0) break;
  }
  const head = headOf(pieces[headAt]);
  if (head) return { head, headAt, iso2, body, apart };
  const other = otherHead(pieces, i, sentence);
  return other && { ...other, iso2, body, apart: [] };
}

const isName = ({ sense: { kind } }: Piece): boolean =>
  kind === 'name' || kind === 'country' || kind === 'organization';

const isNaming = ({ sense: { kind } }: Piece): boolean => kind === 'name' || kind === 'honorific';

/** `Weber's`, `NASA's`, `Norway's`, `the group's`. */
const canOwn = (piece: Piece): boolean => isName(piece) || headOf(piece) !== undefined;

/** Whose the phrase is: what opens it, or the name before a campaign or office. */
function ownerOf(pieces: readonly Piece[], i: number, headAt: number, head: PhraseHead): Owner | null {
  const first = pieces[i];
  const opener = first?.words[0];
  if (!first || !opener) return null;
  if (PRONOUNS.has(opener.lower)) return { ...spanOf(opener), gender: PRONOUNS.get(opener.lower) ?? null };
  if (opener.lower === 'its' || opener.lower === 'their') return { ...spanOf(opener), gender: null };
  if (first.possessive && canOwn(first)) return spanOf(first);
  const before = pieces[headAt - 1];
  return isOwnedBody(head) && before?.sense.kind === 'name' && headAt - 1 > i ? spanOf(before) : null;
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });

const ARTICLE = /^(?:an?|one|another)$/;
/** Offices that many hold, so that one of them needs no name; `a president` speaks of presidents in general. */
const OF_MANY =
  /^(?:official|diplomat|envoy|negotiator|officer|soldier|police(?:man|woman| officer)|detective|prosecutor|lawmaker|legislator|mp|aide|advis[eo]r|representative|spokes(?:man|woman|person))$/;

const isAnybody = ({ head, noun }: Pick<NounPhrase, 'head' | 'noun'>): boolean =>
  head === 'person' || (head === 'office' && OF_MANY.test(noun));

/** Between a name and what its bearer is. */
const PREDICATES =
  /^(?:is|was|be|been|being|are|were|became|become|becoming|remains?|remained|as|like|named|called|elected|appointed)$/;

/** `Harper, a senator,`, `Harper was a senator`, `a senator, Tom Harper,`: said of somebody who is named. */
function isDescription(pieces: readonly Piece[], from: number, headAt: number): boolean {
  const before = pieces[from - 1];
  const apposed = /^(?:, | \(| ?[—–-] ?)$/.test(pieces[from]?.gap ?? '');
  let at = headAt + 1;
  while (pieces[at]?.joined) at++;
  const behind = pieces[at];
  const named = behind !== undefined && /^(?:, | \()/.test(behind.gap) && isNaming(behind);
  return named || PREDICATES.test(lastWord(before)) || (apposed && from > 0);
}

/** Before the country they belong to the office all the same: `the next Turkish foreign minister`. */
const ORDINAL = /^(?:next|future|previous|first|last)$/;

const wordsOf = (piece: Piece): string => piece.words.map((word) => word.form).join(' ');

/** `the head of Russia’s Security Council` in front of `Nikolay Patrushev`: a title, and no phrase of its own. */
function isTitleOfName(pieces: readonly Piece[], headAt: number): boolean {
  for (let at = headAt + 1; pieces[at]?.joined; at++) {
    const kind = pieces[at]?.sense.kind;
    if (kind === 'name') return pieces[at - 1]?.sense.kind !== 'connector';
    if (kind === 'other' || kind === 'honorific') return false;
  }
  return false;
}
