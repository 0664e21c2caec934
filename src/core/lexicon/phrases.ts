/** Looks up phrases in a sequence of words. */
import { addTo } from '../groups';

export interface PhraseMatch<T> {
  /** How many words the phrase takes. */
  readonly length: number;
  readonly value: T;
}

export interface PhraseIndex<T> {
  /** The longest phrase whose first word is `words[at]`. Words are compared as given: hand over normal forms. */
  at(words: readonly string[], at: number): PhraseMatch<T> | undefined;
  /** What phrases begin with. */
  readonly firstWords: ReadonlyMap<string, unknown>;
}

/** Phrases are words with one space between them. The first of two values for one phrase wins. */
export function createPhraseIndex<T>(phrases: Iterable<readonly [phrase: string, value: T]>): PhraseIndex<T> {
  const byFirstWord = new Map<string, Phrase<T>[]>();
  for (const [phrase, value] of phrases) {
    const words = phrase.split(' ');
    const first = words[0] ?? '';
    addTo(byFirstWord, first, { words, value });
  }
  for (const sameStart of byFirstWord.values()) sameStart.sort((a, b) => b.words.length - a.words.length);

  return {
    at(words, at) {
      const sameStart = byFirstWord.get(words[at] ?? '');
      if (!sameStart) return undefined;
      for (const phrase of sameStart)
        if (standsAt(phrase, words, at)) return { length: phrase.words.length, value: phrase.value };
      return undefined;
    },
    firstWords: byFirstWord,
  };
}

interface Phrase<T> {
  readonly words: readonly string[];
  readonly value: T;
}

/** Whether the words behind `at` are the others of a phrase whose first word stands there. */
function standsAt({ words: phrase }: Phrase<unknown>, words: readonly string[], at: number): boolean {
  for (let n = 1; n < phrase.length; n++) if (words[at + n] !== phrase[n]) return false;
  return true;
}

/** A phrase as it may be split into words: "vice president", "vice-president". */
export function hyphenations(phrase: string): string[] {
  return phrase
    .split(' ')
    .reduce<string[]>(
      (prefixes, word) =>
        prefixes.length === 0 ? [word] : prefixes.flatMap((prefix) => [`${prefix} ${word}`, `${prefix}-${word}`]),
      [],
    );
}
