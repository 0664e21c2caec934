/** Words that say what a person is: public offices, other roles, and forms of address. */
import type { Gender } from '../model';
import { pluralOf } from './inflect';
import data from './offices.json';
import { createPhraseIndex, hyphenations, type PhraseIndex } from './phrases';

/**
 * When a title is a public office: `certain` always; `contextual` beside a public body or a country, as in "head of the
 * agency"; `within` only beside a public body, as a "Norwegian director" makes films; `relative` if somebody else is in
 * office, as with "his counterpart".
 */
export type Certainty = 'certain' | 'contextual' | 'within' | 'relative';

export interface Office {
  /** Lower case, singular, spaces for hyphens. */
  readonly title: string;
  readonly certainty: Certainty;
  readonly plural: boolean;
  /** What the word itself tells: "spokeswoman". */
  readonly gender: Gender;
}

export interface OfficeMatch extends Office {
  /** How many words it takes. */
  readonly length: number;
}

/** An office with all that stands before it: "former first deputy foreign minister". */
export interface TitleMatch extends OfficeMatch {
  readonly modifiers: readonly string[];
  readonly portfolio: string | null;
}

export interface Role {
  readonly role: string;
  readonly plural: boolean;
  readonly gender: Gender;
}

export interface RoleMatch extends Role {
  readonly length: number;
}

export interface Honorific {
  readonly gender: Gender;
  /** Whoever is called so holds an office or a rank. */
  readonly official: boolean;
  /** For several people: "Sens. Lind and Harper". */
  readonly plural?: true;
}

export interface HonorificMatch extends Honorific {
  readonly length: number;
}

const CERTAINTIES = ['certain', 'contextual', 'within', 'relative'] as const;
const male = new Set(data.male);
const female = new Set(data.female);
const partisan = new Set(data.partisan);

let offices: PhraseIndex<Office> | undefined;
let roles: PhraseIndex<Role> | undefined;
let modifiers: PhraseIndex<string> | undefined;
let portfolios: PhraseIndex<string> | undefined;
let honorifics: PhraseIndex<Honorific> | undefined;
let beginnings: ReadonlySet<string> | undefined;

/**
 * The longest office that starts at `words[at]`. All lookups here take lower-case words without punctuation at
 * their edges, hyphenated ones whole or split.
 */
export function officeAt(words: readonly string[], at: number): OfficeMatch | undefined {
  const match = officeIndex().at(words, at);
  return match && { ...match.value, length: match.length };
}

/**
 * An office with its modifiers and portfolio; also with "ex-" before and "-elect" or "-designate" after it, which
 * then count as modifiers. The reading that takes most words wins, so "chief" in "chief negotiator" is no office.
 */
export function titleAt(words: readonly string[], at: number): TitleMatch | undefined {
  if (!beginsTitle(words[at] ?? '')) return undefined;
  const affixed = words.slice(at, at + LONGEST_TITLE).map(withoutAffix);
  const bare = affixed.map(({ word }) => word);
  const before: string[] = [];
  let best: TitleMatch | undefined;
  let position = 0;
  while (position < bare.length) {
    const title = officeWithPortfolio(bare, position);
    const end = position + (title?.length ?? 0);
    if (title && end > (best?.length ?? 0)) {
      const affixes = affixed.slice(position, end).flatMap(({ affix }) => affix ?? []);
      best = { ...title, modifiers: [...before, ...affixes], length: end };
    }
    const modifier = modifierAt(bare, position);
    if (!modifier) break;
    before.push(modifier.modifier);
    position += modifier.length;
  }
  const after = best && bare[best.length];
  return best && (after === 'elect' || after === 'designate')
    ? { ...best, modifiers: [...best.modifiers, after], length: best.length + 1 }
    : best;
}

function beginsTitle(word: string): boolean {
  const { word: first } = withoutAffix(word);
  return (
    officeIndex().firstWords.has(first) ||
    modifierIndex().firstWords.has(first) ||
    portfolioIndex().firstWords.has(first)
  );
}

/** What an office may have before it: "acting", "deputy", "newly appointed". */
export function modifierAt(
  words: readonly string[],
  at: number,
): { readonly length: number; readonly modifier: string } | undefined {
  const match = modifierIndex().at(words, at);
  return match && { length: match.length, modifier: match.value };
}

/** Whether a single word may stand before an office. */
export const isOfficeModifier = (word: string): boolean => modifierAt([word], 0) !== undefined;

/** What a ministry or its head is responsible for: "foreign affairs", "defence". */
export function portfolioAt(
  words: readonly string[],
  at: number,
): { readonly length: number; readonly portfolio: string } | undefined {
  const match = portfolioIndex().at(words, at);
  return match && { length: match.length, portfolio: match.value };
}

/**
 * The longest role that is no public office: "political scientist", "ceo". Where it takes more words than the office
 * at the same place, it is what is meant: "general manager".
 */
