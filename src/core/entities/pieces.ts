import type { Sentence, Token } from '../model';
import { type Span, startingAt } from '../span';
import { type Word, wordsOf } from '../language/words';
import { isCue } from '../lexicon/cues';
import { type CountryMatch, findCountryOrLookalike } from '../lexicon/countries';
import {
  beginsDescription,
  type Honorific,
  honorificAt,
  isOfficeModifier,
  portfolioAt,
  roleAt,
  titleAt,
  type TitleMatch,
  type RoleMatch,
} from '../lexicon/offices';
import {
  beginsOrganizationHead,
  findOrganizationForm,
  organizationHeadAt,
  type Organization,
  type OrganizationHead,
} from '../lexicon/organizations';
import type { Vocabulary } from './vocabulary';

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
const PARTICLES: ReadonlySet<string> = new Set([
  'bin',
  'bint',
  'ibn',
  'van',
  'von',
  'der',
  'den',
  'de',
  'da',
  'das',
  'dos',
  'del',
  'della',
  'di',
  'du',
  'la',
  'le',
  'el',
  'al',
  'ter',
  'abu',
  'ben',
  'y',
  'e',
]);
const CALENDAR: ReadonlySet<string> = new Set([
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
  'jan',
  'feb',
  'mar',
  'apr',
  'jun',
  'jul',
  'aug',
  'sep',
  'sept',
  'oct',
  'nov',
  'dec',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
  'gmt',
  'http',
  'https',
]);
/** Modifiers of an office that begin sentences: `Former German Chancellor …`. */
const TENURE = /^(?:former|ex|acting|then|late|incoming|outgoing|interim)$/;
const NO_NAMES: ReadonlySet<string> = new Set(['no', 'yes', 'ok', 'okay']);
/** `New York` begins sentences too. */
const NEW_PLACES =
  /^(?:York|Jersey|Hampshire|Mexico|Orleans|England|Haven|Delhi|Zealand|Caledonia|Brunswick|Castle|South)/;
/** Tags of words that name nobody, however they are capitalized. */
const FUNCTION_TAGS = [
  'Determiner',
  'Preposition',
  'Conjunction',
  'Pronoun',
  'QuestionWord',
  'Auxiliary',
  'Modal',
  'Copula',
  'Adverb',
  'Negative',
] as const;

/** Cuts a sentence into pieces. */
export function piecesOf(text: string, sentence: Sentence, titleCase: boolean, vocabulary: Vocabulary): PiecedSentence {
  const words = wordsOf(text, sentence);
  const lower = words.map((word) => word.lower);
  const read: Read = { text, tokens: sentence.tokens, words, lower, vocabulary };
  const pieces: Piece[] = [];
  for (let i = 0; i < words.length;) {
    const { sense, length } = senseAt(read, i, pieces.at(-1));
    const taken = words.slice(i, i + length);
    const first = words[i];
    const last = taken.at(-1);
    if (!first || !last) break;
    pieces.push({
      start: first.start,
      end: last.end,
      words: taken,
      gap: first.gap,
      joined: isJoin(first.gap) && i > 0,
      possessive: last.possessive,
      capital: first.capital,
      sense,
    });
    i += length;
  }
  return { sentence, words, pieces, titleCase };
}

/** A sentence that is being cut, and what is known of its text. */
interface Read {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly words: readonly Word[];
  /** The words in lower case. */
  readonly lower: readonly string[];
  readonly vocabulary: Vocabulary;
}

const isJoin = (gap: string): boolean => gap === ' ' || /^\s+$/.test(gap);

/** Inside one name: `Jean-Claude`, and the stray dash of `Kim Jong –Un`. */
export const isNameHyphen = (gap: string): boolean => /^ ?[–-]$/.test(gap);

interface Sensed {
  readonly sense: Sense;
  readonly length: number;
}

const OTHER: Sensed = { sense: { kind: 'other' }, length: 1 };
const CONNECTOR: Sensed = { sense: { kind: 'connector' }, length: 1 };
const NAME: Sensed = { sense: { kind: 'name' }, length: 1 };
const MODIFIER: Sense = { kind: 'modifier' };

