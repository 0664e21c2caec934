import { headKey, nextKey, previousKey, type Rates, wordKey } from '../../src/core/attribution/rates';
import { overlaps, type Span } from '../../src/core/span';
import { type ReadArticle, isSource } from './examples.mts';

type Name = keyof Rates;
type Tally = Map<string, [hits: number, total: number]>;
export type Tallies = Record<Name, Tally>;

const NAMES: readonly Name[] = ['cue', 'head', 'previous', 'next'];

/** Rarer keys say nothing. */
const LEAST = 4;
/** How much the average counts against what was counted. */
const SMOOTHING = 4;

/** How often each key was what it suggests, in one article. */
export function tally({ article, scenes }: ReadArticle): Tallies {
  const tallies: Tallies = { cue: new Map(), head: new Map(), previous: new Map(), next: new Map() };
  const cues = article.attributions.flatMap((attribution) => attribution.cues);
  const sources = article.attributions.flatMap((attribution) => attribution.sources);
  const isCue = near(cues);
  const near_ = nearSpans(sources);
  for (const { tokens, candidates } of scenes) {
    for (const token of tokens) count(tallies.cue, wordKey(token), isCue(token));
    for (const candidate of candidates) {
      const hit = isSource(candidate, near_(candidate));
      count(tallies.head, headKey(candidate, tokens), hit);
      count(tallies.previous, previousKey(candidate, tokens), hit);
      count(tallies.next, nextKey(candidate, tokens), hit);
    }
  }
  return tallies;
}

export function sum(all: readonly Tallies[]): Tallies {
  const total: Tallies = { cue: new Map(), head: new Map(), previous: new Map(), next: new Map() };
  for (const tallies of all) {
    for (const name of NAMES) {
      for (const [key, [hits, times]] of tallies[name]) {
        const entry = total[name].get(key) ?? [0, 0];
        total[name].set(key, [entry[0] + hits, entry[1] + times]);
      }
    }
  }
  return total;
}

/** The rates of all articles, those of `without` taken out again. */
export function ratesFrom(total: Tallies, without?: Tallies): Rates {
  const table = (name: Name) => {
    const average = averageOf(total[name]);
    return {
      get: (key: string): number | undefined => {
        const [hits, times] = total[name].get(key) ?? [0, 0];
        const [ownHits, ownTimes] = without?.[name].get(key) ?? [0, 0];
        return smoothed(hits - ownHits, times - ownTimes, average);
      },
    };
  };
  return { cue: table('cue'), head: table('head'), previous: table('previous'), next: table('next') };
}

/** All rates that are worth shipping, rounded. */
export function shippedRates(total: Tallies): Record<Name, Record<string, number>> {
  const table = (name: Name): Record<string, number> => {
    const average = averageOf(total[name]);
    const entries = [...total[name]].flatMap(([key, [hits, times]]): [string, number][] => {
      const rate = smoothed(hits, times, average);
      return rate === undefined || (name === 'cue' && rate < 0.02) ? [] : [[key, Number(rate.toFixed(3))]];
    });
    return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
  };
  return { cue: table('cue'), head: table('head'), previous: table('previous'), next: table('next') };
}

const smoothed = (hits: number, times: number, average: number): number | undefined =>
  times < LEAST ? undefined : (hits + SMOOTHING * average) / (times + SMOOTHING);

const averages = new WeakMap<Tally, number>();
function averageOf(counts: Tally): number {
  let average = averages.get(counts);
  if (average === undefined) {
    let hits = 0;
    let times = 0;
    for (const [keyHits, keyTimes] of counts.values()) {
      hits += keyHits;
      times += keyTimes;
    }
    average = hits / Math.max(1, times);
    averages.set(counts, average);
  }
  return average;
}

function count(counts: Tally, key: string, hit: boolean): void {
  const entry = counts.get(key) ?? [0, 0];
  counts.set(key, [entry[0] + (hit ? 1 : 0), entry[1] + 1]);
}

const near = (spans: readonly Span[]) => {
  const within = nearSpans(spans);
  return (span: Span): boolean => within(span).some((other) => overlaps(other, span));
};

/** Spans by blocks of the text, so that a look-up needn't pass over all of them. */
function nearSpans(spans: readonly Span[]): (span: Span) => readonly Span[] {
  const BLOCK = 200;
  const blocks = new Map<number, Span[]>();
  for (const span of spans) {
    for (let block = Math.floor(span.start / BLOCK); block <= Math.floor(span.end / BLOCK); block++) {
      blocks.set(block, [...(blocks.get(block) ?? []), span]);
    }
  }
  return ({ start, end }) => {
    const found: Span[] = [];
    for (let block = Math.floor(start / BLOCK); block <= Math.floor(end / BLOCK); block++) found.push(...(blocks.get(block) ?? []));
    return found;
  };
}
