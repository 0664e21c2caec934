/**
 * Tells who is meant: people and bodies among names, who the speakers are, chains of mentions: `npm run eval:who [--
 * --split open|untouched] [--misses]`. All texts are read with means that haven't seen them.
 */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { analyze } from '../src/core/analyze';
import { LIKELY, likelihoodOf, SURE } from '../src/core/queries';
import { type AnnotatedDocument, documentOf } from '../src/export/document';
import { chainCounts } from './eval/chains.mts';
import { keptBackNames } from './eval/own-names.mts';
import { evalOptions, isAtHand } from './eval/options.mts';
import type { Counts } from './eval/scoring.mts';
import { shared, type SplitPart, untouched } from './eval/split.mts';
import { ABOUT_ERRORS, printTable, type Scored } from './eval/table.mts';
import { unseenNamers } from './eval/unseen-namers.mts';
import { fail, withProgress } from './run.mjs';
import { corpusFile, loadScorer, readCorpus, type ScoredDocument } from './train/corpus.mts';
import { foldOf, FOLDS } from './train/folds.mts';
import { interviews } from './train/names/interviews.mts';
import { eachFold, meansWithout, openTexts } from './train/unseen-means.mts';

/** What is right, or found otherwise, in one text. */
interface Judged extends Scored {
  readonly part: SplitPart;
  readonly misses: readonly string[];
}

interface EntityRow {
  readonly n: number;
  readonly right: number;
  readonly wrong: number;
}

interface NameCounts {
  readonly right: number;
  readonly gold: number;
  readonly said: number;
  readonly fine?: number;
}

type Pair = readonly [right: number, all: number];

/** The scorers of ../shared, as they read one article. */
interface Scorers {
  readonly entities: {
    readEntities(file: string): ReadonlyMap<string, object>;
    scoreEntities(
      documents: readonly ScoredDocument[],
      gold: ReadonlyMap<string, object>,
      predicted: ReadonlyMap<string, object>,
    ): { readonly rows: ReadonlyMap<string, EntityRow>; readonly misses: readonly string[] };
  };
  readonly names: {
    scoreNames(
      documents: readonly ScoredDocument[],
      gold: ReadonlyMap<string, object>,
      predicted: ReadonlyMap<string, object>,
    ): {
      readonly t: Readonly<Record<'person' | 'organization', NameCounts>>;
      readonly whole: Pair;
      readonly pure: Pair;
      readonly official: Pair;
      readonly misses: readonly string[];
    };
  };
}

const files = {
  entities: path.join(shared, 'corpus/polnear-train-entities.jsonl'),
  descriptions: path.join(shared, 'corpus/polnear-train-descriptions.jsonl'),
  names: path.join(shared, 'corpus/polnear-train-names.jsonl'),
};

async function main(): Promise<void> {
  const { parts, misses } = evalOptions();
  const scorerFiles = ['entities', 'names'].map((name) => path.join(shared, `tools/score-${name}.mjs`));
  if (!isAtHand('corpus', [corpusFile, ...Object.values(files), ...scorerFiles])) return;
  const [entities, names] = (await Promise.all(scorerFiles.map((file) => import(pathToFileURL(file).href)))) as [
    Scorers['entities'],
    Scorers['names'],
  ];
  const gold = {
    entities: entities.readEntities(files.entities),
    descriptions: entities.readEntities(files.descriptions),
    names: entities.readEntities(files.names),
  };
  const isTold = (id: string): boolean => Object.values(gold).some((set) => set.has(id));
  const documents = await corpusDocuments(isTold, parts);
  const { gold: scored } = readCorpus(await loadScorer());
  const closed = untouched('articles');
  const judged = (
    set: keyof typeof gold,
    judge: (document: ScoredDocument, read: AnnotatedDocument) => Omit<Judged, 'part' | 'recognized'>,
  ) =>
    scored.flatMap((document): Judged[] => {
      const read = documents.get(document.base);
      if (!read || !gold[set].has(document.base)) return [];
      const part = closed.has(document.base) ? 'untouched' : 'open';
      return [{ part, recognized: read.page !== null, ...judge(document, read) }];
    });
  const speakers = (set: 'entities' | 'descriptions') =>
    judged(set, (document, read) => {
      const score = (seen: AnnotatedDocument) =>
        entities.scoreEntities([document], gold[set], new Map([[document.base, forEntities(seen)]]));
      const { rows, misses: missed } = score(read);
      const calibration = BANDS.map(([name, from, below]) => {
        const { right = 0, wrong = 0 } = score(within(read, from, below)).rows.get('all named') ?? {};
        return [`${name}: right`, { right, all: right + wrong }] as const;
      });
      return { counts: new Map([...entityCounts(rows), ...calibration]), misses: missed };
    });
  const named = judged('names', (document, read) => {
    const {
      t,
      whole,
      pure,
      official,
      misses: missed,
    } = names.scoreNames([document], gold.names, new Map([[document.base, read]]));
    return { counts: nameCounts(t, { 'one person': whole, pure, official }), misses: missed };
  });
  print('Speakers of quotations, 120 articles', speakers('entities'), parts, misses);
  print('Descriptions as speakers, 262 articles', speakers('descriptions'), parts, misses);
  print('Names, 120 articles', named, parts, misses);
  printTable('Names in texts of our own that are kept back', [{ name: 'set b', scores: keptBackNames() }]);
  print('Chains of mentions of people, 43 articles and interviews', await chains(parts), parts, misses);
  console.log(ABOUT_ERRORS);
}

