import type { Candidate } from '../attribution/candidates';
import type { Scene } from '../attribution/scene';
import type { SceneToken } from '../attribution/tokens';
import { type RunningCounts, runningCounts } from '../attribution/word-counts';
import type { Tag } from '../language/tags';
import type { Quotation } from '../model';
import { firstAt, type Span } from '../span';

/** A word of a paragraph, quoted or not. Its gap is what stands in the text between the word before and this one. */
export interface Word extends SceneToken {
  /** Which of the passage's quotations holds it; -1 where none does. */
  readonly quote: number;
}

/** Words `[from, to]` of a passage. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A candidate for a source, by its place among the words of a passage. */
export interface Noun extends Stretch {
  readonly candidate: Candidate;
}

/** One paragraph with all its words: what is reported may hold quoted ones. */
export interface Passage {
  readonly scene: Scene;
  readonly words: readonly Word[];
  readonly sentences: readonly Stretch[];
  /** The number of each word's sentence in `sentences`. */
  readonly sentenceOf: Int32Array;
  readonly quotes: readonly (Stretch & { readonly quotation: Quotation })[];
  readonly nouns: readonly Noun[];
  readonly counts: RunningCounts;
}

export function passageOf(text: string, scene: Scene): Passage {
  const words: Word[] = [];
  const sentences: Stretch[] = [];
  let after = scene.paragraph.start;
  let quote = 0;
  scene.sentences.forEach((sentence, s) => {
    const from = words.length;
    for (const { start, end, normal, tags } of sentence.tokens) {
      while ((scene.quotes[quote]?.end ?? Infinity) <= start) quote++;
      const isQuoted = (scene.quotes[quote]?.start ?? Infinity) <= start;
      const gap = text.slice(after, start);
      words.push({ start, end, normal, tags, sentence: scene.firstSentence + s, gap, quote: isQuoted ? quote : -1 });
      after = end;
    }
    if (words.length > from) sentences.push({ from, to: words.length - 1 });
  });
  const sentenceOf = new Int32Array(words.length);
  sentences.forEach(({ from, to }, s) => sentenceOf.fill(s, from, to + 1));
  return {
    scene,
    words,
    sentences,
    sentenceOf,
    quotes: scene.quotes.flatMap((quotation) => {
      const at = stretchOf(words, quotation);
      return at ? [{ ...at, quotation }] : [];
    }),
    nouns: scene.candidates.flatMap((candidate) => {
      const at = stretchOf(words, candidate);
      return at ? [{ ...at, candidate }] : [];
    }),
    counts: runningCounts(words),
  };
}

/** The words that a span holds, if any. */
export function stretchOf(words: readonly Span[], { start, end }: Span): Stretch | undefined {
  let from = firstAt(words, start);
  if (from > 0 && (words[from - 1]?.end ?? 0) > start) from--;
  const to = firstAt(words, end) - 1;
  return from <= to ? { from, to } : undefined;
}

/** From the first of some words to the last. */
export const spanOf = (words: readonly Span[], { from, to }: Stretch): Span => ({
  start: words[from]?.start ?? 0,
  end: words[to]?.end ?? 0,
});

/** Whether a word has one of some tags. */
export function hasAny(word: Word | undefined, tags: readonly Tag[]): boolean {
  if (word) for (const tag of tags) if (word.tags.has(tag)) return true;
  return false;
}