function senseAt(read: Read, i: number, before: Piece | undefined): Sensed {
  const { text, words } = read;
  const word = words[i];
  if (!word) return OTHER;
  if (isAccount(words, i, before)) return NAME;
  const place = findCountryOrLookalike(text, word.start);
  if (place?.kind === 'lookalike') return { sense: OTHER.sense, length: wordsTo(words, i, place.end) };
  const country = read.vocabulary.homonyms.has(word.start) ? undefined : place;
  const organization = word.capital ? findOrganizationForm(text, word.start) : undefined;
  if (
    organization &&
    (!organization.ambiguous || !isOrdinary(read, i)) &&
    (!country || organization.end >= country.end)
  ) {
    return {
      sense: { kind: 'organization', organization: organization.organization, ambiguous: organization.ambiguous },
      length: wordsTo(words, i, organization.end),
    };
  }
  if (country) {
    const length = wordsTo(words, i, country.end);
    const isName =
      isTitledName(read, i, length, before) ||
      (country.ambiguous && isPartOfName(read, i, length, before, isAdjective(country)));
    if (!isName) return { sense: { kind: 'country', country }, length };
  }

  if (isSurnameToo(words, i, before)) return NAME;
  const describes = beginsDescription(word.lower) || beginsOrganizationHead(word.lower);
  const described = describes ? descriptionAt(read, i, word) : undefined;
  if (described) return described;
  if (CONNECTORS.has(word.lower)) return CONNECTOR;
  if (before?.sense.kind === 'name' && !word.capital && PARTICLES.has(word.lower) && capitalFollows(words, i))
    return NAME;
  const modifier = describes ? modifierAt(read, i, word, before) : undefined;
  if (modifier) return modifier;
  return !word.capital || isOrdinary(read, i) || isCalendar(word, before, words[i + 1]) ? OTHER : NAME;
}

/** How many words from `i` on reach to an offset; one where the sentence ends before it. */
function wordsTo(words: readonly Word[], i: number, end: number): number {
  for (let at = i; at < words.length; at++) if ((words[at]?.end ?? 0) >= end) return at - i + 1;
  return 1;
}

/** What words say that somebody or something is. */
function descriptionAt({ words, lower }: Read, i: number, word: Word): Sensed | undefined {
  const honorific = within(honorificAt(lower, i), words, i);
  const title = within(titleAt(lower, i), words, i);
  const role = within(roleAt(lower, i), words, i);
  const head = ownHead(within(organizationHeadAt(lower, i), words, i), word);
  const longest = Math.max(honorific?.length ?? 0, title?.length ?? 0, role?.length ?? 0, head?.length ?? 0);
  if (title && title.length === longest) return { sense: { kind: 'office', title }, length: title.length };
  if (head && head.length === longest) return { sense: { kind: 'org-head', head }, length: head.length };
  if (role && role.length === longest) return { sense: { kind: 'role', role }, length: role.length };
  return honorific && { sense: { kind: 'honorific', honorific }, length: honorific.length };
}

function modifierAt({ words, lower }: Read, i: number, word: Word, before: Piece | undefined): Sensed | undefined {
  const portfolio = within(portfolioAt(lower, i), words, i);
  const governed = before?.sense.kind === 'connector' && /^(?:of|for|and|&)$/.test(before.words[0]?.lower ?? '');
  if (portfolio && (!word.capital || portfolio.length > 1 || governed))
    return { sense: MODIFIER, length: portfolio.length };
  return isOfficeModifier(word.lower) && (!word.capital || TENURE.test(word.lower))
    ? { sense: MODIFIER, length: 1 }
    : undefined;
}

/** `user @harborfan`, but not beside a name, as in `Tom Harper (@harborfan)`. */
function isAccount(words: readonly Word[], i: number, before: Piece | undefined): boolean {
  const { form = '', gap = '' } = words[i] ?? {};
  const next = words[i + 1];
  return (
    form.startsWith('@') && before?.sense.kind !== 'name' && !gap.endsWith('(') && !(next?.capital && isJoin(next.gap))
  );
}

/** Titles and trades that are surnames behind a given name: `Martin Luther King`, `James Dean`. */
const SURNAMES_TOO =
  /^(?:king|prince|duke|earl|baron|bishop|pope|dean|major|judge|marshal|priest|monk|driver|farmer|miner|pilot|singer|painter|sergeant|chancellor)$/;

function isSurnameToo(words: readonly Word[], i: number, before: Piece | undefined): boolean {
  const word = words[i];
  const next = words[i + 1];
  if (
    !word?.capital ||
    !SURNAMES_TOO.test(word.lower) ||
    before?.sense.kind !== 'name' ||
    before.possessive ||
    !isJoin(word.gap)
  )
    return false;
  return !(next && isJoin(next.gap) && !word.possessive && (next.capital || next.lower === 'of'));
}

/** Whether a name goes on behind its particles: `von der Leyen`. */
function capitalFollows(words: readonly Word[], i: number): boolean {
  let next = i + 1;
  while (PARTICLES.has(words[next]?.lower ?? '') && words[next]?.capital === false) next++;
  return words[next]?.capital === true && words.slice(i + 1, next + 1).every((word) => isJoin(word.gap));
}

/**
 * A match whose words follow each other with nothing but space or a hyphen (`Secretary-General`), none but the last
 * being possessive.
 */
