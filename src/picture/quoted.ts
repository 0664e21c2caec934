import { wordsOf } from '../core/language/words';
import type { Analysis, AttributedQuotation, RegionKind } from '../core/model';
import { isSpeech, isStated } from '../core/queries';
import { lengthOf, overlapping, span, type Span } from '../core/span';
import { viewOfPage } from '../core/view/read-view';
import type { View } from '../core/view/view';

/** A stretch of quoted text. */
export interface QuotedPart extends Span {
  readonly content: Span;
  /** Those of a quotation inside it are that one's. */
  readonly words: number;
  readonly stated: boolean;
}

/** All that one speaker is quoted with. */
export interface QuotedSpeaker {
  /** Null stands for all quotations for which no speaker is found. */
  readonly name: string | null;
  readonly words: number;
  /** In order of position. */
  readonly parts: readonly QuotedPart[];
}

/** Who is quoted on a page, and how much. */
export interface Quoted {
  /** From the headline to the end of the body, and on to quotations beyond these. */
  readonly article: Span;
  readonly words: number;
  /** An interrupted one is one, though it has several parts. */
  readonly quotations: number;
  /** Those with the most words first, quotations without a speaker last. */
  readonly speakers: readonly QuotedSpeaker[];
}

/**
 * Counts the article's own quotations: what stands in links to other articles or in comments isn't its. A speaker
 * without an entity is known by `nameOf` alone, so the same description is one speaker.
 */
export function quotedOf(analysis: Analysis, nameOf: (quote: AttributedQuotation) => string | undefined): Quoted {
  const isOthers = overlapping(analysis.page.regions.filter(({ kind }) => OTHERS.has(kind)));
  const quotes = analysis.quotes.filter((quote) => isSpeech(quote) && isOthers(quote).length === 0);
  const { view } = viewOfPage(analysis);
  const overlappingWith = overlapping(quotes);
  const groups = new Map<string, { readonly name: string | null; readonly parts: QuotedPart[] }>();
  for (const quote of quotes) {
    const name = nameOf(quote) ?? null;
    const key = quote.speaker ?? JSON.stringify(name?.toLowerCase() ?? null);
    const group = groups.get(key) ?? { name, parts: [] };
    groups.set(key, group);
    group.parts.push({
      ...span(quote.start, quote.end),
      content: quote.content,
      words: ownWords(view, overlappingWith(quote), quote),
      stated: isStated(quote),
    });
  }
  const speakers = [...groups.values()].map(({ name, parts }) => ({ name, parts, words: sumOf(parts) })).sort(byWords);
  return {
    article: articleOf(analysis, quotes),
    words: sumOf(speakers),
    quotations: new Set(quotes.map(({ speech }) => speech)).size,
    speakers,
  };
}

/** Each quoted word counts once, for whoever is quoted innermost; `near` are the quotations that share words with it. */
function ownWords(
  { text, fromSpan, toSpan }: View,
  near: readonly AttributedQuotation[],
  quote: AttributedQuotation,
): number {
  const inner = near.filter((other) => other !== quote && lengthOf(other) < lengthOf(quote));
  return wordsOf(text, fromSpan(quote.content)).filter((word) => {
    const { start } = toSpan(word);
    return !inner.some((other) => other.start <= start && start < other.end);
  }).length;
}

/** Where other articles and readers have their say. */
const OTHERS: ReadonlySet<RegionKind> = new Set<RegionKind>(['read-more', 'related', 'tags', 'comments']);
const ARTICLE: ReadonlySet<RegionKind> = new Set<RegionKind>(['headline', 'lead', 'body']);

function articleOf({ text, page }: Analysis, quotes: readonly Span[]): Span {
  const stretches = [...page.regions.filter(({ kind }) => ARTICLE.has(kind)), ...quotes];
  if (stretches.length === 0) return span(0, text.length);
  return span(Math.min(...stretches.map(({ start }) => start)), Math.max(...stretches.map(({ end }) => end)));
}

const sumOf = (items: readonly { readonly words: number }[]): number =>
  items.reduce((sum, { words }) => sum + words, 0);

const byWords = (a: QuotedSpeaker, b: QuotedSpeaker): number =>
  Number(a.name === null) - Number(b.name === null) || b.words - a.words || a.parts[0]!.start - b.parts[0]!.start;
