/**
 * Scores the analysis of the pages that were written for testing against their gold: `npm run eval:pages [--
 * --misses]`.
 */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { analyze } from '../src/core/analyze';
import { type AnnotatedDocument, documentOf } from '../src/export/document';
import { fail, root, run } from './run.mjs';

const shared = path.resolve(root, '../shared');
const scorer = path.join(shared, 'tools/score-pages.mjs');
const folders = ['a', 'b'].map((name) => path.join(shared, 'pages', name));

async function main(): Promise<void> {
  const missing = [...folders, scorer].find((file) => !existsSync(file));
  if (missing) return console.log(`pages not found: ${missing}, skipped`);
  const files = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => path.join(folder, name)),
  );
  const texts = files.map((file) => ({ file, text: readFileSync(file, 'utf8') }));
  const read = (officials: boolean): AnnotatedDocument[] =>
    texts.map(({ file, text }) => documentOf(file, analyze(text, { officials })));
  const documents = read(true);
  console.log(`${documents.filter(({ page }) => page).length} of ${files.length} pages read`);
  await score(documents, process.argv.slice(2));
  console.log('\nWithout the lexicon of officials');
  await score(read(false), []);
}

async function score(documents: readonly AnnotatedDocument[], options: readonly string[]): Promise<void> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'newsmark-pages-'));
  try {
    const file = path.join(folder, 'predictions.jsonl');
    writeFileSync(file, documents.map((document) => JSON.stringify(document)).join('\n'));
    await run(process.execPath, [scorer, ...folders, '--', file, ...options]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

await main().catch(fail);
