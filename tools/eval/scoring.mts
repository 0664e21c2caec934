/** Runs a scorer of ../shared on one page at a time, so that it is known how much its figures differ between pages. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { AnnotatedDocument } from '../../src/export/document';
import type { SavedPage } from './documents.mts';
import type { SplitPart } from './split.mts';

/** A page with what is known to be right about it. */
export interface GoldPage extends SavedPage {
  readonly part: SplitPart;
  /** File of the scorer, and its arguments for a folder that holds this page alone. */
  readonly scorer: string;
  readonly args: (folder: string, predictions: string) => readonly string[];
  /** The files of that folder besides the text, by name. */
  readonly gold: Readonly<Record<string, string>>;
}

/** What is right of how many, by the name of the figure. */
export type Counts = ReadonlyMap<string, { readonly right: number; readonly all: number }>;

export interface PageScore {
  readonly page: GoldPage;
  readonly recognized: boolean;
  readonly counts: Counts;
  /** One line each; empty for a page of the untouched part, whose misses nobody reads. */
  readonly misses: readonly string[];
}

/** The scores of pages, in the order of their documents. */
export function scoresOf(pages: readonly GoldPage[], documents: readonly AnnotatedDocument[]): PageScore[] {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'newsmark-eval-'));
  try {
    return pages.map((page, n) => scoreOf(page, documents[n]!, path.join(folder, String(n))));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function scoreOf(page: GoldPage, document: AnnotatedDocument, folder: string): PageScore {
  const own = path.join(folder, path.basename(path.dirname(page.file))); // scorers tell pages by it
  mkdirSync(own, { recursive: true });
  for (const [name, content] of Object.entries({ ...page.gold, [path.basename(page.file)]: page.text }))
    writeFileSync(path.join(own, name), content);
  const predictions = path.join(folder, 'predictions.jsonl');
  writeFileSync(predictions, JSON.stringify(document));
  const misses = page.part === 'open' ? ['--misses'] : [];
  const printed = execFileSync(
    process.execPath,
    [page.scorer, ...page.args(own, predictions), '--split', page.part, ...misses],
    { encoding: 'utf8' },
  );
  const lines = printed.split('\n');
  return {
    page,
    recognized: document.page !== null,
    counts: new Map(lines.flatMap(countOf)),
    misses: lines.filter((line) => line.startsWith(' - ')),
  };
}

/** `headline    93.3% 14/15` → that figure; nothing for other lines. */
function countOf(line: string): [string, { right: number; all: number }][] {
  const [, name, right, all] = /^(\S.*?) +(?:[\d.]+%|n\/a) (\d+)\/(\d+)$/.exec(line) ?? [];
  return name === undefined ? [] : [[name, { right: Number(right), all: Number(all) }]];
}
