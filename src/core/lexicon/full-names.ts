/** Tells whether two names may be one person's. */
import { spellingKey } from '../entities/spelling';

export interface NameWord {
  readonly text: string;
  readonly key: string;
  /** Whether the person is called by it alone. */
  readonly surname: boolean;
}

const NAME_SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/i;
const PARTICLE = /^(?:al|el|bin|bint|ibn|ben|de|da|do|dos|del|della|di|du|von|van|der|den|ter|la|le|y|e|i)$/i;

/** A full name with `*` before each surname that isn't just its last word: "*Kim Jong-un". */
export function nameWords(name: string): NameWord[] {
  const words = name.split(' ');
  const marked = name.includes('*');
  const last = words.findLastIndex((word) => !NAME_SUFFIX.test(word));
  return words.map((word, at) => {
    const text = word.replace('*', '');
    return { text, key: isLeftOut(text) ? '' : spellingKey(text), surname: marked ? word.startsWith('*') : at === last };
  });
}

/** The spelling keys of the words of a name, without "Jr." and particles. */
export const nameKeys = (names: readonly string[]): string[] =>
  names.flatMap((name) => name.split(/\s+/)).flatMap((word) => (isLeftOut(word) ? [] : spellingKey(word))).filter((key) => key !== '');

/**
 * Whether a name is a full one with words left out or added, or cut to initials, a surname kept. The order of the words
 * doesn't count, as some languages have the family name first.
 */
export function fitsName(keys: readonly string[], full: readonly NameWord[]): boolean {
  const own = full.filter(({ key }) => key !== '');
  const surnames = own.flatMap(({ key, surname }) => (surname ? key : []));
  if (keys.length === 1) return surnames.includes(keys[0] ?? '');
  if (!keys.some((key) => surnames.includes(key))) return false;
  const ownKeys = own.map(({ key }) => key);
  return (
    withPairJoined(keys).some((joined) => isPart(joined, ownKeys) || isPart(ownKeys, joined)) ||
    withPairJoined(ownKeys).some((joined) => isPart(keys, joined) || isPart(joined, keys))
  );
}

/** Whether a word may be missing in a name: "Jr.", "al", "von". */
export const isLeftOut = (word: string): boolean => NAME_SUFFIX.test(word) || PARTICLE.test(word);

const isPart = (few: readonly string[], all: readonly string[]): boolean =>
  few.length > 1 && few.every((key) => all.some((other) => other === key || isInitial(key, other) || isInitial(other, key)));

const isInitial = (key: string, of: string): boolean => key.length === 1 && of.startsWith(key);

/** "Kim Jong Un" also as "Kim JongUn", "Abdel Fattah" as "Abdelfattah". */
const withPairJoined = (keys: readonly string[]): (readonly string[])[] => [
  keys,
  ...keys.slice(1).map((key, at) => [...keys.slice(0, at), `${keys[at] ?? ''}${key}`, ...keys.slice(at + 2)]),
];
