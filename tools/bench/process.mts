import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { untouched } from '../eval/split.mts';
import { corpusFile } from '../train/corpus.mts';
import { built } from './built.mts';
import { figure, type Part } from './measuring.mts';
import { kilobytesOf, type NamedText } from './texts.mts';

const TITLE = 'The whole command line, by the clock';
const ARTICLES = 168;

/**
 * The command line over many articles against a process that makes one pass of compromise over the same files, in
 * turns: all that somebody waits for, from the start of the process to its end.
 */
export function commandLine(short: boolean): Part {
  if (!existsSync(corpusFile)) return { title: TITLE, figures: [], notes: ['The corpus is not at hand: left out.'] };
  const articles = openArticles(short ? 24 : ARTICLES);
  const folder = mkdtempSync(path.join(os.tmpdir(), 'newsmark-bench-'));
  try {
    const files = articles.map(({ name, text }) => {
      const file = path.join(folder, `${name}.txt`);
      writeFileSync(file, text);
      return file;
    });
    return { title: TITLE, figures: compared(files, short ? 3 : 7), notes: notesOn(articles) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** So many articles of the open part of the corpus, evenly spread in the order of their ids. */
function openArticles(count: number): NamedText[] {
  const closed = untouched('articles');
  const open = gunzipSync(readFileSync(corpusFile))
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { readonly id: string; readonly text: string })
    .filter(({ id }) => !closed.has(id))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return Array.from({ length: count }, (_, n) => open[Math.floor((n * open.length) / count)]!).map(({ id, text }) => ({
    name: id,
    text,
  }));
}

function compared(files: readonly string[], rounds: number) {
  const compromise = createRequire(import.meta.url).resolve('compromise/three');
  const own = (): number => elapsed([path.join(built, 'cli.js'), 'annotate', '--format', 'jsonl', ...files]);
  const other = (): number => elapsed(['-e', PASS, compromise, ...files]);
  own(); // both have their files in the system's cache
  other();
  const times = Array.from({ length: rounds }, () => ({ own: own(), other: other() }));
  return [
    figure(
      `newsmark annotate --format jsonl, ${files.length} articles`,
      'ms',
      times.map((time) => time.own),
    ),
    figure(
      'one pass of compromise/three over each',
      'ms',
      times.map((time) => time.other),
    ),
    figure(
      'compromise takes as long as so many command lines',
      '×',
      times.map((time) => time.other / time.own),
    ),
  ];
}

const PASS = `const { readFileSync } = require('node:fs');
  const [compromise, ...files] = process.argv.slice(1);
  const nlp = require(compromise);
  for (const file of files) (nlp.default ?? nlp)(readFileSync(file, 'utf8'));`;

/** Milliseconds by the clock from the start of a process to its end. Throws where it fails. */
function elapsed(args: readonly string[]): number {
  const before = performance.now();
  const { status, signal, error } = spawnSync(process.execPath, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw error ?? new Error(`A process that measures ended with ${status ?? signal}.`);
  return performance.now() - before;
}

const notesOn = (articles: readonly NamedText[]): string[] => [
  `${articles.reduce((sum, { text }) => sum + kilobytesOf(text), 0).toFixed(0)} KB.`,
  'The production build; what it prints is thrown away. Each ratio is that of two processes one after the other.',
];
