/**
 * Whether "he" is the right he, on quotations whose annotated source is a pronoun. `pronouns.json` holds 179 of them,
 * drawn at random (seed 20171009) from folds 0 to 3 of the corpus, with the name that somebody who read the passage
 * takes the pronoun to stand for; offsets only, articles by their number in the corpus file. No antecedent: nobody
 * named is meant.
 */
import type { AttributedQuotation, Entity } from '../../src/core/model';
import { overlaps, type Span } from '../../src/core/span';
import { goldFor } from './examples.mts';
import { percent } from './figures.mts';
import sample from './pronouns.json' with { type: 'json' };

export interface CheckedPronoun {
  readonly quotation: Span;
  readonly pronoun: Span;
  readonly antecedent: Span | null;
}

export interface PronounAnswer {
  readonly mentionRight: boolean;
  /** The speaker has a mention where the antecedent stands; nobody is the speaker where nobody named is meant. */
  readonly entityRight: boolean;
}

const spanOf = ([start = 0, end = 0]: readonly number[]): Span => ({ start, end });

/** The checked pronouns of one article. */
export const pronounsOf = (index: number): CheckedPronoun[] =>
  sample
    .filter(({ article }) => article === index)
    .map(({ quotation, pronoun, antecedent }) => ({
      quotation: spanOf(quotation),
      pronoun: spanOf(pronoun),
      antecedent: antecedent && spanOf(antecedent),
    }));

export function judgePronoun(
  { quotation, pronoun, antecedent }: CheckedPronoun,
  quotes: readonly AttributedQuotation[],
  entities: readonly Entity[],
): PronounAnswer {
  const quote = goldFor(quotes, quotation);
  const speaker = entities.find(({ id }) => id === quote?.speaker);
  return {
    mentionRight: !!quote?.mention && overlaps(quote.mention, pronoun),
    entityRight:
      antecedent === null
        ? speaker === undefined
        : speaker?.mentions.some((mention) => overlaps(mention, antecedent)) === true,
  };
}

export function pronounAccuracy(answers: readonly PronounAnswer[]): string[] {
  const share = (key: keyof PronounAnswer): string =>
    percent(answers.filter((answer) => answer[key]).length / Math.max(1, answers.length)).trim();
  return [
    `pronoun sample: ${answers.length} checked, mention right ${share('mentionRight')}, entity right ${share('entityRight')}`,
  ];
}