export function roleAt(words: readonly string[], at: number): RoleMatch | undefined {
  const match = roleIndex().at(words, at);
  return match && { ...match.value, length: match.length };
}

/** Whether people are called by a single word, by office or otherwise. */
export const callsPeople = (word: string): boolean =>
  officeAt([word], 0) !== undefined || roleAt([word], 0) !== undefined;

/** Whether those who hold or held office, and those around them, are called so as often as others: `strategist`. */
export const isPartisanRole = (role: string): boolean => partisan.has(role);

/** A form of address before a name, with or without its period: "Mr", "lt. gen.", "his majesty". */
export function honorificAt(words: readonly string[], at: number): HonorificMatch | undefined {
  if (!beginsHonorific(words[at] ?? '')) return undefined;
  const match = honorificIndex().at(words.slice(at, at + LONGEST_HONORIFIC).map(undotted), 0);
  return match && { ...match.value, length: match.length };
}

const beginsHonorific = (word: string): boolean => honorificIndex().firstWords.has(undotted(word));

const undotted = (word: string): string => (word.includes('.') ? word.replaceAll('.', '') : word);

/** Whether any of what is looked up here can begin with a lower-case word; hardly any of a text can. */
export function beginsDescription(word: string): boolean {
  beginnings ??= new Set(
    [officeIndex(), modifierIndex(), portfolioIndex(), honorificIndex(), roleIndex()].flatMap(({ firstWords }) => [
      ...firstWords.keys(),
    ]),
  );
  return (
    beginnings.has(word) || (word.includes('-') && beginsTitle(word)) || (word.includes('.') && beginsHonorific(word))
  );
}

const officeIndex = (): PhraseIndex<Office> =>
  (offices ??= createPhraseIndex(CERTAINTIES.flatMap((certainty) => [...officesOf(data[certainty], certainty)])));
const roleIndex = (): PhraseIndex<Role> =>
  (roles ??= createPhraseIndex(
    data.people.flatMap((role) =>
      inNumbers(role).map(([form, plural]) => [form, { role, plural, gender: genderOf(role) }] as const),
    ),
  ));
const honorificIndex = (): PhraseIndex<Honorific> =>
  (honorifics ??= createPhraseIndex(
    data.honorifics.map(
      (each) =>
        [
          each.form,
          {
            gender: asGender(each.gender),
            official: each.official ?? false,
            ...(each.plural ? { plural: true as const } : {}),
          },
        ] as const,
    ),
  ));
const modifierIndex = (): PhraseIndex<string> => (modifiers ??= createPhraseIndex(hyphenated(data.modifiers)));
const portfolioIndex = (): PhraseIndex<string> => (portfolios ??= createPhraseIndex(hyphenated(data.portfolios)));

/** Each phrase in all its spellings. */
const hyphenated = (phrases: readonly string[]): (readonly [form: string, phrase: string])[] =>
  phrases.flatMap((each) => hyphenations(each).map((form) => [form, each] as const));

const LONGEST_TITLE = 12;
const LONGEST_HONORIFIC = 3;

function officeWithPortfolio(words: readonly string[], at: number): TitleMatch | undefined {
  const office = officeAt(words, at);
  const portfolio = portfolioAt(words, at);
  const headed = portfolio && officeAt(words, at + portfolio.length);
  if (headed && portfolio.length + headed.length > (office?.length ?? 0)) {
    // A secretary with a portfolio is a minister, one without may work for anybody.
    const certainty = headed.title === 'secretary' ? 'certain' : headed.certainty;
    return {
      ...headed,
      certainty,
      modifiers: [],
      portfolio: portfolio.portfolio,
      length: portfolio.length + headed.length,
    };
  }
  return office && { ...office, modifiers: [], portfolio: null };
}

/** "ex-president" without "ex", "president-elect" without "elect". */
function withoutAffix(word: string): { readonly word: string; readonly affix?: string } {
  if (!word.includes('-')) return { word };
  const [, before, rest = word, after] = /^(?:(ex)-)?(.+?)(?:-(elect|designate))?$/.exec(word) ?? [];
  return { word: rest, affix: before ?? after };
}

function* officesOf(titles: readonly string[], certainty: Certainty): Generator<readonly [string, Office]> {
  for (const title of titles) {
    for (const [form, plural] of inNumbers(title)) yield [form, { title, certainty, plural, gender: genderOf(title) }];
  }
}

const inNumbers = (title: string): (readonly [form: string, plural: boolean])[] => [
  ...hyphenations(title).map((form) => [form, false] as const),
  ...hyphenations(pluralOf(title)).map((form) => [form, true] as const),
];

const genderOf = (title: string): Gender => (male.has(title) ? 'male' : female.has(title) ? 'female' : null);

const asGender = (gender: string | undefined): Gender => (gender === 'male' || gender === 'female' ? gender : null);
