/**
 * Trains the labeller of lines on pages, the tagger on a whole corpus, the namer and who is meant by descriptions on texts
 * of which that is told, and then the attribution model on the corpus, and writes src/core/page/page-model.json,
 * src/core/language/tagger.json, src/core/entities/naming/name-model.json, src/core/entities/resolving/model.json,
 * src/core/attribution/model.json and src/core/statements/model.json:
 * `npm run train [-- CORPUS] [-- --only pages|names|resolving|statements]`.
 */
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { type Means, read } from '../../src/core/analyze';
import { type Namer, namerOf } from '../../src/core/entities/naming/namer';
import { type Chooser, chooserOf } from '../../src/core/entities/resolving/chooser';
import { shippedChooser } from '../../src/core/entities/resolving/model';
import { shippedNamer } from '../../src/core/entities/naming/name-model';
import type { Tagger } from '../../src/core/language/tagger';
import { shippedTagger } from '../../src/core/language/tagger-model';
import { fail, root, withProgress } from '../run.mjs';
import { type Article, corpusFile, loadScorer, readCorpus, seenIn } from './corpus.mts';
import { counted, learn, SETTINGS } from './folds.mts';
import { modelText, MOST_BYTES, MOST_TAGGER_BYTES, taggerText } from './model-file.mts';
import { learnNames } from './names/learn.mts';
import { MOST_NAME_BYTES, nameModelText, storedNameModel } from './names/model-file.mts';
import { openNamedTexts } from './names/texts.mts';
import { learnPages } from './pages/learn.mts';
import { lessonsOf } from './pages/lessons.mts';
import { MOST_PAGE_BYTES, pageModelText } from './pages/model-file.mts';
import { hasPages, pagesFile, readPages, untouchedDomains } from './pages/texts.mts';
import { learnResolving } from './resolving/learn.mts';
import { resolvingLessons } from './resolving/lessons.mts';
import { MOST_RESOLVING_BYTES, resolvingModelText, storedResolvingTrees } from './resolving/model-file.mts';
import { sentencesOf } from './sentences.mts';
import { learnStatements } from './statements/learn.mts';
import { openLessons } from './statements/lessons.mts';
import { MOST_STATEMENT_BYTES, statementModelText } from './statements/model-file.mts';
import { trainTagger } from './tagging.mts';

const taggerFile = path.join(root, 'src/core/language/tagger.json');
const pageFile = path.join(root, 'src/core/page/page-model.json');
const nameFile = path.join(root, 'src/core/entities/naming/name-model.json');
const resolvingFile = path.join(root, 'src/core/entities/resolving/model.json');
const statementFile = path.join(root, 'src/core/statements/model.json');
const rankerFile = path.join(root, 'src/core/attribution/model.json');

const PARTS: readonly string[] = ['pages', 'tagger', 'names', 'resolving', 'statements'];

async function train(): Promise<void> {
  const { values, positionals } = parseArgs({ options: { only: { type: 'string' } }, allowPositionals: true });
  const { only } = values;
  const corpus = path.resolve(positionals[0] ?? corpusFile);
  if (only !== undefined && !PARTS.includes(only)) throw new Error(`--only takes ${PARTS.join(' or ')}`);
  if (only === undefined || only === 'pages') await trainPages();
  if (only === 'tagger') trainTags(await articlesIn(corpus));
  if (only === 'names') await trainNames(shippedTagger());
  if (only === 'resolving') await trainResolving(shippedTagger(), shippedNamer());
  if (only === 'statements')
    await trainStatements(await articlesIn(corpus), {
      tagger: shippedTagger(),
      namer: shippedNamer(),
      chooser: shippedChooser(),
    });
  if (only === undefined) await trainSources(await articlesIn(corpus));
}

/** The labeller of lines, on the pages that anything may be chosen by: the others stay unseen by what ships. */
async function trainPages(): Promise<void> {
  if (!hasPages()) throw new Error(`pages not found: ${pagesFile}`);
  const isUntouched = untouchedDomains();
  const pages = readPages().filter(({ domain }) => !isUntouched(domain));
  const model = await withProgress(`Training on ${pages.length} pages`, () => learnPages(lessonsOf(pages)));
  write(pageFile, pageModelText(model), MOST_PAGE_BYTES);
}

/** The namer, on the texts that anything may be chosen by. */
async function trainNames(tagger: Tagger): Promise<Namer> {
  const texts = await openNamedTexts();
  const model = await withProgress(`Training on the names of ${texts.length} texts`, () => learnNames(texts, tagger));
  write(nameFile, nameModelText(model), MOST_NAME_BYTES);
  return namerOf(storedNameModel(model));
}

async function articlesIn(corpus: string): Promise<readonly Article[]> {
  if (!existsSync(corpus)) throw new Error(`corpus not found: ${corpus}`);
  return readCorpus(await loadScorer(), corpus).articles;
}

/**
 * The tagger, which nothing that is annotated teaches but compromise itself: it stays as it is where other models are
 * made anew, as all of them rest on it.
 */
function trainTags(articles: readonly Article[]): void {
  console.log(`Training the tagger on ${articles.length} articles …`);
  const sentences = articles.flatMap(({ text }) => sentencesOf(text));
  write(taggerFile, taggerText(trainTagger(sentences, SETTINGS.seed)), MOST_TAGGER_BYTES);
}

/** Names, who is meant, and who is said to speak. */
async function trainSources(articles: readonly Article[]): Promise<void> {
  const tagger = shippedTagger();
  const namer = await trainNames(tagger);
  const chooser = await trainResolving(tagger, namer);
  const subjects = articles.flatMap((article) => {
    const reading = read(article.text, {}, { tagger, namer, chooser });
    return reading ? [counted({ article: seenIn(reading.view, article), scenes: reading.scenes })] : [];
  });
  console.log(`  ${subjects.length} of them are news pages`);
  write(rankerFile, modelText(await withProgress('Training the ranker', () => learn(subjects))), MOST_BYTES);
  await trainStatements(articles, { tagger, namer, chooser });
}

/** What is said without marks, on the articles that anything may be chosen by. */
async function trainStatements(articles: readonly Article[], means: Means): Promise<void> {
  const lessons = openLessons(articles, means);
  const model = await withProgress(`Training statements on ${lessons.length} articles`, () =>
    Promise.resolve(learnStatements(lessons)),
  );
  write(statementFile, statementModelText(model), MOST_STATEMENT_BYTES);
}

/** Who is meant by descriptions and pronouns, on the open part of what tells it. */
async function trainResolving(tagger: Tagger, namer: Namer): Promise<Chooser> {
  const lessons = await resolvingLessons();
  const trees = await withProgress(`Training who is meant on ${lessons.length} articles`, () =>
    Promise.resolve(learnResolving(lessons, { tagger, namer })),
  );
  write(resolvingFile, resolvingModelText(trees), MOST_RESOLVING_BYTES);
  return chooserOf(storedResolvingTrees(trees));
}

function write(file: string, text: string, most: number): void {
  const bytes = Buffer.byteLength(text);
  if (bytes > most)
    throw new Error(`${path.relative(root, file)} would take ${bytes} bytes, more than the ${most} it may.`);
  writeFileSync(file, text);
  console.log(`${path.relative(root, file)}: ${bytes} bytes`);
}

await train().catch(fail);
