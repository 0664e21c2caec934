import type { Candidate } from '../../src/core/attribution/candidates';
import { choicesOf } from '../../src/core/attribution/choices';
import { FEATURE_NAMES, featuresOf } from '../../src/core/attribution/features';
import type { Rates } from '../../src/core/attribution/rates';
import type { Scene } from '../../src/core/attribution/scene';
import { byPosition, overlaps, type Span } from '../../src/core/span';
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
      const candidates = choice.pairs.map(({ source }) => source.candidate);
      const heads = headsOf(candidates, gold?.sources ?? []);
      const answers = candidates.map((candidate) => (heads.has(candidate) ? 1 : 0));
      // A source that is no candidate teaches nothing: neither is another one right, nor is none.
      if (gold && gold.sources.length > 0 && !answers.includes(1)) continue;
      rows.push(...choice.pairs.map(featuresOf));
      right.push(...answers);
      starts.push(rows.length);
    }
  }
  const width = FEATURE_NAMES.length;
  const flat = new Float32Array(rows.length * width);
  rows.forEach((row, i) => flat.set(row, i * width));
  return { rows: flat, width, starts: Int32Array.from(starts), right: Uint8Array.from(right) };
}

/**
 * The candidates that head a source: in English the first noun phrase of it. What follows (`of the ministry`, `who
 * lives in Rome`) is part of the source, too, but to learn that any part will do would spread the probability over all
 * of them.
 */
export function headsOf(candidates: readonly Candidate[], sources: readonly Span[]): ReadonlySet<Candidate> {
  const heads = sources.flatMap((source) =>
    candidates
      .filter((candidate) => overlaps(candidate, source))
      .sort(byPosition)
      .slice(0, 1),
  );
  return new Set(heads);
}

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
