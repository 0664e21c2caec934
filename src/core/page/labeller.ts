import type { PackedTrees } from '../learned/packed-trees';
import { scoreTable, scoring, treesFor } from '../learned/scoring';
import { probabilityOf, type StoredTree } from '../learned/trees';
import { BLOCK_FEATURES } from './block-features';
import type { BlockView } from './block-views';
import type { HeadlineCandidate } from './headline-candidates';
import { HEADLINE_FEATURES } from './headline-features';
import { PAGE_FEATURES } from './page-features';
import type { PageSummary } from './page-summary';
import { type ScoreTables, type WordScores, wordScoresOf } from './word-scores';

/** What training found; made by `npm run train`, shipped as `page-model.json`. */
export interface PageModel {
  readonly scores: ScoreTables;
  readonly article: readonly StoredTree[];
  readonly headline: readonly StoredTree[];
  readonly news: readonly StoredTree[];
}

/** A model as its file holds it. */
export interface PackedPageModel {
  /** Score → its keys, with commas between them. */
  readonly scores: { readonly [name in keyof ScoreTables]: Readonly<Record<string, string>> };
  readonly article: PackedTrees;
  readonly headline: PackedTrees;
  readonly news: PackedTrees;
}

/** A model made ready for use. */
export interface Labeller {
  readonly scores: WordScores;
  /** How likely each block is part of the article. */
  readonly articleness: (views: readonly BlockView[]) => number[];
  /** How likely each candidate is the headline. */
  readonly headlineness: (candidates: readonly HeadlineCandidate[]) => number[];
  /** How likely a page is news or reporting. */
  readonly newsness: (page: PageSummary) => number;
}

export function labellerOf({ scores, article, headline, news }: PageModel): Labeller {
  const articles = scoring(BLOCK_FEATURES, article);
  const headlines = scoring(HEADLINE_FEATURES, headline);
  const pages = scoring(PAGE_FEATURES, news);
  return {
    scores: wordScoresOf(scores),
    articleness: (views) => Array.from(articles(views), probabilityOf),
    headlineness: (candidates) => Array.from(headlines(candidates), probabilityOf),
    newsness: (page) => probabilityOf(pages([page])[0] ?? 0),
  };
}

/** Throws where the model was trained on other features than the code has now. */
export function unpackPageModel({ scores, article, headline, news }: PackedPageModel): PageModel {
  const table = (packed: Readonly<Record<string, string>>) => scoreTable(packed, ',');
  return {
    scores: { word: table(scores.word), start: table(scores.start), end: table(scores.end), line: table(scores.line) },
    article: treesFor(BLOCK_FEATURES, article),
    headline: treesFor(HEADLINE_FEATURES, headline),
    news: treesFor(PAGE_FEATURES, news),
  };
}
