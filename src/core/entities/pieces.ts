import type { Sentence } from '../model';
import type { Span } from '../span';
import type { Tag } from '../language/tags';
import { type Word, wordsOf } from '../language/words';
import { type CountryMatch, findCountryForm, findLookalike } from '../lexicon/countries';
import { type Honorific, honorificAt, isOfficeModifier, portfolioAt, roleAt, titleAt, type TitleMatch, type RoleMatch } from '../lexicon/offices';
import { findOrganizationForm, organizationHeadAt, type Organization, type OrganizationHead } from '../lexicon/organizations';

/** A stretch of words that the lexicon or its shape tells something about. Pieces cover a sentence's words in order. */
export interface Piece extends Span {
  readonly words: readonly Word[];
  /** Plain white space, and nothing else, before it. */
  readonly joined: boolean;
  /** The marks and spaces before it. */
  readonly gap: string;
  readonly possessive: boolean;
  readonly capital: boolean;
  readonly sense: Sense;
}

export type Sense =
  | { readonly kind: 'country'; readonly country: CountryMatch }
  | { readonly kind: 'organization'; readonly organization: Organization; readonly ambiguous: boolean }
  | { readonly kind: 'honorific'; readonly honorific: Honorific }
  | { readonly kind: 'office'; readonly title: TitleMatch }
  | { readonly kind: 'role'; readonly role: RoleMatch }
  | { readonly kind: 'org-head'; readonly head: OrganizationHead }
  | { readonly kind: 'modifier' }
  | { readonly kind: 'connector' }
  | { readonly kind: 'name' }
  | { readonly kind: 'other' };

/** A sentence as the rules for names read it. */
export interface PiecedSentence {
  readonly sentence: Sentence;
  readonly words: readonly Word[];
  readonly pieces: readonly Piece[];
  /** Set like a headline: capitals tell nothing there. */
  readonly titleCase: boolean;
}

const CONNECTORS: ReadonlySet<string> = new Set(['of', 'for', 'the', 'to', 'at', 'on', 'in', 'and', '&']);
const PARTICLES: ReadonlySet<string> = new Set(['bin', 'bint', 'ibn', 'van', 'von', 'der', 'den', 'de', 'da', 'das', 'dos', 'del', 'della', 'di', 'du', 'la', 'le', 'el', 'al', 'ter', 'abu', 'ben', 'y', 'e']);
const CALENDAR: ReadonlySet<string> = new Set([
  'january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december',
  'jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sep', 'sept', 'oct', 'nov', 'dec',
  'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'gmt', 'http', 'https',
]);
/** Modifiers of an office that begin sentences: `Former German Chancellor …`. */
const TENURE = /^(?:former|ex|acting|then|late|incoming|outgoing|interim)$/;
const NO_NAMES: ReadonlySet<string> = new Set(['no', 'yes', 'ok', 'okay']);
/** `New York` begins sentences too. */
const NEW_PLACES = /^(?:York|Jersey|Hampshire|Mexico|Orleans|England|Haven|Delhi|Zealand|Caledonia|Brunswick|Castle|South)/;
/** Tags of words that name nobody, however they are capitalized. */
const FUNCTION_TAGS = ['Determiner', 'Preposition', 'Conjunction', 'Pronoun', 'QuestionWord', 'Auxiliary', 'Modal', 'Copula', 'Adverb', 'Negative'] as const;

/**
 * Cuts a sentence into pieces. `lowerCase` holds the words that the text has in lower case too: they begin sentences, but no names;
 * `homonyms` the offsets of words that are spelt like a country and name something else.
 */
export function piecesOf(text: string, sentence: Sentence, titleCase: boolean, lowerCase: ReadonlySet<string>, homonyms: ReadonlySet<number>): PiecedSentence {
  const words = wordsOf(text, sentence);
  const lower = words.map((word) => word.lower);
  const tags = new Map(sentence.tokens.map((token) => [token.start, token.tags]));
  const pieces: Piece[] = [];
  for (let i = 0; i < words.length; ) {
    const { sense, length } = senseAt(text, words, lower, i, pieces.at(-1), (at) => isOrdinary(words, at, tags, lowerCase), homonyms);
    const taken = words.slice(i, i + length);
    const first = words[i];
    const last = taken.at(-1);
    if (!first || !last) break;
    pieces.push({
      start: first.start, end: last.end, words: taken, gap: first.gap, joined: isJoin(first.gap) && i > 0,
      possessive: last.possessive, capital: first.capital, sense,
    });
    i += length;
  }
  return { sentence, words, pieces, titleCase };
}

