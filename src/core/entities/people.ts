import type { Gender, Sentence } from '../model';
import { cueAt } from '../lexicon/cues';
import { type Span, startingAt } from '../span';
import type { Tag } from '../language/tags';
import type { Word } from '../language/words';
import { isNameHyphen, type Piece, type PiecedSentence } from './pieces';
import type { RolePhrase, Standing } from './role-phrase';
import { roleAfter, roleBefore } from './roles';
import { sharedRoles } from './shared-roles';
import { isAnimate } from './phrase-heads';
import { officeSign } from './office-signs';

/** A name of a person in one place of the text, with what the words beside it tell. The span is the name alone. */
export interface PersonSighting extends Span {
  /** The words of the name, without titles and honorifics; hyphenated ones are one. */
  readonly names: readonly string[];
  /** Where each of them stands. */
  readonly places: readonly Span[];
  /** What is said of the person here: `Russian Foreign Minister`. */
  readonly roles: readonly Span[];
  /** What these words make of the person, null where they tell nothing. */
  readonly standing: Standing | null;
  /** Offices held now, lower case, and ISO codes of the countries that the roles name. */
  readonly titles: readonly string[];
  readonly countries: readonly string[];
  readonly gender: Gender;
  /** Whether the place itself shows that this is a person: a title, a given name, a verb of saying. */
  readonly certain: boolean;
  /** In a line set like a headline. */
  readonly titleCase: boolean;
  /** Rather a country or a month, unless the text has a person of that name: `Jordan`, `May`. */
  readonly ambiguous: boolean;
}

/** `(R-IN)`, `, R-Texas,`, `(D-Calif.)`: a member of the US Congress. */
const PARTY_AND_STATE = /^(?:'s)?,? ?\(?[RDI]-\p{Lu}[\p{L}.]+/u;
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
      taken.some((span) => span.start < piece.end && piece.start < span.end)
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
    if (!follows || next.sense.kind !== 'name' || taken.some((span) => span.start < next.end && next.start < span.end))
      break;
    end++;
  }
  return end;
}

