import {
  FEW_WORDS,
  headKey,
  nextKey,
  previousKey,
  quoteKeys,
  type Rates,
  wordKey,
  UNCOUNTED,
} from '../../src/core/attribution/rates';
import type { Scene } from '../../src/core/attribution/scene';
import { surroundingsOf } from '../../src/core/attribution/surroundings';
import { isCue } from '../../src/core/lexicon/cues';
import { overlaps, type Span, textOf } from '../../src/core/span';
import { goldFor, headsOf, type ReadArticle } from './examples.mts';

type Table = keyof Rates;
type Tally = Map<string, readonly [hits: number, times: number]>;

/** How often each key was what its table asks; in `capital`, how often a word inside a sentence was capitalized. */
export type Tallies = Readonly<Record<Table | 'capital', Tally>>;

const TABLES: readonly Table[] = ['cue', 'head', 'previous', 'next', 'quoteBehind', 'quoteBefore'];

/** Rarer keys say nothing. */
const LEAST = 8;
/** How much the average counts against what was counted. */
const SMOOTHING = 4;
const DIGITS = 2;

/** A rate so near to what the core takes for a word without one isn't worth its place. */
const NEAR: Readonly<Record<Table, number>> = {
  cue: 0.02,
  head: 0.01,
  previous: 0.01,
  next: 0.01,
  quoteBehind: 0.05,
  quoteBefore: 0.05,
};

/** What the core takes for a key without a rate. */
const uncounted = (name: Table, key: string): number =>
  name === 'cue' ? UNCOUNTED.cue[isCue(key) ?? 'none'] : UNCOUNTED[name];

const empty = (): Tallies => ({
  cue: new Map(),
  head: new Map(),
  previous: new Map(),
  next: new Map(),
  quoteBehind: new Map(),
  quoteBefore: new Map(),
  capital: new Map(),
});

/** The counts of one article. */
export function tally({ article, scenes }: ReadArticle): Tallies {
  const tallies = empty();
  const isInCue = index(article.attributions.flatMap(({ cues }) => cues));
  const sourcesNear = index(article.attributions.flatMap(({ sources }) => sources));
  for (const scene of scenes) {
    const { tokens, candidates } = scene;
    for (const token of tokens)
      count(
        tallies.cue,
        wordKey(token),
        isInCue(token).some((cue) => overlaps(cue, token)),
      );
    const heads = headsOf(candidates, sourcesNear(scene.paragraph));
    for (const candidate of candidates) {
      const hit = heads.has(candidate);
      count(tallies.head, headKey(candidate, tokens), hit);
      count(tallies.previous, previousKey(candidate, tokens), hit);
      count(tallies.next, nextKey(candidate, tokens), hit);
    }
    for (const quote of scene.quotes) {
      if (textOf(article.text, quote.content).split(/\s+/).length > FEW_WORDS) continue;
      const { before, behind } = quoteKeys(surroundingsOf(article.text, scene, quote));
      const hit = (goldFor(article.goldQuotes, quote)?.sources.length ?? 0) > 0;
      count(tallies.quoteBehind, before, hit);
      count(tallies.quoteBefore, behind, hit);
    }
    countCapitals(tallies.capital, article.text, scene);
  }
  return tallies;
}

/** The first word of a sentence or behind a quotation is left out: its capital says nothing. */
function countCapitals(capital: Tally, text: string, { tokens }: Scene): void {
  tokens.forEach((token, i) => {
    if (tokens[i - 1]?.sentence !== token.sentence || !/^[\s,-]*$/.test(token.gap)) return;
    count(capital, wordKey(token), /\p{Lu}/u.test(text.charAt(token.start)));
  });
}

export function sum(all: readonly Tallies[]): Tallies {
  const total = empty();
  for (const tallies of all) {
    for (const name of [...TABLES, 'capital'] as const) {
      for (const [key, [hits, times]] of tallies[name]) {
        const [hitsBefore, timesBefore] = total[name].get(key) ?? [0, 0];
        total[name].set(key, [hitsBefore + hits, timesBefore + times]);
      }
    }
  }
  return total;
}

/** The rates of all articles, those of `without` taken out again. With nothing taken out they are those that ship. */
export function ratesFrom(total: Tallies, without?: Tallies): Rates {
  const table = (name: Table) => ({ get: (key: string): number | undefined => rateOf(name, key, total, without) });
  return {
    cue: table('cue'),
    head: table('head'),
    previous: table('previous'),
    next: table('next'),
    quoteBehind: table('quoteBehind'),
    quoteBefore: table('quoteBefore'),
  };
}

/** All rates that say something, keys in order. */
export function shippedRates(total: Tallies): Record<Table, Record<string, number>> {
  const table = (name: Table): Record<string, number> => {
    const entries = [...total[name].keys()].flatMap((key): [string, number][] => {
      const rate = rateOf(name, key, total);
      return rate === undefined ? [] : [[key, rate]];
    });
    return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
  };
  return {
    cue: table('cue'),
    head: table('head'),
    previous: table('previous'),
    next: table('next'),
    quoteBehind: table('quoteBehind'),
    quoteBefore: table('quoteBefore'),
  };
}

/** Undefined for what is too rare, could be a name, or is what the core would take anyway. */
function rateOf(name: Table, key: string, total: Tallies, without?: Tallies): number | undefined {
  const [hits, times] = total[name].get(key) ?? [0, 0];
  const [ownHits, ownTimes] = without?.[name].get(key) ?? [0, 0];
  if (times - ownTimes < LEAST || !isGeneral(key, total)) return undefined;
  const rate = (hits - ownHits + SMOOTHING * averageOf(total[name])) / (times - ownTimes + SMOOTHING);
  return Math.abs(rate - uncounted(name, key)) < NEAR[name] ? undefined : Number(rate.toFixed(DIGITS));
}

/**
 * Whether a key is a class of words, a mark or a word of the language. What news mostly capitalizes is a name, whatever
 * its tags say.
 */
function isGeneral(key: string, { capital }: Tallies): boolean {
  if (/^(?:<\p{Ll}+>|[^\p{L}\d_]|i(?:'\p{Ll}+)?)$/u.test(key)) return true;
  const [capitalized, times] = capital.get(key) ?? [0, 0];
  return /^\p{Ll}[\p{Ll}'-]*$/u.test(key) && capitalized < times - capitalized;
}

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
  const [hits, times] = counts.get(key) ?? [0, 0];
  counts.set(key, [hits + (hit ? 1 : 0), times + 1]);
}

const BLOCK = 200;

/** Looks up the spans near one without passing over all of them. */
function index(spans: readonly Span[]): (span: Span) => readonly Span[] {
  const blocks = new Map<number, Span[]>();
  const blocksOf = ({ start, end }: Span): number[] => {
    const first = Math.floor(start / BLOCK);
    return Array.from({ length: Math.floor(end / BLOCK) - first + 1 }, (_, i) => first + i);
  };
  for (const span of spans) {
    for (const block of blocksOf(span)) blocks.set(block, [...(blocks.get(block) ?? []), span]);
  }
  return (span) => blocksOf(span).flatMap((block) => blocks.get(block) ?? []);
}
