import { isNameSuffix } from '../lexicon/full-names';
import { isMisspelling } from './misspelling';
import { spellingKey } from '../lexicon/spelling';

/**
 * `Pavel Ivanovich`, `Nur Kemelevich`, as politeness has it in Russian: the given name alone tells who is meant. Of
 * spelling keys.
 */
const PATRONYMIC = /(?:ovich|evich|ovna|evna|ichna)$/;

/** A name as spelling keys, `Jr.` and the like left out. */
export function keysOf(names: readonly string[]): string[] {
  const keys: string[] = [];
  for (const name of names) {
    const key = isNameSuffix(name) ? '' : spellingKey(name);
    if (key !== '') keys.push(key);
  }
  return keys;
}

/**
 * Whether one name is the other with words left out or cut to initials, the surname kept. A word from the middle of a
 * name stands for it only where it is `certain` to be somebody's name.
 */
export function fits(a: readonly string[], b: readonly string[], certain: boolean): boolean {
  const short = a.length <= b.length ? a : b;
  const full = short === a ? b : a;
  const surname = short.at(-1);
  if (surname === undefined) return false;
  if (short.length === 1)
    return (
      surname === full.at(-1) ||
      surname === full[0] ||
      (certain && full.includes(surname)) ||
      haveSameLetters(short, full)
    );
  if (haveSameLetters(short, full)) return true;
  if (short.length === 2 && PATRONYMIC.test(surname) && short[0] === full[0]) return true;
  if (surname !== full.at(-1)) return false;
  return short
    .slice(0, -1)
    .every((name) =>
      full.some(
        (other) =>
          other === name ||
          (name.length === 1 && other.startsWith(name)) ||
          (other.length === 1 && name.startsWith(other)),
      ),
    );
}

/** `Jong-un` and `Jong Un`. */
const haveSameLetters = ([a = '', ...others]: readonly string[], [b = '', ...more]: readonly string[]): boolean =>
  (a.startsWith(b) || b.startsWith(a)) && a + others.join('') === b + more.join('');

/**
 * Whether `a` is likely meant for `b`: a surname misspelt, or one of surname and given name misspelt and the rest
 * alike.
 */
export function misspells(a: readonly string[], b: readonly string[], sameOffice: boolean): boolean {
  const [given = '', otherGiven = ''] = [a[0], b[0]];
  const [surname = '', otherSurname = ''] = [a.at(-1), b.at(-1)];
  if (b.length < 2 || (a.length === b.length && a.slice(1, -1).some((name, n) => name !== b[n + 1]))) return false;
  if (a.length === 1) return isMisspelling(surname, otherSurname, sameOffice);
  const sameGiven = given === otherGiven || given.charAt(0) === otherGiven || otherGiven.charAt(0) === given;
  if (sameGiven) return isMisspelling(surname, otherSurname, true);
  return (
    isMisspelling(given, otherGiven, sameOffice) &&
    (surname === otherSurname || isMisspelling(surname, otherSurname, sameOffice))
  );
}
