/** Learns to read pages: how words score, which blocks are the article's, which one is the headline. */
import { BLOCK_FEATURES } from '../../../src/core/page/block-features';
import { viewsOf } from '../../../src/core/page/block-views';
import { blocksOf } from '../../../src/core/page/blocks';
import { headlineCandidates } from '../../../src/core/page/headline-candidates';
import { HEADLINE_FEATURES } from '../../../src/core/page/headline-features';
import { labellerOf, type PageModel } from '../../../src/core/page/labeller';
import { linesOf } from '../../../src/core/page/lines';
import { wordScoresOf } from '../../../src/core/page/word-scores';
import type { StoredTree } from '../../../src/core/learned/trees';
import type { Groups, Settings } from '../boosting.mts';
import { averaged, boostApart } from '../folds.mts';
import { isSameHeadline } from './headlines.mts';
import { newsGroups, type NewsRow, pageRows, textRows } from './news-rows.mts';
import { eachByItself, type Example } from './rows.mts';
import { copied, lengthened } from './variants.mts';
import { labelOf, Tallies, tallyOf } from './scores.mts';
import type { PageText } from './texts.mts';

const ARTICLE: Settings = {
  trees: 280,
  depth: 5,
  rate: 0.095,
  leaf: 8,
  penalty: 5,
  groupShare: 0.7,
  featureShare: 0.4,
  seed: 20171009,
};
const HEADLINE: Settings = {
  trees: 190,
  depth: 4,
  rate: 0.06,
  leaf: 2,
  penalty: 5,
  groupShare: 0.8,
  featureShare: 0.4,
  seed: 20171009,
};

const NEWS: Settings = {
  trees: 200,
  depth: 2,
  rate: 0.08,
  leaf: 1,
  penalty: 3,
  groupShare: 0.8,
  featureShare: 0.2,
  seed: 20171009,
};

/** What teaches. */
export interface Lessons {
  /** News pages of others and, where their set is called otherwise, blogs. */
  readonly pages: readonly PageText[];
  /** News pages of our own. */
  readonly own: readonly PageText[];
  /** News without anything around it. */
  readonly articles: readonly string[];
  /** Texts that are no news. */
  readonly others: readonly string[];
}

/** Words are counted on pages as browsers show them: the other ways of saving have the same words. */
const COUNTED = 'innertext';
/** Headlines are learned with likelihoods from pages that the likelihoods weren't learned from. */
const HALVES = [0, 1] as const;

/** A few hundred texts that are no news make one model of them differ much from another. */
const NEWS_MODELS = 3;

/** The trees of several models with seeds of their own, as one that tells the mean of their sums. */
async function boostAveraged(groups: Groups, settings: Settings, count: number): Promise<StoredTree[]> {
  const seeds = Array.from({ length: count }, (_, n) => settings.seed + n);
  const models = await Promise.all(seeds.map((seed) => boostApart(groups, { ...settings, seed })));
  return averaged(models);
}

export async function learnPages({ pages, own, articles, others }: Lessons): Promise<PageModel> {
  const saved = [...pages, ...own];
  const domains = byDomain([...saved, ...saved.filter(({ converter }) => converter === COUNTED).flatMap(copied)]);
  const tallies = new Map(
    [...domains].map(([domain, own]) => [domain, tallyOf(own.filter(({ converter }) => converter === COUNTED))]),
  );
  const counted = new Tallies(tallies);
  const long = HALVES.map((half) => lengthened([...domains.values()].filter((_, n) => n % HALVES.length === half)));
  const examples = [...domains].flatMap(([domain, own], n) => {
    const scores = wordScoresOf(counted.tables(tallies.get(domain)));
    const half = n % HALVES.length;
    return [...own, ...(long[half]?.get(domain) ?? [])].map((page): Example => {
      const blocks = blocksOf(linesOf(page.text));
      return {
        page,
        views: viewsOf(blocks, scores),
        labels: blocks.map((block) => labelOf(block, page.labels)),
        half,
      };
    });
  });
  const scores = counted.tables();
  const [article, ...halves] = await Promise.all([
    boostApart(articleRows(examples), ARTICLE),
    ...HALVES.map((half) => boostApart(articleRows(examples.filter((example) => example.half !== half)), ARTICLE)),
  ]);
  const labellers = halves.map((trees) => labellerOf({ scores, article: trees, headline: [], news: [] }));
  const headline = await boostApart(
    headlineRows(examples, (example) => labellers[example.half]?.articleness(example.views) ?? []),
    HEADLINE,
  );
  const partly = labellerOf({ scores, article: article ?? [], headline, news: [] });
  const seen = [...labellers, partly];
  const rows = [...pageRows(examples, new Set(own.map(({ id }) => id)), seen), ...textRows(articles, others, partly)];
  return { scores, article: article ?? [], headline, news: await learnNews(rows) };
}

/** The trees that tell whether a page is news. */
export const learnNews = (rows: readonly NewsRow[]): Promise<StoredTree[]> =>
  boostAveraged(newsGroups(rows), NEWS, NEWS_MODELS);

function byDomain(pages: readonly PageText[]): Map<string, PageText[]> {
  const domains = new Map<string, PageText[]>();
  for (const page of pages) domains.set(page.domain, [...(domains.get(page.domain) ?? []), page]);
  return domains;
}

/** Every block, and whether it is the article's. */
function articleRows(examples: readonly Example[]): Groups {
  const rows = examples.flatMap(({ views, labels }) =>
    views.flatMap((of, n) => (labels[n] === 'A' || labels[n] === 'B' ? [{ of, right: labels[n] === 'A' }] : [])),
  );
  return eachByItself(BLOCK_FEATURES, rows);
}

/** The candidates of each page whose headline is known, and whether they are it. */
function headlineRows(examples: readonly Example[], likelyIn: (example: Example) => readonly number[]): Groups {
  const rows = examples
    .filter(({ page }) => page.headlines.length > 0)
    .flatMap((example) =>
      headlineCandidates(example.views, likelyIn(example)).map((of) => ({
        of,
        right: isSameHeadline(of.view.page.blocks[of.view.at]?.words ?? '', example.page.headlines),
      })),
    );
  return eachByItself(HEADLINE_FEATURES, rows);
}
