/** Whole texts, and whether they are news. */
import { blocksOf } from '../../../src/core/page/blocks';
import type { Labeller } from '../../../src/core/page/labeller';
import { linesOf } from '../../../src/core/page/lines';
import { PAGE_FEATURES } from '../../../src/core/page/page-features';
import { type PageSummary, summaryOf } from '../../../src/core/page/page-summary';
import { partsOf } from '../../../src/core/page/parts';
import { clearView } from '../../../src/core/view/clear';
import type { Groups } from '../boosting.mts';
import { eachByItself, type Example } from './rows.mts';
import { opening } from './variants.mts';

/** Of the blogs among the pages many report, though their set is called otherwise. */
const WEIGHT_OF_BLOG = 0.15;

/** Where a text is from: news of one kind together weighs as much as its share says, whatever their number. */
type Source = 'page' | 'blog' | 'article' | 'own' | 'other' | 'opening' | 'other opening';

export interface NewsRow {
  readonly of: PageSummary;
  readonly right: boolean;
  readonly source: Source;
}

/** Whole pages, and whether they are news; each is read by what its half hasn't taught. */
export const pageRows = (
  examples: readonly Pick<Example, 'page' | 'half'>[],
  own: ReadonlySet<string>,
  labellers: readonly Labeller[],
): NewsRow[] =>
  examples.map(({ page, half }) => ({
    of: summaryOfText(page.text, halfway(labellers[half], labellers.at(-1))),
    right: page.genre === 'news',
    source: own.has(page.id) ? 'own' : page.genre === 'news' ? 'page' : 'blog',
  }));

export function textRows(articles: readonly string[], others: readonly string[], labeller: Labeller): NewsRow[] {
  const rows = (texts: readonly string[], right: boolean, source: Source): NewsRow[] =>
    texts.map((text) => ({ of: summaryOfText(text, labeller), right, source }));
  return [
    ...rows(articles, true, 'article'),
    ...rows(others, false, 'other'),
    ...rows(
      articles.flatMap((text, n) => opening(text, OPENINGS[n % OPENINGS.length]!)),
      true,
      'opening',
    ),
    ...rows(
      others.flatMap((text) => OPENINGS.flatMap((most) => opening(text, most))),
      false,
      'other opening',
    ),
  ];
}

/** So many words have texts that are cut short. */
const OPENINGS = [95, 60, 35] as const;

function summaryOfText(text: string, labeller: Labeller): PageSummary {
  const blocks = blocksOf(linesOf(clearView(text).text));
  return summaryOf(blocks, partsOf(blocks, labeller));
}

/**
 * How much an article without anything around it counts, our own news beside all other, what is no news beside all
 * news, and the beginning of an article; chosen by folds.
 */
const WEIGHT = { article: 1.5, own: 2, other: 2.5, opening: 0.5 };

function balanced(rows: readonly NewsRow[]): (NewsRow & { readonly weight: number })[] {
  const count = (...sources: readonly Source[]): number => rows.filter(({ source }) => sources.includes(source)).length;
  const news = count('page', 'article');
  const each = (whole: number, source: Source): number => whole / Math.max(count(source), 1);
  const weights: Readonly<Record<Source, number>> = {
    page: 1,
    article: WEIGHT.article,
    blog: WEIGHT_OF_BLOG,
    own: each(WEIGHT.own * news, 'own'),
    other: each(WEIGHT.other * news, 'other'),
    opening: WEIGHT.opening,
    'other opening': each(WEIGHT.opening * count('opening'), 'other opening'),
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
