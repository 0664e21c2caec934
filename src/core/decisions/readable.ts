import { codePoints, type Count, withLineFeeds, withoutReturns } from '../characters';
import { type Span, span } from '../span';
import { isStep, type Steps } from '../steps';
import { findingOccurrences } from './occurrences';

/**
 * A text made ready for finding places in it: read once for each version of the text, whatever the number of places.
 */
export interface Readable {
  readonly text: string;
  /** The text with line feeds for all line breaks, in which places are looked for. */
  readonly plain: string;
  /** Spans of the text → spans of `plain`, and back. */
  readonly plainOf: (original: Span) => Span;
  readonly originalOf: (plain: Span) => Span;
  /** Code units of `plain` and code points. */
  readonly points: Count;
  /** Whether words of `plain` stand in it more than once, as words of their own. */
  readonly isRepeated: (words: string) => boolean;
  /** Looks for many words at once, so that `isRepeated` knows of each; step by step. */
  readonly learning: (words: readonly string[]) => Steps<void>;
}

export function readable(text: string): Readable {
  const plain = withLineFeeds(text);
  const returns = withoutReturns(text);
  const known = new Map<string, boolean>();
  return {
    text,
    plain,
    plainOf: (original) =>
      plain === text ? original : span(returns.toShorter(original.start), returns.toShorter(original.end)),
    originalOf: (found) => (plain === text ? found : span(returns.toLonger(found.start), returns.toLonger(found.end))),
    points: codePoints(plain),
    isRepeated(words) {
      const repeated = known.get(words) ?? standsTwice(plain, words);
      known.set(words, repeated);
      return repeated;
    },
    *learning(words) {
      const unknown = words.filter((each) => each !== '' && !known.has(each));
      for (const [each, starts] of yield* findingOccurrences(plain, unknown)) {
        const apart = starts.filter((start) => isApart(plain, each, start));
        known.set(each, apart.length > 1);
        if (isStep(known.size)) yield;
      }
    },
  };
}

function standsTwice(plain: string, words: string): boolean {
  let found = 0;
  for (let at = plain.indexOf(words); at >= 0 && found < 2 && words !== ''; at = plain.indexOf(words, at + 1)) {
    if (isApart(plain, words, at)) found++;
  }
  return found > 1;
}

/** Whether words at some place are part of no longer word. */
const isApart = (plain: string, words: string, at: number): boolean =>
  !joins(plain.charAt(at - 1), words) && !joins(words, plain.charAt(at + words.length));

/** Whether two strings side by side make one word. */
export const joins = (left: string, right: string): boolean =>
  isWord(left.charAt(left.length - 1)) && isWord(right.charAt(0));
const isWord = (character: string): boolean => (character < '0' ? false : /[\p{L}\p{N}]/u.test(character));
