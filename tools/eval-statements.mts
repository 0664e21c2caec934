/**
 * Tells what of all that is said, with and without quotation marks, is found: `npm run eval:statements [-- --folds 0,2]
 * [-- --split open|untouched] [--misses]`. With `-- --own` it reads pages of our own instead. All articles are read with means that haven't seen them, packed as they ship;
 * articles of the untouched part teach none of the statements.
 */
import { parseArgs } from 'node:util';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { analyze } from '../src/core/analyze';
import { PLAIN, UNSURE } from '../src/core/statements/statements';
import { type AnnotatedDocument, documentOf } from '../src/export/document';
import { isAtHand } from './eval/options.mts';
import { judgedOwnStatements } from './eval/own-statements.mts';
import { PARTS, shared, type SplitPart, untouched } from './eval/split.mts';
import { calibrationOf, curveOf, judgeStatements, type StatementScorer } from './eval/statements.mts';
import { ABOUT_ERRORS, printTable, type Scored } from './eval/table.mts';
import { fail, withProgress } from './run.mjs';
import { corpusFile, loadScorer, readCorpus } from './train/corpus.mts';
import { foldOf, FOLDS } from './train/folds.mts';
import { learnStatements } from './train/statements/learn.mts';
import { openLessons } from './train/statements/lessons.mts';
import { storedStatementReader } from './train/statements/model-file.mts';
import { eachFold, meansWithout, openTexts } from './train/unseen-means.mts';

const scorerFile = path.join(shared, 'tools/score-statements.mjs');

async function main(): Promise<void> {
  const { folds, parts, misses, own } = options();
  if (own) {
    const scores = judgedOwnStatements();
    return printTable('Pages of our own in the style of the seeds, with what ships', [{ name: 'frozen', scores }]);
  }
  if (!isAtHand('corpus', [corpusFile, scorerFile])) return;
  const scorer = (await import(pathToFileURL(scorerFile).href)) as StatementScorer;
  const { articles } = readCorpus(await loadScorer());
  const read = await documents(folds, parts);
  const closed = untouched('articles');
  const groups = parts.map((part) => {
    const judged = articles.flatMap((article) => {
      const document = read.get(article.id);
      const isOwn = closed.has(article.id) === (part === 'untouched');
      return document && isOwn ? [judgeStatements(article, document, scorer, { plain: PLAIN, unsure: UNSURE })] : [];
    });
    return { name: part, judged };
  });
  printTable(
    'All that is said, quoted or reported',
    groups.map(({ name, judged }) => ({ name, scores: judged.map(({ all }): Scored => all) })),
  );
  printTable(
    `Reported, with a verb of reporting: plainly from ${PLAIN}, unsure from ${UNSURE}`,
    groups.map(({ name, judged }) => ({ name, scores: judged.map(({ reported }): Scored => reported) })),
  );
  for (const { name, judged } of groups) {
    const claims = judged.flatMap((each) => each.claims);
    const found = judged.flatMap((each) => each.found);
    console.log([`\nCalibration, ${name}`, ...calibrationOf(claims)].join('\n  '));
    console.log([`\nReported, ${name}`, ...curveOf(claims, found)].join('\n  '));
  }
  console.log(ABOUT_ERRORS);
  if (!misses) return;
  console.log('\nMisses in the open part');
  for (const { name, judged } of groups)
    if (name === 'open') for (const { missed } of judged) missed.forEach((line) => console.log(` - ${line}`));
}

function options(): { folds: readonly number[]; parts: readonly SplitPart[]; misses: boolean; own: boolean } {
  const { folds, split, misses, own } = parseArgs({
    options: {
      folds: { type: 'string' },
      split: { type: 'string' },
      misses: { type: 'boolean', default: false },
      own: { type: 'boolean', default: false },
    },
  }).values;
  const chosen = folds === undefined ? Array.from({ length: FOLDS }, (_, fold) => fold) : folds.split(',').map(Number);
  if (chosen.some((fold) => !(fold >= 0 && fold < FOLDS)))
    throw new Error(`--folds takes numbers from 0 to ${FOLDS - 1}, as in 0,2`);
  const part = PARTS.find((name) => name === split);
  if (split !== undefined && part === undefined) throw new Error(`--split takes ${PARTS.join(' or ')}, not ${split}`);
  if (misses && part === 'untouched') throw new Error('Nobody reads the untouched part: --misses lists the open one');
  return { folds: chosen, parts: part ? [part] : PARTS, misses, own };
}

/** The articles of some folds, each read with the means of its fold. */
async function documents(
  folds: readonly number[],
  parts: readonly SplitPart[],
): Promise<ReadonlyMap<string, AnnotatedDocument>> {
  const { articles } = readCorpus(await loadScorer());
  const told = await openTexts();
  const closed = untouched('articles');
  const read = await withProgress('Learning fold by fold', () =>
    eachFold(
      folds,
      async (fold) => {
        const means = await meansWithout(fold, articles, told);
        const others = articles.filter((_, index) => foldOf(index) !== fold);
        const statementReader = storedStatementReader(learnStatements(openLessons(others, means)));
        return articles
          .filter(({ id }, index) => foldOf(index) === fold && parts.includes(closed.has(id) ? 'untouched' : 'open'))
          .map(({ id, text }) => {
            const analysis = analyze(text, { statements: 'all' }, { ...means, statementReader });
            return [id, documentOf(id, analysis)] as const;
          });
      },
      1,
    ),
  );
  return new Map(read.flat());
}

await main().catch(fail);
