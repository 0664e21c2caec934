import type { Analysis, AttributedQuotation, Entity } from '../core/model';
import { entityById, quoteAt } from '../core/queries';
import { isSpeech } from './quotations';

/** One quotation as a reader counts them: all its parts, in order. */
export type Speech = readonly [AttributedQuotation, ...AttributedQuotation[]];

export interface Speaker {
  readonly entity: Entity;
  readonly speeches: readonly Speech[];
}

/** What somebody said, by where it begins. Terms and titles in quotation marks are nobody's speech. */
export function speechesOf({ quotes }: Analysis): Speech[] {
  const speeches = new Map<number, [AttributedQuotation, ...AttributedQuotation[]]>();
  for (const quote of quotes.filter(isSpeech)) {
    const known = speeches.get(quote.speech);
    if (known) known.push(quote);
    else speeches.set(quote.speech, [quote]);
  }
  return [...speeches.values()];
}

/** The quotation whose part an offset touches. */
export function speechAt(analysis: Analysis, offset: number): Speech | undefined {
  const quote = quoteAt(analysis, offset);
  return quote && speechesOf(analysis).find(([{ speech }]) => speech === quote.speech);
}

export const speechesBy = (analysis: Analysis, { id }: Entity): Speech[] =>
  speechesOf(analysis).filter(([{ speaker }]) => speaker === id);

/** Those who are quoted, the most quoted first; of equally many, the one quoted first. */
export function speakersOf(analysis: Analysis): Speaker[] {
  const ids = [...new Set(speechesOf(analysis).map(([{ speaker }]) => speaker))];
  return ids
    .flatMap((id) => entityById(analysis, id) ?? [])
    .map((entity) => ({ entity, speeches: speechesBy(analysis, entity) }))
    .sort((a, b) => b.speeches.length - a.speeches.length);
}

/** Quotations of which it isn't known by name whose they are. */
export const unnamedSpeeches = (analysis: Analysis): Speech[] =>
  speechesOf(analysis).filter(([{ speaker }]) => speaker === null);
