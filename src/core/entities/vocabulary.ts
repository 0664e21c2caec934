import type { Paragraph } from '../page/prose';
import type { Sentence } from '../model';
import { textOf } from '../span';
import { findHomonyms } from './homonyms';

/** What a text as a whole tells of its words, so that a capital at a place can be judged. */
export interface Vocabulary {
  /** Words that the text has in lower case too: they begin sentences, but no names. */
  readonly lowerCase: ReadonlySet<string>;
  /** Offsets of words that are spelt like a country and name something else. */
  readonly homonyms: ReadonlySet<number>;
  /** Words that stand behind a given name, in lower case: `will` where the text names George Will. */
  readonly surnames: ReadonlySet<string>;
}

/** `isTitleCase` tells sentences that are set like a headline, whose capitals show nothing. */
export const vocabularyOf = (
  text: string,
  paragraphs: readonly Paragraph[],
  sentences: readonly Sentence[],
  isTitleCase: (sentence: Sentence) => boolean,
): Vocabulary => ({
  lowerCase: lowerCaseWords(text, paragraphs),
  homonyms: findHomonyms(text, sentences),
  surnames: surnamesIn(
    text,
    sentences.filter((sentence) => !isTitleCase(sentence)),
  ),
});

/** Words that stand in running text in lower case. */
function lowerCaseWords(text: string, paragraphs: readonly Paragraph[]): Set<string> {
  const words = new Set<string>();
  for (const paragraph of paragraphs) {
    for (const word of textOf(text, paragraph).match(/(?<![\p{L}\p{N}])\p{Ll}[a-z]*[\p{L}'-]*/gu) ?? [])
      words.add(word);
  }
  return words;
}

function surnamesIn(text: string, sentences: readonly Sentence[]): Set<string> {
  const surnames = new Set<string>();
  for (const { tokens } of sentences) {
    for (const [at, token] of tokens.entries()) {
      const given = tokens[at - 1];
      if (!given?.tags.has('FirstName') || text.slice(given.end, token.start) !== ' ') continue;
      const word = textOf(text, token);
      if (/^\p{Lu}\p{Ll}/u.test(word) && /^\p{Lu}/u.test(textOf(text, given))) surnames.add(token.normal);
    }
  }
  return surnames;
}
