/** Words that say what a person is: public offices, other roles, and forms of address. */
import {
  type Honorific,
  honorificIndex,
  modifierIndex,
  type Office,
  officeIndex,
  partisanRoles,
  portfolioIndex,
  type Role,
  roleIndex,
} from './office-index';

export interface OfficeMatch extends Office {
  /** How many words it takes. */
  readonly length: number;
}

export interface RoleMatch extends Role {
  readonly length: number;
}

export interface HonorificMatch extends Honorific {
  readonly length: number;
}

/**
 * The longest office that starts at `words[at]`. All lookups here take lower-case words without punctuation at
 * their edges, hyphenated ones whole or split.
 */
export function officeAt(words: readonly string[], at: number): OfficeMatch | undefined {
  const match = officeIndex().at(words, at);
  return match && { ...match.value, length: match.length };
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
export const isPartisanRole = (role: string): boolean => partisanRoles.has(role);

/** A form of address before a name, with or without its period: "Mr", "lt. gen.", "his majesty". */
export function honorificAt(words: readonly string[], at: number): HonorificMatch | undefined {
  if (!beginsHonorific(words[at] ?? '')) return undefined;
  const match = honorificIndex().at(words.slice(at, at + LONGEST_HONORIFIC).map(undotted), 0);
  return match && { ...match.value, length: match.length };
}

/** Whether a form of address can begin with a word. */
export const beginsHonorific = (word: string): boolean => honorificIndex().firstWords.has(undotted(word));

const undotted = (word: string): string => (word.includes('.') ? word.replaceAll('.', '') : word);

const LONGEST_HONORIFIC = 3;
