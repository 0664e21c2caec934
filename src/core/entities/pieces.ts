import { type Word, wordsOf } from '../language/words';
import { findCountryOrLookalike } from '../lexicon/countries';
import { beginsDescription } from '../lexicon/descriptions';
import { honorificAt, isOfficeModifier, portfolioAt, roleAt } from '../lexicon/offices';
import { titleAt } from '../lexicon/titles';
import {
  beginsOrganizationHead,
  findOrganizationForm,
  type OrganizationHead,
  organizationHeadAt,
} from '../lexicon/organizations';
import type { Sentence } from '../model';
import { isCalendar } from './calendar-words';
import { isAccount, isAdjective, isParticle, isPartOfName, isSurnameToo, isTitledName } from './names-by-neighbours';
import { isOrdinary } from './ordinary-words';
import { firstWord, isJoin, type Piece, type PiecedSentence, type Sense, type Uncut } from './piece';
import type { Vocabulary } from './vocabulary';

const CONNECTORS: ReadonlySet<string> = new Set(['of', 'for', 'the', 'to', 'at', 'on', 'in', 'and', '&']);

/** Modifiers of an office that begin sentences: `Former German Chancellor …`. */
const TENURE = /^(?:former|ex|acting|then|late|incoming|outgoing|interim)$/;

/** Cuts a sentence into pieces. */
export function piecesOf(text: string, sentence: Sentence, titleCase: boolean, vocabulary: Vocabulary): PiecedSentence {
  const words = wordsOf(text, sentence);
  const lower = words.map((word) => word.lower);
  const uncut: Uncut = { text, tokens: sentence.tokens, words, lower, vocabulary };
  const pieces: Piece[] = [];
  for (let i = 0; i < words.length;) {
    const { sense, length } = senseAt(uncut, i, pieces.at(-1));
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

interface Sensed {
  readonly sense: Sense;
  readonly length: number;
}

const OTHER: Sensed = { sense: { kind: 'other' }, length: 1 };
const CONNECTOR: Sensed = { sense: { kind: 'connector' }, length: 1 };
const NAME: Sensed = { sense: { kind: 'name' }, length: 1 };
const MODIFIER: Sense = { kind: 'modifier' };

function senseAt(uncut: Uncut, i: number, before: Piece | undefined): Sensed {
  const { text, words } = uncut;
  const word = words[i];
  if (!word) return OTHER;
  if (isAccount(words, i, before)) return NAME;
  const place = findCountryOrLookalike(text, word.start);
  if (place?.kind === 'lookalike') return { sense: OTHER.sense, length: wordsTo(words, i, place.end) };
  const country = uncut.vocabulary.homonyms.has(word.start) ? undefined : place;
  const organization = word.capital ? findOrganizationForm(text, word.start) : undefined;
  if (
    organization &&
    (!organization.ambiguous || !isOrdinary(uncut, i)) &&
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
      isTitledName(uncut, i, length, before) ||
      (country.ambiguous && isPartOfName(uncut, i, length, before, isAdjective(country)));
    if (!isName) return { sense: { kind: 'country', country }, length };
  }

  if (isSurnameToo(words, i, before)) return NAME;
  const describes = beginsDescription(word.lower) || beginsOrganizationHead(word.lower);
  const described = describes ? descriptionAt(uncut, i, word) : undefined;
  if (described) return described;
  if (CONNECTORS.has(word.lower)) return CONNECTOR;
  if (isParticle(words, i, before)) return NAME;
  const modifier = describes ? modifierAt(uncut, i, word, before) : undefined;
  if (modifier) return modifier;
  return !word.capital || isOrdinary(uncut, i) || isCalendar(word, before, words[i + 1]) ? OTHER : NAME;
}

/** How many words from `i` on reach to an offset; one where the sentence ends before it. */
function wordsTo(words: readonly Word[], i: number, end: number): number {
  for (let at = i; at < words.length; at++) if ((words[at]?.end ?? 0) >= end) return at - i + 1;
  return 1;
}

/** What words say that somebody or something is. */
function descriptionAt({ words, lower }: Uncut, i: number, word: Word): Sensed | undefined {
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

function modifierAt({ words, lower }: Uncut, i: number, word: Word, before: Piece | undefined): Sensed | undefined {
  const portfolio = within(portfolioAt(lower, i), words, i);
  const governed = before?.sense.kind === 'connector' && /^(?:of|for|and|&)$/.test(firstWord(before));
  if (portfolio && (!word.capital || portfolio.length > 1 || governed))
    return { sense: MODIFIER, length: portfolio.length };
  return isOfficeModifier(word.lower) && (!word.capital || TENURE.test(word.lower))
    ? { sense: MODIFIER, length: 1 }
    : undefined;
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
