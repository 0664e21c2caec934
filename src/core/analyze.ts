import { attribute } from './attribution/attribution';
import { shippedRanker } from './attribution/model';
import { type Scene, scenesOf } from './attribution/scene';
import { findEntities, type NameOptions } from './entities/entities';
import { readSentences } from './language/sentences';
import type { Analysis, Quotation } from './model';
import { readPage } from './page/page';
import { paragraphsOf } from './page/prose';
import { findQuotes } from './quotes/quotes';

/** All of an analysis but who said what, and what that is to be decided on. */
export interface Reading extends Omit<Analysis, 'quotes'> {
  readonly quotations: readonly Quotation[];
  readonly scenes: readonly Scene[];
}

/**
 * Text → everything known about it, or null where it is no news page.
 * Throws nothing, whatever the text.
 */
export function analyze(text: string, options: NameOptions = {}): Analysis | null {
  const reading = read(text, options);
  if (!reading) return null;
  const { page, sentences, entities, quotations, scenes } = reading;
  return { text, page, sentences, entities, quotes: attribute(text, quotations, scenes, entities, shippedRanker()) };
}

/** Whether a text is a news page, told by its lines alone: quick for any length. */
export const isPage = (text: string): boolean => readPage(text) !== null;

/** The flow up to attribution: text → page → sentences → quotations → entities → scenes. */
export function read(text: string, options: NameOptions = {}): Reading | null {
  const page = readPage(text);
  if (!page) return null;
  const paragraphs = paragraphsOf(text, page);
  const sentences = readSentences(text, paragraphs);
  const quotations = findQuotes(text, paragraphs);
  const date = (page.published ?? page.crawled)?.slice(0, 10) ?? null;
  const { entities, mentions } = findEntities({ text, date, paragraphs, sentences, quotes: quotations }, options);
  return { text, page, sentences, entities, quotations, scenes: scenesOf(text, paragraphs, sentences, quotations, mentions) };
}