const isJoin = (gap: string): boolean => /^\s+$/.test(gap);

/** Inside one name: `Jean-Claude`, and the stray dash of `Kim Jong –Un`. */
export const isNameHyphen = (gap: string): boolean => /^ ?[–-]$/.test(gap);

interface Sensed {
  readonly sense: Sense;
  readonly length: number;
}

function senseAt(text: string, words: readonly Word[], lower: readonly string[], i: number, before: Piece | undefined, ordinary: (at: number) => boolean, homonyms: ReadonlySet<number>): Sensed {
  const word = words[i];
  if (!word) return { sense: { kind: 'other' }, length: 1 };
  const wordsTo = (end: number): number => Math.max(1, words.findIndex((other, at) => at >= i && other.end >= end) - i + 1);

  if (isAccount(words, i, before)) return { sense: { kind: 'name' }, length: 1 };
  const lookalike = findLookalike(text, word.start);
  if (lookalike) return { sense: { kind: 'other' }, length: wordsTo(lookalike.end) };
  const country = homonyms.has(word.start) ? undefined : findCountryForm(text, word.start);
  const organization = word.capital ? findOrganizationForm(text, word.start) : undefined;
  if (organization && (!organization.ambiguous || !ordinary(i)) && (!country || organization.end >= country.end)) {
    return { sense: { kind: 'organization', organization: organization.organization, ambiguous: organization.ambiguous }, length: wordsTo(organization.end) };
  }
  if (country && !(country.ambiguous && isPartOfName(words, i, wordsTo(country.end), before, lower, isAdjective(country)))) {
    return { sense: { kind: 'country', country }, length: wordsTo(country.end) };
  }

  if (isSurnameToo(words, i, before)) return { sense: { kind: 'name' }, length: 1 };
  const run = runLength(words, i);
  const honorific = within(honorificAt(lower, i), run);
  const title = within(titleAt(lower, i), run);
  const role = within(roleAt(lower, i), run);
  const head = ownHead(within(organizationHeadAt(lower, i), run), word);
  const portfolio = within(portfolioAt(lower, i), run);
  const longest = Math.max(honorific?.length ?? 0, title?.length ?? 0, role?.length ?? 0, head?.length ?? 0);
  if (title && title.length === longest) return { sense: { kind: 'office', title }, length: title.length };
  if (head && head.length === longest) return { sense: { kind: 'org-head', head }, length: head.length };
  if (role && role.length === longest) return { sense: { kind: 'role', role }, length: role.length };
  if (honorific && honorific.length === longest) return { sense: { kind: 'honorific', honorific }, length: honorific.length };
  if (CONNECTORS.has(word.lower)) return { sense: { kind: 'connector' }, length: 1 };
  if (PARTICLES.has(word.lower) && !word.capital && before?.sense.kind === 'name' && capitalFollows(words, i)) return { sense: { kind: 'name' }, length: 1 };
  const governed = before?.sense.kind === 'connector' && /^(?:of|for|and|&)$/.test(before.words[0]?.lower ?? '');
  if (portfolio && (!word.capital || portfolio.length > 1 || governed)) return { sense: { kind: 'modifier' }, length: portfolio.length };
  if (isOfficeModifier(word.lower) && (!word.capital || TENURE.test(word.lower))) return { sense: { kind: 'modifier' }, length: 1 };
  if (!word.capital || ordinary(i) || isCalendar(word, before)) return { sense: { kind: 'other' }, length: 1 };
  return { sense: { kind: 'name' }, length: 1 };
}

/** `user @harborfan`, but not beside a name, as in `Tom Harper (@harborfan)`. */
function isAccount(words: readonly Word[], i: number, before: Piece | undefined): boolean {
  const { form = '', gap = '' } = words[i] ?? {};
  const next = words[i + 1];
  return form.startsWith('@') && before?.sense.kind !== 'name' && !gap.endsWith('(') && !(next?.capital && isJoin(next.gap));
}

