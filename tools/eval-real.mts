/**
 * Scores the whole job on real pages of many sites, whose gold is in ../shared: `npm run eval:real [-- --misses]
 * [--split open]`. Lines and names are read by models that haven't seen the page's site.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { analyze } from '../src/core/analyze';
import { shippedNamer } from '../src/core/entities/naming/name-model';
import { shippedLabeller } from '../src/core/page/page-model';
import { documentsOf, savedPage } from './eval/documents.mts';
import { evalOptions, isAtHand, printMisses } from './eval/options.mts';
import { type GoldPage, scoresOf } from './eval/scoring.mts';
import { shared, untouched } from './eval/split.mts';
import { ABOUT_ERRORS, printTable } from './eval/table.mts';
import { unseenLabellers } from './eval/unseen.mts';
import { unseenNamers } from './eval/unseen-namers.mts';
import { fail } from './run.mjs';

const folder = path.join(shared, 'real');
const goldFile = path.join(folder, 'gold.jsonl');
const scorer = path.join(shared, 'tools/score-real.mjs');

async function main(): Promise<void> {
  const { parts, misses } = evalOptions();
  if (!isAtHand('real pages', [goldFile, scorer])) return;
  const pages = goldPages().filter(({ part }) => parts.includes(part));
  const labellerFor = parts.includes('open') ? await unseenLabellers() : () => shippedLabeller();
  const namerFor = parts.includes('open') ? await unseenNamers() : () => shippedNamer();
  const documents = documentsOf(pages, ({ file, text, domain = '' }) =>
    analyze(text, {}, { labeller: () => labellerFor(domain), namer: namerFor(path.basename(file, '.txt')) }),
  );
  const scores = scoresOf(pages, documents);
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

await main().catch(fail);
