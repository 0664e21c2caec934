/** Learning apart from what is then judged: fold `k` holds the articles whose number leaves the remainder `k`. */
import { Worker } from 'node:worker_threads';
import { FEATURE_NAMES } from '../../src/core/attribution/features';
import type { Model } from '../../src/core/attribution/ranker';
import type { StoredTree } from '../../src/core/learned/trees';
import type { Groups, Settings } from './boosting.mts';
import { ratesFrom, shippedRates, sum, tally, type Tallies } from './counting.mts';
import { examplesOf, type ReadArticle } from './examples.mts';

/** What `npm run train` and the evaluation train with. */
export const SETTINGS: Settings = {
  trees: 450,
  depth: 5,
  rate: 0.08,
  leaf: 8,
  penalty: 5,
  groupShare: 0.9,
  featureShare: 0.4,
  seed: 20171009,
};

/**
 * So many models, each with a seed of its own, are averaged: what chance gave to one of them, the others outvote
 * (Breiman 1996).
 */
const MODELS = 2;

export const FOLDS = 5;
export const foldOf = (index: number): number => index % FOLDS;

/** An article with what is counted in it. */
export interface CountedArticle extends ReadArticle {
  readonly tallies: Tallies;
}

export const counted = <T extends ReadArticle>(read: T): T & CountedArticle => ({ ...read, tallies: tally(read) });

/**
 * The model that a set of articles teaches. Each article's rows are made with rates that leave the article itself out.
 */
export async function learn(articles: readonly CountedArticle[], settings = SETTINGS): Promise<Model> {
  const total = sum(articles.map(({ tallies }) => tallies));
  const examples = examplesOf(articles, ({ tallies }) => ratesFrom(total, tallies));
  const models: StoredTree[][] = [];
  for (let n = 0; n < MODELS; n++) models.push(await boostApart(examples, { ...settings, seed: settings.seed + n }));
  return { features: FEATURE_NAMES, trees: averaged(models), rates: shippedRates(total) };
}

/** The trees of all models in turn, each with its share of a say. */
export function averaged(models: readonly StoredTree[][]): StoredTree[] {
  const shared = ({ features, values }: StoredTree): StoredTree => ({
    features,
    values: values.map((value, n) => ((features[n] ?? 0) < 0 ? value / models.length : value)),
  });
  return (models[0] ?? []).flatMap((_, tree) => models.flatMap((model) => shared(model[tree]!)));
}

/** Boosting in a thread of its own. */
export function boostApart(data: Groups, settings: Settings): Promise<StoredTree[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./booster.mjs', import.meta.url), {
      workerData: { data, settings },
    });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}
