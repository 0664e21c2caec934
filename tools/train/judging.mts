/** Attributions beside the gold, one judgement for each annotated stretch and one for each claim. */
import type { AttributedQuotation, Entity } from '../../src/core/model';
import { overlaps, type Span, textOf } from '../../src/core/span';
import type { Article, GoldQuote } from './corpus.mts';
import { goldFor } from './examples.mts';
import { isNamed, sharesSurname, type SourceKind, sourceKind } from './sources.mts';

/** What became of a stretch that has a source. */
export const OUTCOMES = ['right', 'nobody known', 'wrong person', 'wrong mention', 'none given', 'not found'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export interface Answer {
  readonly words: number;
  readonly kind: SourceKind;
  /** `wrong person` and `nobody known` have the right mention, but not whom the gold names. */
  readonly outcome: Outcome;
  /** Whether the speaker shares the surname of a gold source; undefined where no gold source is a name. */
  readonly entityRight: boolean | undefined;
}

/** A quotation that was given a source. */
export interface Claim {
  readonly words: number;
  readonly confidence: number;
  /** The mention is the gold source. */
  readonly right: boolean;
  /** Nobody is annotated as the source of these words. */
  readonly unsourced: boolean;
}

export interface Judgements {
  readonly answers: readonly Answer[];
  readonly claims: readonly Claim[];
}

export function judge(
  { text, goldQuotes }: Article,
  quotes: readonly AttributedQuotation[],
  entities: readonly Entity[],
): Judgements {
  const nameOf = new Map(entities.map(({ id, name }) => [id, name]));
  const named = (quote: AttributedQuotation): string | undefined =>
    quote.speaker === null ? undefined : nameOf.get(quote.speaker);
  const words = (span: Span): number => textOf(text, span).split(/\s+/).filter(Boolean).length;
  return {
    answers: goldQuotes
      .filter(({ sources }) => sources.length > 0)
      .map((gold) => {
        const quote = goldFor(quotes, gold);
        return { words: words(gold), ...answer(text, gold, quote, quote && named(quote)) };
      }),
    claims: quotes.filter(isClaim).map((quote) => {
      const sources = goldFor(goldQuotes, quote)?.sources ?? [];
      return {
        words: words(quote),
        confidence: quote.confidence,
        right: isMention(quote, sources),
        unsourced: sources.length === 0,
      };
    }),
  };
}

/** A quotation for which a source is given, as the scorer understands it. */
export const isClaim = ({ kind, mention, speaker }: AttributedQuotation): boolean =>
  kind !== 'scare' && (mention !== null || speaker !== null);

function answer(
  text: string,
  { sources }: GoldQuote,
  quote: AttributedQuotation | undefined,
  name: string | undefined,
): Omit<Answer, 'words'> {
  const phrases = sources.map((source) => textOf(text, source));
  const kinds = phrases.map(sourceKind);
  const names = phrases.filter((_, i) => isNamed(kinds[i] ?? 'noun phrase'));
  const entityRight =
    names.length === 0 ? undefined : name !== undefined && names.some((source) => sharesSurname(name, source));
  return { kind: kinds[0] ?? 'noun phrase', outcome: outcome(sources, quote, name, entityRight), entityRight };
}

function outcome(
  sources: readonly Span[],
  quote: AttributedQuotation | undefined,
  name: string | undefined,
  entityRight: boolean | undefined,
): Outcome {
  if (!quote) return 'not found';
  if (!isClaim(quote)) return 'none given';
  if (!isMention(quote, sources)) return 'wrong mention';
  if (entityRight !== false) return 'right';
  return name === undefined ? 'nobody known' : 'wrong person';
}

const isMention = ({ mention }: AttributedQuotation, sources: readonly Span[]): boolean =>
  mention !== null && sources.some((source) => overlaps(source, mention));
