import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { Span } from '../../src/core/span';
import type { View } from '../../src/core/view/view';

/** An article of the corpus with the quoted stretches that somebody annotated. */
export interface Article {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly {
    readonly sources: readonly Span[];
    readonly cues: readonly Span[];
    readonly contents: readonly Span[];
  }[];
  readonly goldQuotes: readonly GoldQuote[];
}

export interface GoldQuote extends Span {
  readonly sources: readonly Span[];
  readonly cues: readonly Span[];
}

/** An article as it was read: its text and what is annotated in it, in a view. */
export const seenIn = ({ text, fromSpan }: View, article: Article): Article => {
  const seen = <T extends { readonly sources: readonly Span[]; readonly cues: readonly Span[] }>(item: T): T => ({
    ...item,
    sources: item.sources.map(fromSpan),
    cues: item.cues.map(fromSpan),
  });
  return {
    ...article,
    text,
    attributions: article.attributions.map((each) => ({ ...seen(each), contents: each.contents.map(fromSpan) })),
    goldQuotes: article.goldQuotes.map((quote) => ({ ...seen(quote), ...fromSpan(quote) })),
  };
};

export interface ScoredDocument {
  readonly base: string;
  readonly text: string;
  readonly quotes: readonly GoldQuote[];
}

/** The scorer's own reading of the gold, so that training and measuring mean the same. */
export interface Scorer {
  readGold(file: string): ScoredDocument[];
  score(
    documents: readonly ScoredDocument[],
    predictions: ReadonlyMap<string, readonly object[]>,
    options: { minWords: number },
  ): Score;
}

export interface Score {
  readonly gold: number;
  readonly predicted: number;
  readonly found: number;
  readonly strictPrecision: number;
  readonly strictRecall: number;
  readonly strictF1: number;
  readonly entityPrecision: number;
  readonly entityRecall: number;
  readonly entityF1: number;
}

const shared = path.resolve(import.meta.dirname, '../../../shared');
export const corpusFile = path.join(shared, 'corpus/polnear-train.jsonl.gz');
const scorerFile = path.join(shared, 'tools/score-quotes.mjs');

export const hasCorpus = (): boolean => existsSync(corpusFile) && existsSync(scorerFile);

export const loadScorer = async (): Promise<Scorer> => (await import(pathToFileURL(scorerFile).href)) as Scorer;

/** Name and text of all articles, as they are in the file. */
export const articleTexts = (file = corpusFile): Pick<Article, 'id' | 'text'>[] =>
  linesIn(file).map((line) => JSON.parse(line) as Pick<Article, 'id' | 'text'>);

function linesIn(file: string): string[] {
  const raw = readFileSync(file);
  return (file.endsWith('.gz') ? gunzipSync(raw) : raw).toString('utf8').split('\n').filter(Boolean);
}

/** All articles of a corpus in the format of polnear-train.jsonl.gz. */
export function readCorpus(scorer: Scorer, file = corpusFile): { articles: Article[]; gold: ScoredDocument[] } {
  const gold = scorer.readGold(file);
  const articles = linesIn(file).map((line, i): Article => {
    const { id, text, attributions } = JSON.parse(line) as Omit<Article, 'goldQuotes'>;
    return { id, text, attributions, goldQuotes: gold[i]?.quotes ?? [] };
  });
  return { articles, gold };
}
