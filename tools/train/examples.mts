import type { Candidate } from '../../src/core/attribution/candidates';
import { FEATURES, featuresOf } from '../../src/core/attribution/features';
import { choicesOf } from '../../src/core/attribution/pairs';
import type { Rates } from '../../src/core/attribution/rates';
import type { Scene } from '../../src/core/attribution/scene';
import { overlaps, type Span } from '../../src/core/span';
import type { Groups } from './boosting.mts';
import type { Article } from './corpus.mts';

/** An article as far as it can be read without a model. */
export interface ReadArticle {
  readonly article: Article;
  readonly scenes: readonly Scene[];
}

/** Rows for the booster from articles, each with rates that don't know the article itself. */
export function examplesOf<T extends ReadArticle>(articles: readonly T[], ratesFor: (article: T) => Rates): Groups {
  const rows: number[][] = [];
  const starts = [0];
  const right: number[] = [];
  for (const read of articles) {
    for (const choice of choicesOf(read.article.text, read.scenes, ratesFor(read))) {
      if (choice.scene.paragraph.kind === 'tags' || choice.pairs.length === 0) continue;
      const gold = goldFor(read.article.goldQuotes, choice.quote);
      const answers = choice.pairs.map(({ source }) => (gold && isSource(source.candidate, gold.sources) ? 1 : 0));
      // A source that is no candidate teaches nothing: neither is another one right, nor is none.
      if (gold && gold.sources.length > 0 && !answers.includes(1)) continue;
      for (const pair of choice.pairs) rows.push(featuresOf(pair));
      right.push(...answers);
      starts.push(rows.length);
    }
  }
  const width = FEATURES.length;
  const flat = new Float32Array(rows.length * width);
  rows.forEach((row, i) => flat.set(row, i * width));
  return { rows: flat, width, starts: Int32Array.from(starts), right: Uint8Array.from(right) };
}

export const isSource = (candidate: Candidate, sources: readonly Span[]): boolean => sources.some((source) => overlaps(candidate, source));

/** The one of some stretches that a quotation is, as the scorer pairs them. */
export function goldFor<T extends Span>(stretches: readonly T[], quote: Span): T | undefined {
  let best: T | undefined;
  let highest = 0;
  for (const stretch of stretches) {
    const shared = Math.min(stretch.end, quote.end) - Math.max(stretch.start, quote.start);
    if (shared <= 0) continue;
    const ofShorter = shared / Math.min(stretch.end - stretch.start, quote.end - quote.start);
    const ofBoth = shared / (Math.max(stretch.end, quote.end) - Math.min(stretch.start, quote.start));
    if (ofShorter >= 0.5 && ofBoth >= 0.25 && ofBoth > highest) {
      best = stretch;
      highest = ofBoth;
    }
  }
  return best;
}
