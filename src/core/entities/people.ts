import type { Gender, Sentence } from '../model';
import { cueAt } from '../lexicon/cues';
import { isPublicBody } from '../lexicon/organizations';
import type { Span } from '../span';
import type { Word } from '../language/words';
import { isNameHyphen, type Piece, type PiecedSentence } from './pieces';

/** A name of a person in one place of the text, with what the words beside it tell. The span is the name alone. */
export interface PersonSighting extends Span {
  /** The words of the name, without titles and honorifics; hyphenated ones are one. */
  readonly names: readonly string[];
  /** Where each of them stands. */
  readonly places: readonly Span[];
  /** What is said of the person here: `Russian Foreign Minister`. */
  readonly roles: readonly Span[];
  readonly official: boolean;
  readonly gender: Gender;
  /** Whether the place itself shows that this is a person: a title, a given name, a verb of saying. */
  readonly certain: boolean;
  /** In a line set like a headline. */
  readonly titleCase: boolean;
}

/** A stretch of words that says what somebody is. */
interface RolePhrase {
  readonly span: Span;
  readonly official: boolean;
  readonly gender: Gender;
}

/** `(R-IN)`, `, R-Texas,`, `(D-Calif.)`: a member of the US Congress. */
const PARTY_AND_STATE = /^(?:'s)?,? ?\(?[RDI]-\p{Lu}[\p{L}.]+/u;
const LONGEST_NAME = 6;

/** The people named in a sentence. Names without any sign that they are people come as uncertain. */
export function findPeople(text: string, sentence: PiecedSentence, taken: readonly Span[]): PersonSighting[] {
  const { pieces } = sentence;
  const found: PersonSighting[] = [];
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i];
    if (piece?.sense.kind !== 'name' || taken.some((span) => span.start < piece.end && piece.start < span.end)) continue;
    const end = nameEnd(pieces, i, taken);
    found.push(sightingOf(text, sentence, i, end));
    i = end;
  }
  return found;
}

function nameEnd(pieces: readonly Piece[], from: number, taken: readonly Span[]): number {
  let end = from;
  for (let next = pieces[end + 1]; next && end - from < LONGEST_NAME - 1; next = pieces[end + 1]) {
    const follows = !pieces[end]?.possessive && (next.joined || isNameHyphen(next.gap));
    if (!follows || next.sense.kind !== 'name' || taken.some((span) => span.start < next.end && next.start < span.end)) break;
    end++;
  }
  return end;
}

function sightingOf(text: string, { sentence, pieces, titleCase }: PiecedSentence, from: number, to: number): PersonSighting {
  const name = pieces.slice(from, to + 1);
  const words = name.flatMap((piece) => piece.words);
  const first = words[0];
  const start = first?.start ?? 0;
  const end = words.at(-1)?.end ?? start;
  const tags = sentence.tokens.find((token) => token.start === start)?.tags;
  const honorific = honorificBefore(pieces, from);
  const before = roleBefore(pieces, from);
  const after = titleCase ? undefined : roleAfter(pieces, to);
  const phrases = [before, after].filter((phrase) => phrase !== undefined);
  const inCongress = PARTY_AND_STATE.test(text.slice(end, end + 12));
  const { names, places } = namesOf(words);
  const given = names.length > 1 && tags?.has('FirstName') === true;
  const gender = honorific?.gender ?? phrases.find((phrase) => phrase.gender)?.gender ?? (names.length < 2 || isFamilyFirst(names) ? null : givenGender(tags));
  return {
    start,
    end,
    names,
    places,
    roles: phrases.map((phrase) => phrase.span),
    official: phrases.some((phrase) => phrase.official) || (honorific?.official ?? false) || inCongress,
    gender,
    titleCase,
    certain: honorific !== undefined || inCongress || (!titleCase && (phrases.length > 0 || given || besideCue(pieces, from, to) || (names.length > 1 && actsLikeAPerson(sentence, pieces, from, to)))),
  };
}

