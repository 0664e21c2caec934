/**
 * Scores the analysis of the pages that were written for testing against their gold: `npm run eval:pages [-- --misses]
 * [--split open]`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { analyze } from '../src/core/analyze';
import { type AnalyzeWith, asShipped, documentsOf, savedPage } from './eval/documents.mts';
import { evalOptions, isAtHand, printMisses } from './eval/options.mts';
import { type GoldPage, type PageScore, scoresOf } from './eval/scoring.mts';
import { shared, untouched } from './eval/split.mts';
import { ABOUT_ERRORS, type Group, printTable } from './eval/table.mts';
import { fail } from './run.mjs';

const scorer = path.join(shared, 'tools/score-pages.mjs');
const folders = ['a', 'b', 'c', 'd'].map((name) => path.join(shared, 'pages', name));

const withoutOfficials: AnalyzeWith = ({ text }) => analyze(text, { officials: false });

function main(): void {
  const { parts, misses } = evalOptions();
  if (!isAtHand('pages', [...folders, scorer])) return;
  const pages = folders.flatMap(goldPagesIn).filter(({ part }) => parts.includes(part));
  const scores = scoresOf(pages, documentsOf(pages, asShipped));
  print('', scores);
  print(', without the lexicon of officials', scoresOf(pages, documentsOf(pages, withoutOfficials)));
  console.log(ABOUT_ERRORS);
  if (misses) printMisses(scores);
}

function goldPagesIn(folder: string): GoldPage[] {
  const closed = untouched('pages');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((file) => {
      const name = path.basename(file, '.txt');
      const gold = `${name}.gold.json`;
      return {
        ...savedPage(path.join(folder, file)),
        part: closed.has(`${path.basename(folder)}/${name}`) ? 'untouched' : 'open',
        scorer,
        args: (own, predictions) => [own, '--', predictions],
        gold: { [gold]: readFileSync(path.join(folder, gold), 'utf8') },
      };
    });
}

/** The folders that were known from the start, all of them open, and those that are rich in other references. */
function print(how: string, scores: readonly PageScore[]): void {
  const group = (name: string, letters: string, part?: string): Group => ({
    name,
    scores: scores.filter(
      ({ page }) =>
        letters.includes(path.basename(path.dirname(page.file))) && (part === undefined || page.part === part),
    ),
  });
  const together = [group('a and b', 'ab'), group('a', 'a'), group('b', 'b')];
  if (together.some((each) => each.scores.length > 0)) printTable(`Pages a and b${how}`, together);
  printTable(`Pages c and d${how}`, [
    group('c open', 'c', 'open'),
    group('d open', 'd', 'open'),
    group('c untouched', 'c', 'untouched'),
    group('d untouched', 'd', 'untouched'),
    group('c, d untouched', 'cd', 'untouched'),
  ]);
}

try {
  main();
} catch (error) {
  fail(error);
}
