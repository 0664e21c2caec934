import type { Tag } from '../language/tags';
import type { Word } from '../language/words';
import type { Gender } from '../model';
import { type Span, startingAt } from '../span';
import { actsLikeAPerson, besideCue } from './acting-signs';
import { officeSign } from './office-signs';
import { firstWord, isNameHyphen, type Piece, type PiecedSentence } from './piece';
import { roleAfter } from './role-after';
import { roleBefore } from './role-before';
import type { RolePhrase } from './role-phrase';
import type { Standing } from './role-standing';

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

export const OPENING_MARK = /^ ["“'‘(]$/;

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
    /^(?:the|a|an)$/.test(firstWord(pieces[from - 1])) && pieces[from]?.joined === true && !tags?.has('FirstName');
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
