import { analysisFile } from './built.mts';
import { figure, type Part } from './measuring.mts';
import { fresh } from './starting.mts';
import { articles, seeds } from './texts.mts';

const OPEN = 50;
/** When V8 compiles what differs from run to run. */
const RUNS = 5;

/** What stays in memory when pages have been closed, and while some are open. */
export function heap(short: boolean): Part {
  const pages = short ? 100 : 1000;
  const texts = [...seeds().map(({ text }) => text), ...articles(short ? 20 : 500)];
  const runs = Array.from({ length: short ? 1 : RUNS }, () =>
    fresh<{ closed: number; open: number }>(
      `({ analysisFile, texts, pages, open }) => {
      const { analyze } = require(analysisFile);
      const megabytes = () => { gc(); gc(); return process.memoryUsage().heapUsed / 2 ** 20; };
      texts.slice(0, 2).forEach((text) => analyze(text));
      const before = megabytes();
      for (let n = 0; n < pages; n++) analyze(texts[n % texts.length]);
      const closed = megabytes();
      const kept = Array.from({ length: open }, (_, n) => analyze(texts[n % texts.length]));
      return { closed: closed - before, open: megabytes() - closed, kept: kept.length };
    }`,
      { analysisFile, texts, pages, open: OPEN },
      ['--expose-gc'],
    ),
  );
  return {
    title: 'Memory',
    figures: [
      figure(
        `more after ${pages} pages, all closed, than after the seeds`,
        'MB',
        runs.map(({ closed }) => closed),
      ),
      figure(
        `more with ${OPEN} pages open`,
        'MB',
        runs.map(({ open }) => open),
      ),
    ],
    notes: [`${texts.length} different texts.`],
  };
}