function within<T extends { readonly length: number }>(
  match: T | undefined,
  words: readonly Word[],
  i: number,
): T | undefined {
  if (!match) return undefined;
  for (let at = i + 1; at < i + match.length; at++) {
    const gap = words[at]?.gap ?? '';
    if (words[at - 1]?.possessive || !(gap === '-' || isJoin(gap))) return undefined;
  }
  return match;
}

/** Nouns that head names only, such as `Front`, are other words in lower case. */
const ownHead = <T extends OrganizationHead>(head: T | undefined, word: Word): T | undefined =>
  head?.nameOnly && !word.capital ? undefined : head;

/** `Polish`, `Georgian`, which stand in front of names: the Pole, Dane or Finn there is a given name. */
const isAdjective = ({ kind, end, start }: CountryMatch): boolean => kind === 'demonym' && end - start > 5;

/** `Justice Minister German Rossi`: between a title and a name stands a given name, whatever country has it too. */
function isTitledName({ words, lower }: Read, i: number, length: number, before: Piece | undefined): boolean {
  const next = words[i + 1];
  return (
    length === 1 &&
    before?.sense.kind === 'office' &&
    before.capital &&
    !before.sense.title.plural &&
    !before.possessive &&
    isJoin(words[i]?.gap ?? '') &&
    words[i]?.possessive === false &&
    next?.capital === true &&
    isJoin(next.gap) &&
    titleAt(lower, i + 1) === undefined &&
    organizationHeadAt(lower, i + 1) === undefined &&
    !CALENDAR.has(next.lower)
  );
}

/** Jordan, Chad, Israel, Georgia beside another name are people. */
function isPartOfName(
  { words, lower }: Read,
  i: number,
  length: number,
  before: Piece | undefined,
  adjective: boolean,
): boolean {
  const next = words[i + length];
  const nextIsName =
    !adjective &&
    next !== undefined &&
    next.capital &&
    !CALENDAR.has(next.lower) &&
    isJoin(next.gap) &&
    !words[i + length - 1]?.possessive &&
    titleAt(lower, i + length) === undefined &&
    organizationHeadAt(lower, i + length) === undefined;
  const afterName =
    (before?.sense.kind === 'name' || before?.sense.kind === 'honorific') &&
    isJoin(words[i]?.gap ?? '') &&
    !before.possessive;
  return afterName || nextIsName;
}

/** `Jun Harper`, `Jan Lind`: short forms of months have no name behind them. */
const GIVEN_TOO = /^(?:jan|mar|apr|jun|jul|aug)$/;

const isCalendar = (word: Word, before: Piece | undefined, next: Word | undefined): boolean =>
  CALENDAR.has(word.lower) &&
  !(GIVEN_TOO.test(word.lower) && next?.gap === ' ' && next.capital && !CALENDAR.has(next.lower)) &&
  !(
    (isJoin(word.gap) || isNameHyphen(word.gap)) &&
    ((before?.sense.kind === 'name' &&
      !/^(?:last|next|early|mid|late|since|by|in|this|of)$/.test(before.words[0]?.lower ?? '')) ||
      before?.sense.kind === 'honorific')
  );

/** Whether the capital at `at` is owed to its place in the sentence, or the word names nothing anyway. */
function isOrdinary({ words, tokens, vocabulary }: Read, at: number): boolean {
  const word = words[at];
  if (word && NO_NAMES.has(word.lower)) return true;
  if (!word || /^(?:\p{Lu}[\p{Lu}.&-]+|Al-\p{Lu}.*)$/u.test(word.form)) return false;
  const starts = at === 0 || (word.gap !== ' ' && /[.!?:;“«(]\s*$|(?:^|\s)"$/.test(word.gap));
  if (vocabulary.surnames.has(word.lower) && (!starts || isActing(tokens, word, words[at + 1]))) return false;
  const tag = startingAt(tokens, word.start)?.tags;
  if (tag && FUNCTION_TAGS.some((name) => tag.has(name))) return true;
  if (word.lower === 'new' && NEW_PLACES.test(words[at + 1]?.form ?? '') && isJoin(words[at + 1]?.gap ?? ''))
    return false;
  if (!starts) return false;
  if (vocabulary.lowerCase.has(word.lower))
    return !words[at + 1]?.capital || !isJoin(words[at + 1]?.gap ?? '') || tag?.has('FirstName') !== true;
  return (
    tag !== undefined &&
    (tag.has('Verb') || tag.has('Adjective') || tag.has('Gerund')) &&
    !tag.has('ProperNoun') &&
    !tag.has('Person')
  );
}

/** `Will wrote`, `Gross became`, `Will’s`: of a word that is a surname too, it is the surname that does so. */
function isActing(tokens: readonly Token[], word: Word, next: Word | undefined): boolean {
  if (word.possessive || !next || !isJoin(next.gap)) return word.possessive;
  return isCue(next.lower) !== undefined || startingAt(tokens, next.start)?.tags.has('Verb') === true;
}
