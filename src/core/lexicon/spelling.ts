import { remembered } from '../remembered';
import data from './spellings.json';

let sameNames: ReadonlyMap<string, string> | undefined;

/**
 * A key under which the spellings of one name fall together, whatever the alphabet it was brought over from: Sergei and
 * Sergey, Nebenzia and Nebenzya, Guaidó and Guaido, Vassily and Vasily, Jong-un and Jong–Un, Mirziyoev and Mirziyoyev,
 * Zelensky and Zelenskyy, Rouhani and Ruhani, Araghchi and Araqchi, al-Assad and Asad, Alexander and Aleksandr,
 * Mohammed and Muhammad. Empty for a word without letters and digits. Whole words only: keys of parts of a name don't
 * add up to the key of the whole.
 */
export const spellingKey = remembered((word): string => {
  const key = soundKey(word);
  sameNames ??= new Map(
    data.same.flatMap(([name = '', ...others]) => others.map((other) => [soundKey(other), soundKey(name)] as const)),
  );
  return sameNames.get(key) ?? key;
});

const plainOf: Readonly<Record<string, string>> = {
  ı: 'i',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  ð: 'd',
  þ: 'th',
  ə: 'a',
};
const NOT_ASCII = /[^\u0000-\u007f]/;

/** What stays when letters and pairs that romanizations use for the same sound are made one. */
function soundKey(word: string): string {
  const plain = NOT_ASCII.test(word)
    ? word
        .normalize('NFD')
        .replace(/[\u0300-\u036f]/g, '')
        .toLowerCase()
        .replace(/[ıøłđßæðþə]/g, (letter) => plainOf[letter] ?? letter)
    : word.toLowerCase();
  const whole = plain.replace(/^(?:[ae]l|ash|a[dnrs])[-‐‑–'’](?=.{3})/, '');
  // Classes such as \p{L} take milliseconds to compile, which names in Latin letters needn't pay for.
  const letters = NOT_ASCII.test(whole) ? whole.replace(/[^\p{L}\p{N}]/gu, '') : whole.replace(/[^a-z0-9]/g, '');
  // "Li", "Xi" and "Yi" are as short as names get.
  if (letters.length < 3) return letters;
  return letters
    .replace(/x|gh|q|ou|([^qg])ue(?=[^aeiouy])|(?<![iy])oe(?=[^aeiouy])/g, soundOf)
    .replace(/iy|yi|yy|ij|e[iy](?![aeou])|y/g, 'i')
    .replace(/^ie(?=[^aeiou])/, 'e')
    .replace(/([aeou])i(?=[aeou])/g, '$1')
    .replace(/enka$/, 'enko')
    .replace(/(\D)\1/g, '$1');
}

function soundOf(letters: string, beforeUmlaut: string | undefined): string {
  if (letters === 'x') return 'ks';
  if (letters === 'ou') return 'u';
  if (letters === 'oe') return 'o';
  return beforeUmlaut === undefined ? 'g' : `${beforeUmlaut}u`;
}
