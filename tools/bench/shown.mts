/** What a page's reader may be shown at once, and how its time grows with dense pages. */
import { analyze } from '../../src/core/analyze';
import type { Analysis } from '../../src/core/model';
import { entityById, mentionAtCaret, partsOf } from '../../src/core/queries';
import { markedNames } from '../../src/editor/telling/names';
import { farSpeeches } from '../../src/editor/marking/speaker-hints';
import { speakersOf } from '../../src/editor/telling/speakers';
import { quotedOf } from '../../src/picture/quoted';
import { bodied, bodiedPage, NAMES, QUOTATIONS, repeated } from '../../test/core/support/adverse';
import { milliseconds } from './measuring.mts';

const SHOWN: Readonly<Record<string, (analysis: Analysis) => unknown>> = {
  'who is quoted': speakersOf,
  'who is named far from what they say': farSpeeches,
  'all names': markedNames,
  'the picture of who is quoted': (analysis) =>
    quotedOf(analysis, ({ speaker }) => entityById(analysis, speaker)?.name),
  'the parts of each quotation': (analysis) => analysis.quotes.map((quote) => partsOf(analysis, quote)),
  'who is named at each place': (analysis) =>
    analysis.entities.map(({ mentions }) => mentions.map(({ start }) => mentionAtCaret(analysis, start))),
};

const UNITS = ['quotations by many', 'short quotations in one line', 'names with commas', 'signed posts'];
const TIMES = 3_200;

interface ShownTime {
  readonly what: string;
  readonly of: string;
  /** Milliseconds. */
  readonly all: number;
  /** So many times those of a quarter of the page. */
  readonly growth: number;
}

export function* shownTimes(): Generator<ShownTime> {
  for (const of of UNITS) {
    const unit = { ...NAMES, ...QUOTATIONS }[of]!;
    const [quarter, page] = [read(unit, TIMES / 4), read(unit, TIMES)];
    for (const [what, show] of Object.entries(SHOWN)) {
      const all = timeOf(show, page);
      yield { what, of, all, growth: all / Math.max(0.1, timeOf(show, quarter)) };
    }
  }
}

function read(unit: (n: number) => string, times: number): Analysis {
  const text = bodied(repeated(unit, times));
  return analyze(text, { page: bodiedPage(text) })!;
}

/** The least of several runs, each with an analysis of which nothing is known yet. */
const timeOf = (show: (analysis: Analysis) => unknown, analysis: Analysis): number =>
  Math.min(
    ...Array.from({ length: 4 }, () => {
      const fresh = { ...analysis, quotes: [...analysis.quotes], entities: [...analysis.entities] };
      return milliseconds(() => show(fresh));
    }),
  );
