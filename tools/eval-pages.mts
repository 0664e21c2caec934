/** Scores the analysis of the pages that were written for testing against their gold: `npm run eval:pages [-- --misses]`. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { analyze } from '../src/core/analyze';
import { documentOf } from '../src/export/document';
import { fail, root, run } from './run.mjs';

const shared = path.resolve(root, '../shared');
const scorer = path.join(shared, 'tools/score-pages.mjs');
const folders = ['a', 'b'].map((name) => path.join(shared, 'pages', name));

async function main(): Promise<void> {
  const missing = [...folders, scorer].find((file) => !existsSync(file));
  if (missing) return console.log(`pages not found: ${missing}, skipped`);
  const files = folders.flatMap((folder) => readdirSync(folder).filter((name) => name.endsWith('.txt')).map((name) => path.join(folder, name)));
  const documents = files.map((file) => documentOf(file, analyze(readFileSync(file, 'utf8'))));
  console.log(`${documents.filter(({ page }) => page).length} of ${files.length} pages read`);
  await score(documents.map((document) => JSON.stringify(document)).join('\n'));
}

async function score(predictions: string): Promise<void> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'newsmark-pages-'));
  try {
    const file = path.join(folder, 'predictions.jsonl');
    writeFileSync(file, predictions);
    await run(process.execPath, [scorer, ...folders, '--', file, ...process.argv.slice(2)]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

await main().catch(fail);
