/**
 * Scores the whole job on real pages of many sites, whose gold is in ../shared: `npm run eval:real [-- --misses]
 * [--split open]`.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { asShipped, documentsOf, savedPage } from './eval/documents.mts';
import { evalOptions, isAtHand, printMisses } from './eval/options.mts';
import { type GoldPage, scoresOf } from './eval/scoring.mts';
import { shared, untouched } from './eval/split.mts';
import { ABOUT_ERRORS, printTable } from './eval/table.mts';
import { fail } from './run.mjs';

const folder = path.join(shared, 'real');
const goldFile = path.join(folder, 'gold.jsonl');
const scorer = path.join(shared, 'tools/score-real.mjs');

function main(): void {
  const { parts, misses } = evalOptions();
  if (!isAtHand('real pages', [goldFile, scorer])) return;
  const pages = goldPages().filter(({ part }) => parts.includes(part));
  const scores = scoresOf(pages, documentsOf(pages, asShipped));
  const groups = parts.map((name) => ({ name, scores: scores.filter(({ page }) => page.part === name) }));
  printTable('Real pages', groups);
  console.log(ABOUT_ERRORS);
  if (misses) printMisses(scores);
}

function goldPages(): GoldPage[] {
  const closed = untouched('domains');
  const lines = readFileSync(goldFile, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => {
    const { id, domain } = JSON.parse(line) as { readonly id: string; readonly domain: string };
    return {
      ...savedPage(path.join(folder, `${id}.txt`), domain),
      part: closed.has(domain) ? 'untouched' : 'open',
      scorer,
      args: (own, predictions) => [own, predictions],
      gold: { 'gold.jsonl': `${line}\n` },
    };
  });
}

try {
  main();
} catch (error) {
  fail(error);
}
