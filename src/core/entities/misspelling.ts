import { remembered } from '../remembered';

const SHORTEST_MISSPELT = 5;
/** A letter too few, too many or wrong is no accident in short names: Hansen, Jansen. */
const ONE_LETTER_FROM = 7;

/**
 * Whether two spelling keys are likely one name, once written wrong or by another system: the same consonants
 * (`Araghchi`, `Araqchi`; `Cavusoglu`, `Cavosuglu`), or one letter apart in a long name. `near`: up to two letters, for
 * where more than the name agrees.
 */
export function isMisspelling(a: string, b: string, near = false): boolean {
  if (Math.min(a.length, b.length) < SHORTEST_MISSPELT || Math.abs(a.length - b.length) > 2) return false;
  // "the Clintons" are more than one Clinton.
  if (a === `${b}s` || b === `${a}s` || initial(a) !== initial(b)) return false;
  const frame = consonants(a);
  if (frame.length > 2 && frame === consonants(b)) return true;
  const letters = (Math.min(a.length, b.length) < ONE_LETTER_FROM ? 0 : 1) + Number(near);
  return a === b || (letters > 0 && distance(a, b) <= letters);
}

/** What of a name tells quickly that it is no other one misspelt. */
export interface NameLook {
  /** Its spelling key. */
  readonly key: string;
  /** The first sound, which nobody gets wrong. */
  readonly sound: string;
  readonly frame: string;
  /** A bit for each letter of the alphabet that it has. */
  readonly letters: number;
}

export const nameLook = (key: string): NameLook => ({
  key,
  sound: initial(key),
  frame: consonants(key),
  letters: Array.from(key).reduce((bits, letter) => bits | (1 << (letter.charCodeAt(0) % 32)), 0),
});

/** Each letter that is dropped or added is one that only one of two names has, each changed one is two. */
const MOST_OTHER_LETTERS = 4;

/** Whether {@link isMisspelling} is worth asking for two names, the same or not. */
export const mayBeMisspelt = (a: NameLook, b: NameLook): boolean =>
  a.frame === b.frame ||
  (Math.abs(a.key.length - b.key.length) <= 2 && bitsIn(a.letters ^ b.letters) <= MOST_OTHER_LETTERS);

function bitsIn(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count++;
  return count;
}

/** Consonants that systems of transcription and ears take for each other fall together. */
const voiceless = (key: string): string =>
  key
    .replace(/[gk]h|[gqc]/g, 'k')
    .replace(/kh|ck/g, 'k')
    .replace(/[vw]|ph/g, 'f')
    .replace(/z/g, 's')
    .replace(/d(?=j)/g, '')
    .replace(/(\p{L})\1/gu, '$1');

/** The first sound of a spelling key, which nobody gets wrong. */
export const initial = (key: string): string => initialOf(key.slice(0, 2));

const initialOf = remembered((letters) => voiceless(letters).charAt(0));

const consonants = (key: string): string =>
  voiceless(key)
    .replace(/[aeiouj]/g, '')
    .replace(/(\p{L})\1/gu, '$1');

/** Letters to insert, drop, change or swap with their neighbours (Damerau's distance with adjacent transpositions). */
function distance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = (rows[i - 1]?.[j - 1] ?? 0) + Number(a.charAt(i - 1) !== b.charAt(j - 1));
      const swapped =
        i > 1 && j > 1 && a.charAt(i - 1) === b.charAt(j - 2) && a.charAt(i - 2) === b.charAt(j - 1)
          ? (rows[i - 2]?.[j - 2] ?? 0) + 1
          : Infinity;
      row.push(Math.min(changed, swapped, (rows[i - 1]?.[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    rows.push(row);
  }
  return rows.at(-1)?.at(-1) ?? 0;
}
