/** Tells whether two names may be one person's. */
import { spellingKey } from './spelling';

const LONGEST_LEFT_OUT = 5;

/** Spelling keys of the words of a full name, without "Jr." and particles. */
export interface FullName {
  readonly keys: readonly string[];
  /** Those of the words by which the person is called alone. */
  readonly surnames: readonly string[];
}

const NAME_SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/i;
/** `Jr.`, `III`: behind a name, and no surname. */
export const isNameSuffix = (word: string): boolean => NAME_SUFFIX.test(word);

/** The last word of a name that is more than a suffix. */
export const lastNameOf = (words: readonly string[]): string =>
  words.findLast((word) => !isNameSuffix(word)) ?? words.at(-1) ?? '';

const PARTICLE = /^(?:al|el|bin|bint|ibn|ben|de|da|do|dos|del|della|di|du|von|van|der|den|ter|la|le|y|e|i)$/i;

/** A full name with `*` before each surname that isn't just its last word: "*Kim Jong-un". */
export const fullName = (name: string): FullName => ({
  keys: nameKeys([name.replaceAll('*', '')]),
  surnames: surnameKeys(name),
});

/** The surnames' keys alone of such a full name. */
export function surnameKeys(name: string): string[] {
  const words = name.split(' ');
  const marked = name.includes('*') ? words.filter((word) => word.startsWith('*')) : [lastNameOf(words)];
  return nameKeys(marked.map((word) => word.replace('*', '')));
}

/** The spelling keys of the words of a name, without "Jr." and particles. */
export function nameKeys(names: readonly string[]): string[] {
  const keys: string[] = [];
  for (const name of names) {
    for (const word of name.split(/\s+/)) {
      const key = isLeftOut(word) ? '' : spellingKey(word);
      if (key !== '') keys.push(key);
    }
  }
  return keys;
}

/**
 * Whether a name is a full one with words left out or added, or cut to initials, a surname kept. The order of the words
 * doesn't count, as some languages have the family name first.
 */
export function fitsName(keys: readonly string[], { keys: own, surnames }: FullName): boolean {
  if (!keys.some((key) => surnames.includes(key))) return false;
  if (keys.length === 1) return true;
  return (
    withPairJoined(keys).some((joined) => isPart(joined, own) || isPart(own, joined)) ||
    withPairJoined(own).some((joined) => isPart(keys, joined) || isPart(joined, keys))
  );
}

/** Whether a word may be missing in a name: "Jr.", "al", "von". */
export const isLeftOut = (word: string): boolean =>
  word.length <= LONGEST_LEFT_OUT && (isNameSuffix(word) || PARTICLE.test(word));

/** Whether a name has exactly the words of a full one, in whatever order. */
export function isWholeName(keys: readonly string[], { keys: own }: FullName): boolean {
  return keys.length === own.length && keys.every((key) => own.includes(key));
}

function isPart(few: readonly string[], all: readonly string[]): boolean {
  for (const key of few) if (!isAmong(key, all)) return false;
  return few.length > 1;
}

function isAmong(key: string, all: readonly string[]): boolean {
  for (const other of all) if (other === key || isInitial(key, other) || isInitial(other, key)) return true;
  return false;
}

const isInitial = (key: string, of: string): boolean => key.length === 1 && of.startsWith(key);

/** "Kim Jong Un" also as "Kim JongUn", "Abdel Fattah" as "Abdelfattah". */
const withPairJoined = (keys: readonly string[]): (readonly string[])[] => [
  keys,
  ...keys.slice(1).map((key, at) => [...keys.slice(0, at), `${keys[at] ?? ''}${key}`, ...keys.slice(at + 2)]),
];
