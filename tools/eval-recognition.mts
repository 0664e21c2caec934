/**
 * Tells how many of our own texts are taken for what they are, and how the news among them is read: `npm run
 * eval:recognition`.
 */
import path from 'node:path';
import type { AnnotatedDocument } from '../src/export/document';
import { asShipped, documentsOf } from './eval/documents.mts';
import { type TextSet, news, type NewsText, noNews, SETS } from './eval/own-texts.mts';

function print(set: TextSet): void {
  const [others, articles] = [noNews(set), news(set)];
  const mistaken = documentsOf(others, asShipped).filter(({ page }) => page);
  const read = documentsOf(articles, asShipped);
  const missed = read.filter(({ page }) => !page);
  console.log(`\nSet ${set}`);
  console.log(`  ${line('no news, taken for news', mistaken.length, others.length)}${named(set, mistaken)}`);
  console.log(`  ${line('news, not recognized', missed.length, articles.length)}${named(set, missed)}`);
  for (const [name, [right, all]] of figuresOf(articles, read)) console.log(`  ${line(name, right, all)}`);
}

const line = (name: string, count: number, all: number): string =>
  `${name.padEnd(34)} ${String(count).padStart(4)} of ${all}`;

const named = (set: TextSet, documents: readonly AnnotatedDocument[]): string =>
  set === 'a' && documents.length > 0 ? `: ${documents.map(({ file }) => path.basename(file, '.txt')).join(', ')}` : '';

/** What is right of how many; all is wrong in news that isn't recognized. */
function figuresOf(
  articles: readonly NewsText[],
  documents: readonly AnnotatedDocument[],
): ReadonlyMap<string, readonly [right: number, all: number]> {
  const figures = new Map<string, [number, number]>();
  for (const [name, right] of articles.flatMap((article, n) => judged(article, documents[n]?.page ?? null))) {
    const [before, all] = figures.get(name) ?? [0, 0];
    figures.set(name, [before + Number(right), all + 1]);
  }
  return figures;
}

function judged({ text, gold }: NewsText, page: AnnotatedDocument['page']): (readonly [string, boolean])[] {
  const lines = text.split('\n');
  const isBoilerplate = (number: number): boolean | undefined =>
    page?.regions.find(({ startLine, endLine }) => startLine <= number && number <= endLine)?.boilerplate;
  const [first, last] = gold.headline;
  const published = page?.published?.slice(0, 10) ?? null;
  return [
    ['headline right', folded(page?.headline) === folded(lines.slice(first - 1, last).join(' '))],
    ['date right, or none where none is', page !== null && published === gold.published],
    ...numbersIn(gold.article, lines).map((n) => ['article lines kept', isBoilerplate(n) === false] as const),
    ...numbersIn(gold.boilerplate, lines).map((n) => ['boilerplate lines folded', isBoilerplate(n) === true] as const),
  ];
}

const folded = (words: string | null | undefined): string => (words ?? '').replace(/\s+/g, ' ').trim();

/** The numbers of all lines in these ranges that aren't blank. */
const numbersIn = (ranges: NewsText['gold']['article'], lines: readonly string[]): number[] =>
  ranges
    .flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, n) => first + n))
    .filter((number) => lines[number - 1]?.trim());

for (const set of SETS) print(set);
