/**
 * Cross-validates who said what by article on the corpus, with the scorer's own figures: `npm run eval:quotes [--
 * --folds 0,2]`. What judges a fold has learned from the other folds alone: tagger, weights and word rates, packed and
 * pruned as they ship.
 */
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { analyze, isPage } from '../src/core/analyze';
import type { AttributedQuotation, Entity } from '../src/core/model';
import { CERTAIN } from '../src/core/queries';
import { fail } from './run.mjs';
import {
  type Article,
  corpusFile,
  hasCorpus,
  loadScorer,
  readCorpus,
  type Score,
  type ScoredDocument,
  type Scorer,
} from './train/corpus.mts';
import {
  atConfidence,
  byLength,
  bySource,
  calibration,
  entityAccuracy,
  errors,
  leastFor,
  percent,
  thresholds,
} from './train/figures.mts';
import { foldOf, FOLDS } from './train/folds.mts';
import { judge, type Judgements } from './train/judging.mts';
import { eachFold, meansWithout, openTexts, type Taught } from './train/unseen-means.mts';
import { judgePronoun, pronounAccuracy, type PronounAnswer, pronounsOf } from './train/pronouns.mts';

interface FoldResult extends Judgements {
  readonly fold: number;
  readonly articles: number;
  /** The scorer's figures by least number of words. */
  readonly scores: ReadonlyMap<number, Score>;
  readonly pronouns: readonly PronounAnswer[];
}

const MIN_WORDS = [1, 5] as const;
/** What is known of an article that isn't taken for a page. */
const UNREAD: { readonly quotes: readonly AttributedQuotation[]; readonly entities: readonly Entity[] } = {
  quotes: [],
  entities: [],
};

async function main(): Promise<void> {
  if (!hasCorpus()) return console.log(`corpus not found: ${corpusFile}, skipped`);
  const folds = chosenFolds();
  const scorer = await loadScorer();
  const { articles, gold } = readCorpus(scorer);
  console.log(`${articles.filter(({ text }) => isPage(text)).length} of ${articles.length} articles read`);
  const told = await openTexts();
  const results = await eachFold(folds, (fold) => evaluate(fold, articles, gold, scorer, told), availableParallelism());
  report(results.sort((a, b) => a.fold - b.fold));
}

function chosenFolds(): number[] {
  const all = Array.from({ length: FOLDS }, (_, fold) => fold);
  const { folds } = parseArgs({ options: { folds: { type: 'string' } } }).values;
  const chosen = folds === undefined ? all : folds.split(',').map(Number);
  const unknown = chosen.find((fold) => !all.includes(fold));
  if (unknown !== undefined) throw new Error(`--folds takes numbers from 0 to ${FOLDS - 1}, as in 0,2`);
  return chosen;
}

async function evaluate(
  fold: number,
  articles: readonly Article[],
  gold: readonly ScoredDocument[],
  scorer: Scorer,
  told: Taught,
): Promise<FoldResult> {
  const isOwn = (index: number): boolean => foldOf(index) === fold;
  const means = await meansWithout(fold, articles, told);
  const tested = new Map(
    articles.filter((_, index) => isOwn(index)).map(({ id, text }) => [id, analyze(text, {}, means) ?? UNREAD]),
  );
  const predictions = new Map([...tested].map(([id, { quotes, entities }]) => [id, predictionsOf(quotes, entities)]));
  const documents = gold.filter((_, index) => isOwn(index));
  const judgements = articles
    .filter((_, index) => isOwn(index))
    .map((article) => {
      const { quotes, entities } = tested.get(article.id) ?? UNREAD;
      return judge(article, quotes, entities);
    });
  const pronouns = articles.flatMap(({ id }, index) => {
    const { quotes, entities } = tested.get(id) ?? UNREAD;
    return isOwn(index) ? pronounsOf(index).map((checked) => judgePronoun(checked, quotes, entities)) : [];
  });
  const scores = MIN_WORDS.map((minWords): [number, Score] => [
    minWords,
    scorer.score(documents, predictions, { minWords }),
  ]);
  return { fold, articles: documents.length, scores: new Map(scores), pronouns, ...joined(judgements) };
}

/** As the scorer itself reads what the command line prints. */
function predictionsOf(quotes: readonly AttributedQuotation[], entities: readonly Entity[]): object[] {
  const nameOf = new Map(entities.map(({ id, name }) => [id, name]));
  return quotes
    .filter(({ kind }) => kind !== 'scare')
    .map((quote) => ({ ...quote, speaker: quote.speaker === null ? undefined : nameOf.get(quote.speaker) }));
}

const joined = (all: readonly Judgements[]): Judgements => ({
  answers: all.flatMap(({ answers }) => answers),
  claims: all.flatMap(({ claims }) => claims),
});

function report(results: readonly FoldResult[]): void {
  const all = joined(results);
  for (const minWords of MIN_WORDS) {
    section(`Stretches of ${minWords} or more words`, [
      '      articles  stretches   strict P      R      F1   entity P      R      F1   found',
      ...results.map(({ fold, articles, scores }) => scoreLine(String(fold), articles, scores.get(minWords))),
      scoreLine('mean', undefined, meanOf(results.flatMap(({ scores }) => scores.get(minWords) ?? []))),
    ]);
  }
  section(
    `Stated without reserve, from confidence ${CERTAIN}`,
    MIN_WORDS.map((minWords) => {
      const { precision, recall } = atConfidence(all, CERTAIN, minWords);
      return `${minWords}+ words: strict precision ${percent(precision)}, recall ${percent(recall)}; precision is 95 or more from confidence ${leastFor(all, 0.95, minWords) ?? '–'}`;
    }),
  );
  section('Strict figures from other confidences', thresholds(all));
  section('Calibration', calibration(all.claims));
  section('Errors by kind', errors(all));
  section('By words of the quotation (strict)', byLength(all));
  section('By kind of source (strict)', bySource(all));
  section('The right entity where the source is a name', entityAccuracy(all));
  section(
    'The right entity where the source is a pronoun',
    pronounAccuracy(results.flatMap(({ pronouns }) => pronouns)),
  );
}

function section(title: string, lines: readonly string[]): void {
  console.log(['', title, ...lines.map((line) => `  ${line}`)].join('\n'));
}

const FIGURES = [
  'strictPrecision',
  'strictRecall',
  'strictF1',
  'entityPrecision',
  'entityRecall',
  'entityF1',
  'found',
] as const;
type Figures = Readonly<Record<(typeof FIGURES)[number] | 'gold', number>>;

function scoreLine(label: string, articles: number | undefined, score: Figures | undefined): string {
  const [p = '', r = '', f = '', ...entity] = FIGURES.map((figure) => percent(score?.[figure] ?? 0, 2).padStart(6));
  const [ep = '', er = '', ef = '', found = ''] = entity;
  return `${label.padEnd(6)}${String(articles ?? '').padStart(8)}  ${String(Math.round(score?.gold ?? 0)).padStart(9)}     ${p} ${r}  ${f}     ${ep} ${er}  ${ef}  ${found}`;
}

function meanOf(scores: readonly Score[]): Figures {
  const mean = (figure: keyof Figures): number => scores.reduce((sum, score) => sum + score[figure], 0) / scores.length;
  return Object.fromEntries(['gold' as const, ...FIGURES].map((figure) => [figure, mean(figure)])) as Figures;
}

await main().catch(fail);
