import { createRequire } from 'node:module';
import { isPage } from '../../src/core/analyze';
import { Apart } from './apart.mts';
import { analysisFile } from './built.mts';
import { figure, type Figure, type Part } from './measuring.mts';
import { articles, kilobytesOf, seeds, sitePages } from './texts.mts';

/** So many kilobytes are read before the engine has compiled all that it will, in both processes. */
const WARM_AFTER = 1500;

/**
 * A full analysis against one pass of compromise over the same text, both warm, in processes of their own that take
 * turns.
 */
export async function passes(short: boolean): Promise<Part> {
  const rounds = short ? 7 : 31;
  const sample = articles(short ? 10 : 60).filter(isPage);
  const figures: Figure[] = [];
  for (const { name, text } of seeds()) figures.push(...(await compared(name.slice(0, 3), [text], rounds)));
  if (sample.length > 0) figures.push(...(await compared(`${sample.length} articles`, sample, Math.ceil(rounds / 3))));
  const pages = sitePages();
  if (pages.length > 0)
    figures.push(...(await compared(`${pages.length} pages of other sites`, pages, Math.ceil(rounds / 6))));
  return {
    title: 'Full analysis, warm',
    figures,
    notes: sample.length > 0 ? [] : ['The corpus is not at hand: no articles were read.'],
  };
}

async function compared(name: string, texts: readonly string[], rounds: number): Promise<Figure[]> {
  const size = texts.reduce((sum, text) => sum + kilobytesOf(text), 0);
  const own = new Apart(analysis, { analysisFile, texts });
  const others = new Apart(compromise, { file: createRequire(import.meta.url).resolve('compromise/three'), texts });
  try {
    const warmUps = Math.ceil(WARM_AFTER / size);
    for (const [process, work] of [
      [own, 'full'],
      [own, 'regions'],
      [others, 'pass'],
    ] as const)
      await process.run(work, warmUps);
    const [regions, full, pass]: [number[], number[], number[]] = [[], [], []];
    for (let round = 0; round < rounds; round++) {
      regions.push(...(await own.run('regions')));
      full.push(...(await own.run('full')));
      pass.push(...(await others.run('pass')));
    }
    return [
      figure(`${name}: regions alone`, 'ms', regions),
      figure(`${name}: full analysis`, 'ms', full),
      figure(`${name}: one pass of compromise/three`, 'ms', pass),
      figure(
        `${name}: compromise takes as long as so many readings of regions`,
        '×',
        pass.map((time, n) => time / (regions[n] ?? NaN)),
      ),
      figure(
        `${name}: compromise takes as long as so many analyses`,
        '×',
        pass.map((time, n) => time / (full[n] ?? NaN)),
      ),
      figure(
        `${name}: read per second`,
        'KB/s',
        full.map((time) => (size / time) * 1000),
      ),
    ];
  } finally {
    own.stop();
    others.stop();
  }
}

const analysis = `({ analysisFile, texts }) => {
  const { analyze, isPage } = require(analysisFile);
  return { regions: () => texts.forEach((text) => isPage(text)), full: () => texts.forEach((text) => analyze(text)) };
}`;

const compromise = `({ file, texts }) => {
  const nlp = require(file);
  return { pass: () => texts.forEach((text) => (nlp.default ?? nlp)(text)) };
}`;
