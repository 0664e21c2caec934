/** Whole texts, and whether they are news. */
import { blocksOf } from '../../../src/core/page/blocks';
import type { Labeller } from '../../../src/core/page/labeller';
import { linesOf } from '../../../src/core/page/lines';
import { PAGE_FEATURES, type PageSummary, summaryOf } from '../../../src/core/page/page-features';
import { partsOf } from '../../../src/core/page/parts';
import { clearView } from '../../../src/core/view/clear';
import type { Groups } from '../boosting.mts';
import { eachByItself, type Example } from './rows.mts';

/** Of the blogs among the pages many report, though their set is called otherwise. */
const WEIGHT_OF_BLOG = 0.15;

/** Where a text is from: news of one kind together weighs as much as its share says, whatever their number. */
type Source = 'page' | 'blog' | 'article' | 'own' | 'other';

export interface NewsRow {
  readonly of: PageSummary;
  readonly right: boolean;
  readonly source: Source;
}

/** Whole pages, and whether they are news; each is read by what its half hasn't taught. */
export const pageRows = (
  examples: readonly Example[],
  own: ReadonlySet<string>,
  labellers: readonly Labeller[],
): NewsRow[] =>
  examples.map(({ page, half }) => ({
    of: summaryOfText(page.text, halfway(labellers[half], labellers.at(-1))),
    right: page.genre === 'news',
    source: own.has(page.id) ? 'own' : page.genre === 'news' ? 'page' : 'blog',
  }));

export const textRows = (articles: readonly string[], others: readonly string[], labeller: Labeller): NewsRow[] => [
  ...articles.map((text) => ({ of: summaryOfText(text, labeller), right: true, source: 'article' as const })),
  ...others.map((text) => ({ of: summaryOfText(text, labeller), right: false, source: 'other' as const })),
];

function summaryOfText(text: string, labeller: Labeller): PageSummary {
  const blocks = blocksOf(linesOf(clearView(text).text));
  return summaryOf(blocks, partsOf(blocks, labeller));
}

/** Our own news weighs so much of what other news does; what is no news weighs as much as all of it. */
const WEIGHT_OF_OWN = 1;

function balanced(rows: readonly NewsRow[]): (NewsRow & { readonly weight: number })[] {
  const count = (...sources: readonly Source[]): number => rows.filter(({ source }) => sources.includes(source)).length;
  const news = count('page', 'article');
  const weights: Readonly<Record<Source, number>> = {
    page: 1,
    article: 1,
    blog: WEIGHT_OF_BLOG,
    own: (WEIGHT_OF_OWN * news) / Math.max(count('own'), 1),
    other: ((1 + WEIGHT_OF_OWN) * news) / Math.max(count('other'), 1),
  };
  return rows.map((row) => ({ ...row, weight: weights[row.source] }));
}

/** The rows as groups of one. */
export const newsGroups = (rows: readonly NewsRow[]): Groups => eachByItself(PAGE_FEATURES, balanced(rows));

/** Lines told by one labeller, the headline by another. */
const halfway = (lines: Labeller | undefined, headline: Labeller | undefined): Labeller => ({
  ...headline!,
  articleness: lines!.articleness,
});
