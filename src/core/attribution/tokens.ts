import type { Tag } from '../language/tags';
import type { Quotation, Sentence, Token } from '../model';
import type { Paragraph } from '../page/prose';
import { overlapAmong } from '../span';

/** A word outside quotations. */
export interface SceneToken extends Token {
  /** Number of its sentence in the text. */
  readonly sentence: number;
  /** The marks and spaces between the word before and this one, a quotation in between as `“”`. */
  readonly gap: string;
}

/** Whether a word has one of some tags. */
export const has = (token: SceneToken | undefined, ...tags: Tag[]): boolean =>
  token !== undefined && tags.some((tag) => token.tags.has(tag));

/**
 * The words of a paragraph that stand in none of its quotations, in order. `firstSentence` is the number of its first
 * sentence in the text.
 */
export function tokensOutside(
  text: string,
  paragraph: Paragraph,
  sentences: readonly Sentence[],
  quotes: readonly Quotation[],
  firstSentence: number,
): SceneToken[] {
  const tokens: SceneToken[] = [];
  const isQuoted = overlapAmong(quotes);
  let after = paragraph.start;
  let passed = 0;
  sentences.forEach((sentence, s) => {
    for (const token of sentence.tokens) {
      if (isQuoted(token)) continue;
      const before = passed;
      while ((quotes[passed]?.end ?? Infinity) <= token.start) passed++;
      const skipped = passed > before && quotes.slice(before, passed).some((quote) => quote.start >= after);
      const { start, end, normal, tags } = token;
      tokens.push({
        start,
        end,
        normal,
        tags,
        sentence: firstSentence + s,
        gap: skipped ? '“”' : text.slice(after, start),
      });
      after = end;
    }
  });
  return tokens;
}