/** The articles of which something is told, each read with the means of a fold that hasn't seen it. */
async function corpusDocuments(
  isTold: (id: string) => boolean,
  parts: readonly SplitPart[],
): Promise<Map<string, AnnotatedDocument>> {
  const { articles } = readCorpus(await loadScorer());
  const told = await openTexts();
  const closed = untouched('articles');
  const folds = Array.from({ length: FOLDS }, (_, fold) => fold);
  const read = await withProgress('Learning in five folds', () =>
    eachFold(
      folds,
      async (fold) => {
        const means = await meansWithout(fold, articles, told);
        return articles
          .filter(
            ({ id }, index) =>
              foldOf(index) === fold && isTold(id) && parts.includes(closed.has(id) ? 'untouched' : 'open'),
          )
          .map(({ id, text }) => [id, documentOf(id, analyze(text, {}, means))] as const);
      },
      2,
    ),
  );
  return new Map(read.flat());
}

/** What the likelihood of a speaker is said to be in words. */
const BANDS = [
  ['said to be sure', SURE, Infinity],
  ['said to be likely', LIKELY, SURE],
  ['said to be doubtful', 0, LIKELY],
] as const;

/** With those speakers alone whose confidence lies in `[from, below)`. */
const within = (read: AnnotatedDocument, from: number, below: number): AnnotatedDocument => ({
  ...read,
  quotes: read.quotes.map((quote) =>
    likelihoodOf(quote) >= from && likelihoodOf(quote) < below ? quote : { ...quote, speaker: null },
  ),
});

const forEntities = ({ quotes, entities }: AnnotatedDocument): object => ({
  quotes: quotes.filter(({ kind }) => kind !== 'indirect'),
  entities: new Map(entities.map((entity) => [entity.id, entity])),
});

const entityCounts = (rows: ReadonlyMap<string, EntityRow>): Counts =>
  new Map(
    [...rows]
      .sort()
      .flatMap(([kind, { n, right, wrong }]) => [
        [`${kind}: right`, { right, all: n }] as const,
        [`${kind}: wrong`, { right: wrong, all: n }] as const,
      ]),
  );

const nameCounts = (kinds: Readonly<Record<string, NameCounts>>, others: Readonly<Record<string, Pair>>): Counts =>
  new Map([
    ...Object.entries(kinds).flatMap(([kind, { right, gold, fine = 0, said }]) => [
      [`${kind}: recall`, { right, all: gold }] as const,
      [`${kind}: precision`, { right: fine, all: said }] as const,
    ]),
    ...Object.entries(others).map(([name, [right, all]]) => [name, { right, all }] as const),
  ]);

async function chains(parts: readonly SplitPart[]): Promise<Judged[]> {
  const namerOf = await unseenNamers();
  const closed = untouched('coref');
  return interviews()
    .map((interview) => ({ interview, part: closed.has(interview.id) ? ('untouched' as const) : ('open' as const) }))
    .filter(({ part }) => parts.includes(part))
    .map(({ interview, part }) => {
      const analysis = analyze(interview.text, {}, { namer: namerOf(interview.id) });
      return { part, recognized: analysis !== null, counts: chainCounts(interview, analysis), misses: [] };
    });
}

function print(title: string, judged: readonly Judged[], parts: readonly SplitPart[], misses: boolean): void {
  printTable(
    title,
    parts.map((name) => ({ name, scores: judged.filter(({ part }) => part === name) })),
  );
  if (!misses) return;
  for (const line of judged.filter(({ part }) => part === 'open').flatMap((each) => each.misses))
    console.log(` - ${line}`);
}

await main().catch(fail);
