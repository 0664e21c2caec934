import { firstAt, holderAmong, type Span, textOf } from '../../span';
import type { Word } from '../../language/words';
import type { OrganizationSighting } from '../organization-sighting';
import { isPartyPlace } from '../people';
import type { PersonSighting } from '../person-sighting';
import { firstWord, isNameHyphen, type Piece, type PiecedSentence } from '../piece';

/** Words that may name a person or a body, in one place. */
export interface NameCandidate extends Span {
  readonly sentence: PiecedSentence;
  /** The pieces that it takes, the first and the one behind the last. */
  readonly from: number;
  readonly to: number;
  readonly words: readonly Word[];
  /** As it is printed, with one blank between its words, or `&`. */
  readonly name: string;
  /** What the rules for names make of it; undefined where they see no name of a person or body. */
  readonly person?: PersonSighting | undefined;
  readonly body?: OrganizationSighting | undefined;
}

/** Nobody's name has more pieces. */
const LONGEST = 8;
const LINK = /^(?:of|for|the|&)$/;

/**
 * All that may be names in a sentence: what rules found, and the longest stretches of words in capitals, with and
 * without links such as `of` in them. They may overlap.
 */
export function nameCandidates(
  text: string,
  sentence: PiecedSentence,
  bodies: readonly OrganizationSighting[],
  people: readonly PersonSighting[],
): NameCandidate[] {
  const { pieces, titleCase } = sentence;
  const found = new Map<string, NameCandidate>();
  const put = ({ start, end }: Span, sighted: Pick<NameCandidate, 'person' | 'body'>): void => {
    const from = Math.max(0, firstAt(pieces, start + 1) - 1);
    const to = Math.max(from + 1, firstAt(pieces, end));
    const key = `${start} ${end}`;
    const known = found.get(key);
    if (known) found.set(key, { ...known, ...sighted });
    else {
      const words = pieces.slice(from, to).flatMap((piece) => piece.words);
      found.set(key, { start, end, sentence, from, to, words, name: nameOf(words), ...sighted });
    }
  };
  for (const body of bodies) put(body, { body });
  for (const person of people) {
    if (person.ambiguous) continue;
    put(person, { person });
    // `Wisconsin Republican Eva Lind` has her name at its end.
    if (!titleCase) for (const place of person.places.slice(1, -1)) put({ start: place.start, end: person.end }, {});
  }
  const isInBody = holderAmong(bodies);
  if (!titleCase) for (const run of capitalRuns(pieces)) if (!isInBody(run)) put(run, {});
  return [...found.values()].filter((candidate) => textOf(text, candidate).length > 1 && !isCountry(candidate));
}

/** A country alone is told by the lexicon. */
const isCountry = ({ sentence, from, to, person, body }: NameCandidate): boolean =>
  !person && !body && sentence.pieces.slice(from, to).every(({ sense }) => sense.kind === 'country');

/** Stretches of capitalized pieces: without links, and where a link joins two of them, with it. */
function capitalRuns(pieces: readonly Piece[]): Span[] {
  const runs: Span[] = [];
  for (let i = 0; i < pieces.length;) {
    if (!mayBeNamed(pieces[i]) || isPartyPlace(pieces, i)) {
      i++;
      continue;
    }
    const plain = endOfRun(pieces, i);
    if (isRealm(pieces, plain)) {
      i = plain + 1;
      continue;
    }
    if (!(i === 0 && plain === 0 && pieces[i]?.sense.kind === 'org-head')) runs.push(spanOf(pieces, i, plain));
    let linked = plain;
    while (linked - i < LONGEST && isLinked(pieces, linked)) {
      let next = linked + 1;
      while (LINK.test(firstWord(pieces[next]))) next++;
      linked = endOfRun(pieces, next);
    }
    if (linked > plain) runs.push(spanOf(pieces, i, linked));
    i = plain + 1;
  }
  return runs;
}

const NO_PARTS: ReadonlySet<Piece['sense']['kind']> = new Set(['other', 'honorific', 'connector']);

const spanOf = (pieces: readonly Piece[], from: number, to: number): Span => ({
  start: pieces[from]?.start ?? 0,
  end: pieces[to]?.end ?? 0,
});

const mayBeNamed = (piece: Piece | undefined): boolean =>
  piece?.capital === true && !NO_PARTS.has(piece.sense.kind) && !/^@/.test(piece.words[0]?.form ?? '');

/** The last piece of a run of capitalized ones from `i` on. */
function endOfRun(pieces: readonly Piece[], i: number): number {
  let end = i;
  while (end - i < LONGEST && !pieces[end]?.possessive && isJoined(pieces[end + 1]) && mayBeNamed(pieces[end + 1]))
    end++;
  return end;
}

/** `Republic of`, `District of`: a place. */
function isRealm(pieces: readonly Piece[], last: number): boolean {
  const sense = pieces[last]?.sense;
  const of = pieces[last + 1];
  return (
    sense?.kind === 'org-head' &&
    !sense.head.speaks &&
    !sense.head.nameOnly &&
    of?.joined === true &&
    firstWord(of) === 'of'
  );
}

/** Whether a link behind a piece leads to another capitalized one: `Gang of Eight`. */
function isLinked(pieces: readonly Piece[], last: number): boolean {
  if (pieces[last]?.possessive) return false;
  let next = last + 1;
  while (pieces[next]?.joined && LINK.test(firstWord(pieces[next])) && next - last <= 2) next++;
  return next > last + 1 && pieces[next]?.joined === true && mayBeNamed(pieces[next]);
}

const isJoined = (piece: Piece | undefined): boolean =>
  piece !== undefined && (piece.joined || isNameHyphen(piece.gap) || piece.gap === ' & ');

const nameOf = (words: readonly Word[]): string =>
  words.map(({ form, gap }, n) => (n > 0 && gap === ' & ' ? `& ${form}` : form)).join(' ');