/** Titles and trades that are surnames behind a given name: `Martin Luther King`, `James Dean`. */
const SURNAMES_TOO = /^(?:king|prince|duke|earl|baron|bishop|pope|dean|major|judge|marshal|priest|monk|driver|farmer|miner|pilot|singer|painter|sergeant|chancellor)$/;

function isSurnameToo(words: readonly Word[], i: number, before: Piece | undefined): boolean {
  const word = words[i];
  const next = words[i + 1];
  if (!word?.capital || !SURNAMES_TOO.test(word.lower) || before?.sense.kind !== 'name' || before.possessive || !isJoin(word.gap)) return false;
  return !(next && isJoin(next.gap) && !word.possessive && (next.capital || next.lower === 'of'));
}

/** Whether a name goes on behind its particles: `von der Leyen`. */
function capitalFollows(words: readonly Word[], i: number): boolean {
  let next = i + 1;
  while (PARTICLES.has(words[next]?.lower ?? '') && words[next]?.capital === false) next++;
  return words[next]?.capital === true && words.slice(i + 1, next + 1).every((word) => isJoin(word.gap));
}

/** How many words from `i` on follow each other with nothing but space or a hyphen (`Secretary-General`), possessives ending a run. */
function runLength(words: readonly Word[], i: number): number {
  let n = 1;
  while (i + n < words.length && !words[i + n - 1]?.possessive && (isJoin(words[i + n]?.gap ?? '') || words[i + n]?.gap === '-')) n++;
  return n;
}

const within = <T extends { readonly length: number }>(match: T | undefined, run: number): T | undefined => (match && match.length <= run ? match : undefined);

/** Nouns that head names only, such as `Front`, are other words in lower case. */
const ownHead = <T extends OrganizationHead>(head: T | undefined, word: Word): T | undefined => (head?.nameOnly && !word.capital ? undefined : head);

/** `Polish`, `Georgian`, which stand in front of names: the Pole, Dane or Finn there is a given name. */
const isAdjective = ({ kind, end, start }: CountryMatch): boolean => kind === 'demonym' && end - start > 5;

/** Jordan, Chad, Israel, Georgia beside another name are people. */
function isPartOfName(words: readonly Word[], i: number, length: number, before: Piece | undefined, lower: readonly string[], adjective: boolean): boolean {
  const next = words[i + length];
  const nextIsName = !adjective && next !== undefined && next.capital && !CALENDAR.has(next.lower) && isJoin(next.gap) && !words[i + length - 1]?.possessive && titleAt(lower, i + length) === undefined && organizationHeadAt(lower, i + length) === undefined;
  const afterName = (before?.sense.kind === 'name' || before?.sense.kind === 'honorific') && isJoin(words[i]?.gap ?? '') && !before.possessive;
  return afterName || nextIsName;
}

const isCalendar = (word: Word, before: Piece | undefined): boolean =>
  CALENDAR.has(word.lower) && !((isJoin(word.gap) || isNameHyphen(word.gap)) && ((before?.sense.kind === 'name' && !/^(?:last|next|early|mid|late|since|by|in|this|of)$/.test(before.words[0]?.lower ?? '')) || before?.sense.kind === 'honorific'));

/** Whether the capital at `at` is owed to its place in the sentence, or the word names nothing anyway. */
function isOrdinary(words: readonly Word[], at: number, tags: ReadonlyMap<number, ReadonlySet<Tag>>, lowerCase: ReadonlySet<string>): boolean {
  const word = words[at];
  if (word && NO_NAMES.has(word.lower)) return true;
  if (!word || /^\p{Lu}[\p{Lu}.&-]+$/u.test(word.form)) return false;
  const tag = tags.get(word.start);
  if (tag && FUNCTION_TAGS.some((name) => tag.has(name))) return true;
  if (word.lower === 'new' && NEW_PLACES.test(words[at + 1]?.form ?? '') && isJoin(words[at + 1]?.gap ?? '')) return false;
  const starts = at === 0 || /[.!?:;“«(]\s*$|(?:^|\s)"$/.test(word.gap);
  if (!starts) return false;
  if (lowerCase.has(word.lower)) return !words[at + 1]?.capital || !isJoin(words[at + 1]?.gap ?? '') || tag?.has('FirstName') !== true;
  return tag !== undefined && (tag.has('Verb') || tag.has('Adjective') || tag.has('Gerund')) && !tag.has('ProperNoun') && !tag.has('Person');
}
