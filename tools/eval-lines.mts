/**
 * Scores which lines of real pages are told to be the article's, which one the headline, and which pages are
 * recognized: `npm run eval:lines [-- --split untouched] [--sets]`. Open pages are read by models that have learned
 * from the domains of other folds, the untouched third by the shipped one, which hasn't seen it.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { readPage } from '../src/core/page/page';
import { pageFrom } from '../src/core/view/mapping';
import { clearView } from '../src/core/view/clear';
import { documentOf } from '../src/export/document';
import { isAtHand } from './eval/options.mts';
import { PARTS, shared, type SplitPart, untouched } from './eval/split.mts';
import { standardError } from './eval/table.mts';
import { unseenLabellers } from './eval/unseen.mts';
import { fail } from './run.mjs';
import { pagesFile, type PageText, readPages } from './train/pages/texts.mts';
import { type Labeller } from '../src/core/page/labeller';
import { shippedLabeller } from '../src/core/page/page-model';

const scorer = path.join(shared, 'tools/score-lines.mjs');
const unpacker = path.join(shared, 'tools/unpack-lines.mjs');
const CONVERTERS = ['innertext', 'inscriptis', 'w3m'];

/** What the scorer counts on one text. */
interface Counted {
  readonly system: string;
  readonly file: string;
  readonly set: string;
  readonly genre: string;
  readonly domain: string;
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
  readonly lineTp: number;
  readonly lineFp: number;
  readonly lineFn: number;
  readonly b: number;
  readonly bFound: number;
  readonly recognized: boolean;
  readonly head: boolean | null;
}

/** A figure as parts and wholes that are summed over texts. */
type Share = (text: Counted) => readonly [right: number, all: number];

const FIGURES: Readonly<Record<string, Share>> = {
  recognized: ({ recognized }) => [Number(recognized), 1],
  'word P': ({ tp, fp }) => [tp, tp + fp],
  'word R (kept)': ({ tp, fn }) => [tp, tp + fn],
  'word F1': ({ tp, fp, fn }) => [2 * tp, 2 * tp + fp + fn],
  'line P': ({ lineTp, lineFp }) => [lineTp, lineTp + lineFp],
  'line R': ({ lineTp, lineFn }) => [lineTp, lineTp + lineFn],
  'line F1': ({ lineTp, lineFp, lineFn }) => [2 * lineTp, 2 * lineTp + lineFp + lineFn],
  'boilerplate found': ({ b, bFound }) => [bFound, b],
  headline: ({ head }) => (head === null ? [0, 0] : [Number(head), 1]),
};

async function main(): Promise<void> {
  const { split, sets } = parseArgs({
    options: { split: { type: 'string' }, sets: { type: 'boolean', default: false } },
  }).values;
  if (!isAtHand('pages with labelled lines', [pagesFile, scorer, unpacker])) return;
  const parts = split === undefined ? PARTS : PARTS.filter((part) => part === split);
  const closed = untouched('domains');
  const partOf = ({ domain }: { readonly domain: string }): SplitPart => (closed.has(domain) ? 'untouched' : 'open');
  const pages = readPages().filter((page) => parts.includes(partOf(page)));
  const labellerFor = parts.includes('open') ? await unseenLabellers() : () => shippedLabeller();
  const counted = count(pages, labellerFor);
  for (const part of parts)
    for (const genre of ['news', 'other']) {
      const own = counted.filter((text) => partOf(text) === part && text.genre === genre);
      print(`${part}, ${genre === 'news' ? 'news' : 'blogs and mixed pages'}`, own);
      if (sets)
        for (const set of new Set(own.map((text) => text.set)))
          print(
            `${part}, set ${set}`,
            own.filter((text) => text.set === set),
          );
    }
  console.log('±: one standard error over domains (linearized ratio of sums).');
}

/** Reads the pages and has the scorer count, text by text. */
function count(pages: readonly PageText[], labellerFor: (domain: string) => Labeller): Counted[] {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'newsmark-lines-'));
  try {
    execFileSync(process.execPath, [unpacker, pagesFile, folder]);
    const [predictions, figures] = [path.join(folder, 'predictions.jsonl'), path.join(folder, 'figures.jsonl')];
    writeFileSync(
      predictions,
      pages.map((page) => JSON.stringify(documentFor(page, labellerFor(page.domain)))).join('\n'),
    );
    execFileSync(process.execPath, [scorer, folder, `newsmark=${predictions}`, '--pages', figures]);
    const read = new Set(pages.map(({ id }) => `${id}.txt`));
    return readFileSync(figures, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Counted)
      .filter(({ system, file }) => system === 'newsmark shown' && read.has(file));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** As the command line prints it, with the page alone. */
function documentFor({ id, text }: PageText, labeller: Labeller): object {
  const view = clearView(text);
  const seen = readPage(view.text, () => labeller);
  const page = seen && pageFrom(view, seen);
  return documentOf(`${id}.txt`, page && { text, page, sentences: [], entities: [], quotes: [] });
}

function print(title: string, texts: readonly Counted[]): void {
  if (texts.length === 0) return;
  console.log(`\n${title}: ${texts.length} texts of ${new Set(texts.map(({ domain }) => domain)).size} domains`);
  console.log(`  ${''.padEnd(18)}${CONVERTERS.map((name) => name.padStart(14)).join('')}`);
  for (const [name, share] of Object.entries(FIGURES)) {
    const cells = CONVERTERS.map((converter) =>
      cell(
        texts.filter(({ file }) => file.startsWith(`${converter}/`)),
        share,
      ),
    );
    console.log(`  ${name.padEnd(18)}${cells.map((each) => each.padStart(14)).join('')}`);
  }
}

function cell(texts: readonly Counted[], share: Share): string {
  const domains = new Map<string, { right: number; all: number }>();
  for (const text of texts) {
    const [right, all] = share(text);
    const sum = domains.get(text.domain) ?? { right: 0, all: 0 };
    domains.set(text.domain, { right: sum.right + right, all: sum.all + all });
  }
  const counts = [...domains.values()].filter(({ all }) => all > 0);
  const all = counts.reduce((sum, each) => sum + each.all, 0);
  if (all === 0) return '–';
  const mean = counts.reduce((sum, each) => sum + each.right, 0) / all;
  return `${(100 * mean).toFixed(1)} ±${(100 * standardError(mean, counts)).toFixed(1)}`;
}

await main().catch(fail);
