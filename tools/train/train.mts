/** Trains the attribution model on a whole corpus and writes src/core/attribution/model.json: `npm run train [-- CORPUS]`. */
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { read } from '../../src/core/analyze';
import { fail, root, withProgress } from '../run.mjs';
import { corpusFile, loadScorer, readCorpus } from './corpus.mts';
import { counted, learn } from './folds.mts';
import { modelText, MOST_BYTES } from './modelFile.mts';

const target = path.join(root, 'src/core/attribution/model.json');

async function train(corpus: string): Promise<void> {
  if (!existsSync(corpus)) throw new Error(`corpus not found: ${corpus}`);
  const { articles } = readCorpus(await loadScorer(), corpus);
  console.log(`Reading ${articles.length} articles …`);
  const subjects = articles.flatMap((article) => {
    const reading = read(article.text);
    return reading ? [counted({ article, scenes: reading.scenes })] : [];
  });
  console.log(`  ${subjects.length} of them are news pages`);
  const text = modelText(await withProgress('Training', () => learn(subjects)));
  const bytes = Buffer.byteLength(text);
  if (bytes > MOST_BYTES) throw new Error(`The model takes ${bytes} bytes, more than the ${MOST_BYTES} it may.`);
  writeFileSync(target, text);
  console.log(`${path.relative(root, target)}: ${bytes} bytes`);
}

await train(path.resolve(process.argv[2] ?? corpusFile)).catch(fail);