const OPENING_MARK = /^ ["“'‘(]$/;
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
      isMonth(piece.words[0]?.lower ?? '')
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
  piece !== undefined && !tags.has('LastName') && isAnimate(piece.words[0]?.lower ?? '');

/** A name of a person that pieces `from` to `to` are. */
export function personNamed(
  text: string,
  { sentence, pieces, titleCase }: PiecedSentence,
  from: number,
  to: number,
  shared?: RolePhrase,
): PersonSighting {
  const name = pieces.slice(from, to + 1);
  const words = name.flatMap((piece) => piece.words);
  const first = words[0];
  const start = first?.start ?? 0;
  const end = words.at(-1)?.end ?? start;
  const tags = startingAt(sentence.tokens, start)?.tags;
  const honorific = honorificBefore(pieces, from);
  const before = shared ?? roleBefore(pieces, from);
  const isThing =
    /^(?:the|a|an)$/.test(pieces[from - 1]?.words[0]?.lower ?? '') &&
    pieces[from]?.joined === true &&
    !tags?.has('FirstName');
  const mayBePlace =
    words.length === 1 && (['Place', 'Organization', 'Acronym'] as const).some((tag) => tags?.has(tag));
  const after = titleCase || mayBePlace || isThing ? undefined : roleAfter(pieces, to);
  const phrases = [before, after].filter((phrase) => phrase !== undefined);
  const inCongress = PARTY_AND_STATE.test(text.slice(end, end + 12));
  const { names, places } = namesOf(words);
  const given = names.length > 1 && tags?.has('FirstName') === true;
  const gender =
    honorific?.gender ??
    phrases.find((phrase) => phrase.gender)?.gender ??
    (names.length < 2 || isFamilyFirst(names) ? null : givenGender(tags));
  return {
    start,
    end,
    names,
    places,
    roles: phrases.flatMap((phrase) => phrase.span ?? []),
    standing: standingAmong([
      ...phrases.map((phrase) => phrase.standing),
      honorific?.official || inCongress ? 'official' : null,
      officeSign(pieces, from, to),
    ]),
    titles: phrases.flatMap((phrase) => phrase.titles),
    countries: phrases.flatMap((phrase) => phrase.countries),
    gender,
    titleCase,
    ambiguous: false,
    certain:
      honorific !== undefined ||
      inCongress ||
      (!titleCase &&
        (phrases.length > 0 ||
          given ||
          (!mayBePlace && besideCue(pieces, from, to)) ||
          (names.length > 1 && actsLikeAPerson(sentence, pieces, from, to)))),
  };
}

/** The strongest of what several signs tell. */
const standingAmong = (signs: readonly (Standing | null)[]): Standing | null =>
  (['official', 'relative', 'private', 'aspiring', 'partisan', 'implied'] as const).find((standing) =>
    signs.includes(standing),
  ) ?? null;

/** The words of a name, hyphenated ones put together and nicknames in marks left out: `Kim`, `Jong-Un`. */
function namesOf(words: readonly Word[]): Pick<PersonSighting, 'names' | 'places'> {
  const names: string[] = [];
  const places: Span[] = [];
  for (const { form, gap, start, end } of words) {
    const before = places.at(-1);
    if (before && OPENING_MARK.test(gap)) continue;
    if (before && isNameHyphen(gap)) {
      names.push(`${names.pop() ?? ''}-${form}`);
      places.splice(-1, 1, { start: before.start, end });
    } else {
      names.push(form);
      places.push({ start, end });
    }
  }
  return { names, places };
}

/** `Moon Jae-in`, `Kim Jong-un`: the family name comes first, and tells no gender. */
const isFamilyFirst = (names: readonly string[]): boolean =>
  names.length === 2 &&
  /^\p{Lu}\p{Ll}{0,4}$/u.test(names[0] ?? '') &&
  /^\p{Lu}\p{Ll}+-\p{L}\p{Ll}*$/u.test(names[1] ?? '');

const givenGender = (tags: ReadonlySet<Tag> | undefined): Gender =>
  tags?.has('MaleName') ? 'male' : tags?.has('FemaleName') ? 'female' : null;

function honorificBefore(pieces: readonly Piece[], from: number) {
  const before = pieces[from - 1];
  return before?.sense.kind === 'honorific' && pieces[from]?.joined && before.capital
    ? before.sense.honorific
    : undefined;
}

/** `said Stepanov`, `Stepanov said`: who speaks is a person where no organization of that name is known. */
function besideCue(pieces: readonly Piece[], from: number, to: number): boolean {
  if (pieces[to]?.possessive) return false;
  const after = pieces.slice(to + 1, to + 4).flatMap((piece) => piece.words.map((word) => word.lower));
  const perfect = /^(?:has|had)$/.test(after[0] ?? '') && cueAt(after, 1) !== undefined;
  if (pieces[to + 1]?.joined && (perfect || cueAt(after, 0)?.strength === 'strong')) return true;
  const before = pieces[from - 1];
  return (
    pieces[from]?.joined === true &&
    before !== undefined &&
    !before.capital &&
    cueAt([before.words[0]?.lower ?? ''], 0)?.strength === 'strong'
  );
}

/**
 * Two capitalized words in front of a verb, with nothing that tells a place or an organization: `Walid Muallem spoke`.
 */
function actsLikeAPerson({ tokens }: Sentence, pieces: readonly Piece[], from: number, to: number): boolean {
  const next = pieces[to + 1];
  const first = pieces[from];
  const last = pieces[to];
  if (!first || !last || !next?.joined || next.capital || last.possessive || to - from > 2) return false;
  if (startingAt(tokens, next.start)?.tags.has('PastTense') !== true) return false;
  const own = tokens.filter((token) => token.start >= first.start && token.end <= last.end);
  return !own.some(
    ({ tags }) => tags.has('Place') || tags.has('Organization') || tags.has('Plural') || tags.has('Verb'),
  );
}