/** The words of a name, hyphenated ones put together: `Kim`, `Jong-Un`. */
function namesOf(words: readonly Word[]): Pick<PersonSighting, 'names' | 'places'> {
  const names: string[] = [];
  const places: Span[] = [];
  for (const { form, gap, start, end } of words) {
    const before = places.at(-1);
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
const isFamilyFirst = (names: readonly string[]): boolean => names.length === 2 && /^\p{Lu}\p{Ll}{0,4}$/u.test(names[0] ?? '') && /^\p{Lu}\p{Ll}+-\p{L}\p{Ll}*$/u.test(names[1] ?? '');

const givenGender = (tags: ReadonlySet<string> | undefined): Gender => (tags?.has('MaleName') ? 'male' : tags?.has('FemaleName') ? 'female' : null);

function honorificBefore(pieces: readonly Piece[], from: number) {
  const before = pieces[from - 1];
  return before?.sense.kind === 'honorific' && pieces[from]?.joined && before.capital ? before.sense.honorific : undefined;
}

/** `said Stepanov`, `Stepanov said`: who speaks is a person where no organization of that name is known. */
function besideCue(pieces: readonly Piece[], from: number, to: number): boolean {
  if (pieces[to]?.possessive) return false;
  const after = pieces.slice(to + 1, to + 4).flatMap((piece) => piece.words.map((word) => word.lower));
  const perfect = /^(?:has|had)$/.test(after[0] ?? '') && cueAt(after, 1) !== undefined;
  if (pieces[to + 1]?.joined && (perfect || cueAt(after, 0)?.strength === 'strong')) return true;
  const before = pieces[from - 1];
  return pieces[from]?.joined === true && before !== undefined && !before.capital && cueAt([before.words[0]?.lower ?? ''], 0)?.strength === 'strong';
}

/** Two capitalized words in front of a verb, with nothing that tells a place or an organization: `Walid Muallem spoke`. */
function actsLikeAPerson({ tokens }: Sentence, pieces: readonly Piece[], from: number, to: number): boolean {
  const next = pieces[to + 1];
  const first = pieces[from];
  const last = pieces[to];
  if (!first || !last || !next?.joined || next.capital || last.possessive || to - from > 2) return false;
  const own = tokens.filter((token) => token.start >= first.start && token.end <= last.end);
  const follows = tokens.find((token) => token.start === next.start)?.tags;
  return follows?.has('PastTense') === true && !own.some(({ tags }) => tags.has('Place') || tags.has('Organization') || tags.has('Plural') || tags.has('Verb'));
}

/** The office or role in front of a name: `Russian Foreign Minister`, `head of Russia’s Security Council`, `Zarif's deputy,`. */
function roleBefore(pieces: readonly Piece[], nameAt: number): RolePhrase | undefined {
  let at = nameAt - 1;
  if (pieces[at]?.sense.kind === 'honorific' && pieces[nameAt]?.joined) at--;
  const next = pieces[at + 1];
  const apposed = next !== undefined && /^, ?$/.test(next.gap) && pieces[at]?.sense.kind === 'office';
  if (!next?.joined && !apposed) return undefined;
  const end = at;
  let begin = at + 1;
  let office = -1;
  for (; at >= 0; at--) {
    const piece = pieces[at];
    if (!piece || !isRolePart(piece)) break;
    const sense = piece.sense.kind;
    // `wife of US President Donald Trump`: the title is his, the wife is somebody else.
    if (sense === 'connector' && pieces[end]?.sense.kind === 'office') break;
    if (sense === 'office' || sense === 'role') office = at;
    if (sense === 'office' || sense === 'role' || (begin <= end && isRoleStart(piece))) begin = at;
    if (!piece.joined && at !== nameAt - 1) break;
  }
  if (office < 0 || !headsThePhrase(pieces, office, end)) return undefined;
  // What only links to words before it doesn't belong: "in" or "of the".
  while (begin < office && pieces[begin]?.sense.kind === 'connector') begin++;
  return phraseOf(pieces.slice(begin, end + 1));
}

/** The office must stand right before the name, or govern what stands between: `head of the Security Council`. */
function headsThePhrase(pieces: readonly Piece[], office: number, end: number): boolean {
  const last = pieces[end]?.sense.kind;
  return last === 'office' || office === end || (last !== 'connector' && pieces[office + 1]?.sense.kind === 'connector');
}

const isRolePart = (piece: Piece): boolean => piece.sense.kind !== 'other' && piece.sense.kind !== 'honorific' && !/^(?:and|&)$/.test(piece.words[0]?.lower ?? '') && !isPlural(piece);

/** `officials`, `presidents`: said of several people. */
const isPlural = ({ sense }: Piece): boolean => (sense.kind === 'office' && sense.title.plural) || (sense.kind === 'role' && sense.role.plural);

const isRoleStart = (piece: Piece): boolean => ['country', 'organization', 'org-head', 'modifier', 'office', 'role', 'name'].includes(piece.sense.kind);

/** The role in an apposition behind a name: `, the deputy chief monitor of the OSCE mission in the country,`. */
function roleAfter(pieces: readonly Piece[], nameEndAt: number): RolePhrase | undefined {
  const first = pieces[nameEndAt + 1];
  if (!first || pieces[nameEndAt]?.possessive || !/^,\s*$/.test(first.gap)) return undefined;
  const isArticle = (piece: Piece): boolean => /^(?:the|a|an)$/.test(piece.words[0]?.lower ?? '') && piece.words.length === 1;
  const from = nameEndAt + 1 + (isArticle(first) ? 1 : 0);
  const limit = Math.min(pieces.length, from + 14);
  let office = -1;
  let to = from;
  for (; to < limit; to++) {
    const piece = pieces[to];
    if (!piece) break;
    const opensPhrase = to === from;
    if (!opensPhrase && !piece.joined) break;
    if (isPlural(piece) || (office < 0 && piece.sense.kind === 'connector')) return undefined;
    if (piece.sense.kind === 'office' || piece.sense.kind === 'role') office = office < 0 ? to : office;
    else if (piece.sense.kind === 'other') {
      const describes = office < 0 && to - from < 5 && (from > nameEndAt + 1 || opensPhrase) && !cueAt([piece.words[0]?.lower ?? ''], 0);
      if (!describes || /^(?:who|which|whose|where|when|is|was|has|had|will)$/.test(piece.words[0]?.lower ?? '')) break;
    }
    if (piece.sense.kind === 'name' && office < 0) break;
  }
  if (office < 0) return undefined;
  while (to - 1 > office && pieces[to - 1]?.sense.kind === 'connector') to--;
  // A list of people, not a description: "Merkel, President Macron and …".
  if (pieces[to]?.sense.kind === 'name' && pieces[to]?.joined) return undefined;
  return phraseOf(pieces.slice(from, to));
}

function phraseOf(parts: readonly Piece[]): RolePhrase {
  const senses = parts.map((part) => part.sense);
  const titles = senses.flatMap((sense) => (sense.kind === 'office' ? [sense.title] : []));
  const publicBody = senses.some(
    (sense) =>
      sense.kind === 'country' ||
      (sense.kind === 'organization' && isPublicBody(sense.organization.kind)) ||
      (sense.kind === 'org-head' && isPublicBody(sense.head.kind)),
  );
  const gendered = [...titles, ...senses.flatMap((sense) => (sense.kind === 'role' ? [sense.role] : []))].find((title) => title.gender);
  const privateRole = senses.at(-1)?.kind === 'role' && titles.length === 0;
  return {
    span: { start: parts[0]?.start ?? 0, end: parts.at(-1)?.end ?? 0 },
    official: !privateRole && titles.some((title) => title.certainty === 'certain' || publicBody),
    gender: gendered?.gender ?? null,
  };
}
