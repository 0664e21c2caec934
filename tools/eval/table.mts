/** Scores of pages as tables: a line for each figure, a column for each group of pages. */
import type { PageScore } from './scoring.mts';

export interface Group {
  readonly name: string;
  readonly scores: readonly Scored[];
}

/** What is right of how many in one text, and whether it was read. */
export type Scored = Pick<PageScore, 'recognized' | 'counts'>;

/** What the errors in the tables are. */
export const ABOUT_ERRORS =
  '±: one standard error over pages, as a page is right or wrong in much of it at once (linearized ratio of sums); ' +
  'behind the stroke what is counted.';

const CELL = 19;

export function printTable(title: string, groups: readonly Group[]): void {
  const present = groups.filter(({ scores }) => scores.length > 0);
  const names = new Set(present.flatMap(({ scores }) => scores.flatMap(({ counts }) => [...counts.keys()])));
  const width = Math.max(...[...names].map((name) => name.length), 'pages recognized'.length);
  const row = (name: string, cells: readonly string[]): void =>
    console.log(`  ${name.padEnd(width)}${cells.map((cell) => cell.padStart(CELL)).join('')}`);
  console.log(`\n${title}`);
  row(
    '',
    present.map(({ name }) => name),
  );
  row(
    'pages recognized',
    present.map(({ scores }) => recognized(scores)),
  );
  for (const name of names)
    row(
      name,
      present.map(({ scores }) => cellOf(name, scores)),
    );
}

const recognized = (scores: readonly Scored[]): string =>
  `${scores.filter((score) => score.recognized).length} of ${scores.length}`;

function cellOf(name: string, scores: readonly Scored[]): string {
  const counts = scores.flatMap((score) => score.counts.get(name) ?? []).filter(({ all }) => all > 0);
  if (counts.length === 0) return '–';
  const all = counts.reduce((sum, count) => sum + count.all, 0);
  const share = counts.reduce((sum, count) => sum + count.right, 0) / all;
  return `${percent(share)} ±${percent(standardError(share, counts)).padStart(4)} /${String(all).padEnd(5)}`;
}

/**
 * Of a share whose parts and wholes are summed over pages (Cochran, Sampling Techniques, 6.4); 0 where there is only
 * one page, which tells nothing about it.
 */
export function standardError(
  share: number,
  counts: readonly { readonly right: number; readonly all: number }[],
): number {
  const n = counts.length;
  if (n < 2) return 0;
  const squares = counts.reduce((sum, { right, all }) => sum + (right - share * all) ** 2, 0);
  return Math.sqrt((n / (n - 1)) * squares) / counts.reduce((sum, { all }) => sum + all, 0);
}

const percent = (share: number): string => (100 * share).toFixed(1);
