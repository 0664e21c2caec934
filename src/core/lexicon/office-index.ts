/** The words of offices.json, each by all its spellings and both numbers; made when they are first asked for. */
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

export interface Role {
  readonly role: string;
  readonly plural: boolean;
  readonly gender: Gender;
}

export interface Honorific {
  readonly gender: Gender;
  /** Whoever is called so holds an office or a rank. */
  readonly official: boolean;
  /** For several people: "Sens. Lind and Harper". */
  readonly plural?: true;
}

const CERTAINTIES = ['certain', 'contextual', 'within', 'relative'] as const;
const male = new Set(data.male);
const female = new Set(data.female);
export const partisanRoles: ReadonlySet<string> = new Set(data.partisan);

let offices: PhraseIndex<Office> | undefined;
let roles: PhraseIndex<Role> | undefined;
let modifiers: PhraseIndex<string> | undefined;
let portfolios: PhraseIndex<string> | undefined;
let honorifics: PhraseIndex<Honorific> | undefined;

export const officeIndex = (): PhraseIndex<Office> =>
  (offices ??= createPhraseIndex(CERTAINTIES.flatMap((certainty) => [...officesOf(data[certainty], certainty)])));
export const roleIndex = (): PhraseIndex<Role> =>
  (roles ??= createPhraseIndex(
    data.people.flatMap((role) =>
      inNumbers(role).map(([form, plural]) => [form, { role, plural, gender: genderOf(role) }] as const),
    ),
  ));
export const honorificIndex = (): PhraseIndex<Honorific> =>
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
export const modifierIndex = (): PhraseIndex<string> => (modifiers ??= createPhraseIndex(hyphenated(data.modifiers)));
export const portfolioIndex = (): PhraseIndex<string> =>
  (portfolios ??= createPhraseIndex(hyphenated(data.portfolios)));

/** Each phrase in all its spellings. */
const hyphenated = (phrases: readonly string[]): (readonly [form: string, phrase: string])[] =>
  phrases.flatMap((each) => hyphenations(each).map((form) => [form, each] as const));

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
