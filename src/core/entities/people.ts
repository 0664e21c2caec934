import { overlaps, type Span, startingAt } from '../span';
import { besideCue } from './acting-signs';
import { OPENING_MARK, personNamed, type PersonSighting } from './person-sighting';
import { isAnimate } from './phrase-heads';
import { firstWord, isNameHyphen, type Piece, type PiecedSentence } from './piece';
import { sharedRoles } from './shared-roles';

const LONGEST_NAME = 6;

/** The people named in a sentence. Names without any sign that they are people come as uncertain. */
export function findPeople(text: string, sentence: PiecedSentence, taken: readonly Span[]): PersonSighting[] {
  const { pieces } = sentence;
  const found: PersonSighting[] = [];
  const shared = sharedRoles(pieces, (at) => nameEnd(pieces, at, taken));
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i];
    if (piece && mayBeSurname(pieces, i))
      found.push({ ...personNamed(text, sentence, i, i), certain: false, ambiguous: true });
    if (
      piece?.sense.kind !== 'name' ||
      isPartyPlace(pieces, i) ||
      isPartyPlace(pieces, i + 1) ||
      taken.some((span) => overlaps(span, piece))
    )
      continue;
    const end = nameEnd(pieces, i, taken);
    const rest = end - i < LONGEST_NAME - 1 ? end : chainEnd(pieces, end);
    if (rest > end) {
      i = rest;
      continue;
    }
    if (!isPartOfTitle(pieces, end)) {
      const from = nameStart(sentence, i, end);
      if (from > i) found.push(personNamed(text, sentence, i, from - 1));
      found.push(personNamed(text, sentence, from, end, shared.get(i)));
    }
    i = end;
  }
  return found;
}

/** How far words go on that hyphens link to a name: nobody has a name of more than its longest. */
function chainEnd(pieces: readonly Piece[], end: number): number {
  let last = end;
  while (pieces[last + 1]?.sense.kind === 'name' && isNameHyphen(pieces[last + 1]?.gap ?? '')) last++;
  return last;
}

function nameEnd(pieces: readonly Piece[], from: number, taken: readonly Span[]): number {
  let end = from;
  for (let next = pieces[end + 1]; next && end - from < LONGEST_NAME - 1; next = pieces[end + 1]) {
    const follows = !pieces[end]?.possessive && (next.joined || isNameHyphen(next.gap) || isNicknamed(pieces, end + 1));
    if (!follows || next.sense.kind !== 'name' || taken.some((span) => overlaps(span, next))) break;
    end++;
  }
  return end;
}

const CLOSING_MARK = /^["”'’)] $/;

/** `Warren` in `(R-Warren)`: the place that a member of a party is from. */
export const isPartyPlace = (pieces: readonly Piece[], at: number): boolean =>
  /^[-–]$/.test(pieces[at]?.gap ?? '') &&
  /^[RDI]$/.test(pieces[at - 1]?.words[0]?.form ?? '') &&
  pieces[at - 1]?.gap.endsWith('(') === true;

/** Whether the piece at `at` is a nickname inside a name or what follows one: `Robert "Bobby" Kline`. */
function isNicknamed(pieces: readonly Piece[], at: number): boolean {
  const isOne = (nick: number): boolean =>
    OPENING_MARK.test(pieces[nick]?.gap ?? '') &&
    CLOSING_MARK.test(pieces[nick + 1]?.gap ?? '') &&
    pieces[nick - 1]?.sense.kind === 'name' &&
    pieces[nick + 1]?.sense.kind === 'name';
  return isOne(at) || isOne(at - 1);
}

/** A country or month that acts as a person does: `Jordan said`, `May: …`. */
const mayBeSurname = (pieces: readonly Piece[], at: number): boolean => {
  const piece = pieces[at];
  if (
    !piece ||
    piece.words.length > 1 ||
    !piece.capital ||
    !(
      (piece.sense.kind === 'country' && piece.sense.country.ambiguous && piece.sense.country.kind === 'name') ||
      isMonth(firstWord(piece))
    )
  )
    return false;
  return piece.sense.kind !== 'name' && (besideCue(pieces, at, at) || /^: ?$/.test(pieces[at + 1]?.gap ?? ''));
};

const isMonth = (word: string): boolean => /^(?:may|march|august|april|june)$/.test(word);

/** `Texas` in `Texas Senator Tom Harper`. */
const isPartOfTitle = (pieces: readonly Piece[], end: number): boolean => {
  const title = pieces[end + 1];
  return (
    title?.joined === true &&
    title.capital &&
    !pieces[end]?.possessive &&
    (title.sense.kind === 'office' || (title.sense.kind === 'honorific' && title.sense.honorific.official)) &&
    pieces[end + 2]?.joined === true &&
    pieces[end + 2]?.sense.kind === 'name'
  );
};

const PARTISAN = /^(?:Republican|Democratic|Conservative|Tory|Labour|Liberal)$/;

/**
 * Where a name really begins: a word of the language in front of a given name is no part of it, as with `Unlike Astrid
 * Nordvik`, nor are the words of a headline.
 */
function nameStart({ sentence, pieces, titleCase }: PiecedSentence, from: number, to: number): number {
  const tags = pieces.slice(from, to + 1).map((piece) => startingAt(sentence.tokens, piece.start)?.tags);
  const given = tags.findIndex((tag) => tag?.has('FirstName'));
  if (given < 1 || given === tags.length - 1) return from;
  const isWord = (tag: ReadonlySet<string> | undefined, n: number): boolean =>
    tag !== undefined &&
    (PARTISAN.test(pieces[from + n]?.words[0]?.form ?? '') ||
      isTrade(pieces[from + n], tag) ||
      !['ProperNoun', 'Person', 'LastName'].some((name) => tag.has(name)));
  return titleCase || tags.slice(0, given).every(isWord) ? from + given : from;
}

/** A word that people are called by, and that is nobody's name: `Beekeeper Jane Doe`. */
const isTrade = (piece: Piece | undefined, tags: ReadonlySet<string>): boolean =>
  piece !== undefined && !tags.has('LastName') && isAnimate(firstWord(piece));
