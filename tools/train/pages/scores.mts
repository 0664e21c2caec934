/** Counts how often words stand in articles and in furniture, domain by domain. */
import { blocksOf, type Block } from '../../../src/core/page/blocks';
import { linesOf } from '../../../src/core/page/lines';
import { endKey, lineKey, LONGEST_LINE, type ScoreTables, startKey, wordKey } from '../../../src/core/page/word-scores';
import type { PageText } from './texts.mts';

/** What a block was said to be: the letter most of its lines have. */
export function labelOf({ from, to }: Block, labels: string): string {
  const own = [...labels.slice(from, to)];
  return own.toSorted((a, b) => own.filter((x) => x === b).length - own.filter((x) => x === a).length)[0] ?? '-';
}

type Table = Map<string, { readonly article: number; readonly furniture: number }>;
export type Tally = Readonly<Record<keyof ScoreTables, Table>>;

const TABLES = ['word', 'start', 'end', 'line'] as const;
const WORD = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu;

/** The shares that keys have in the articles and in the furniture of one domain. */
export function tallyOf(pages: readonly PageText[]): Tally {
  const tally: Record<keyof ScoreTables, Map<string, { article: number; furniture: number }>> = {
    word: new Map(),
    start: new Map(),
    end: new Map(),
    line: new Map(),
  };
  for (const { text, labels } of pages) {
    for (const block of blocksOf(linesOf(text))) {
      const label = labelOf(block, labels);
      if (label !== 'A' && label !== 'B') continue;
      const words = Array.from(block.words.matchAll(WORD), ([word]) => word.toLowerCase().replaceAll('’', "'"));
      if (words.length === 0) continue;
      const count = (name: keyof ScoreTables, key: string): void => {
        const entry = tally[name].get(key) ?? { article: 0, furniture: 0 };
        if (label === 'A') entry.article++;
        else entry.furniture++;
        tally[name].set(key, entry);
      };
      for (const word of words) count('word', wordKey(word));
      count('start', startKey(words));
      count('end', endKey(words));
      if (words.length <= LONGEST_LINE) count('line', lineKey(words));
    }
  }
  const shares = (table: Map<string, { article: number; furniture: number }>): Table => {
    let [articles, furniture] = [0, 0];
    for (const each of table.values()) [articles, furniture] = [articles + each.article, furniture + each.furniture];
    return new Map(
      [...table].map(([key, each]) => [
        key,
        { article: each.article / Math.max(articles, 1), furniture: each.furniture / Math.max(furniture, 1) },
      ]),
    );
  };
  return { word: shares(tally.word), start: shares(tally.start), end: shares(tally.end), line: shares(tally.line) };
}

/** The sum of tallies, from which one domain's own can be taken away. */
export class Counted {
  readonly #sums = new Map<string, { article: number; furniture: number; domains: number }>();
  #all = 0;

  constructor(tallies: Iterable<Tally>) {
    for (const tally of tallies) this.#add(tally, 1);
  }

  #add(tally: Tally, sign: 1 | -1): void {
    this.#all += sign;
    for (const name of TABLES)
      for (const [key, { article, furniture }] of tally[name]) {
        const id = `${name} ${key}`;
        const sum = this.#sums.get(id) ?? { article: 0, furniture: 0, domains: 0 };
        sum.article += sign * article;
        sum.furniture += sign * furniture;
        sum.domains += sign;
        this.#sums.set(id, sum);
      }
  }

  /** The tables without the domain of a tally, if one is given. */
  tables(without?: Tally, least = LEAST_DOMAINS): ScoreTables {
    if (without) this.#add(without, -1);
    const tables: Record<keyof ScoreTables, Map<string, number>> = {
      word: new Map(),
      start: new Map(),
      end: new Map(),
      line: new Map(),
    };
    for (const [id, { article, furniture, domains }] of this.#sums) {
      const space = id.indexOf(' ');
      const name = id.slice(0, space) as keyof ScoreTables;
      if (domains < least[name]) continue;
      const soft = SOFTENING[name];
      const score = Math.log((article / this.#all + soft) / (furniture / this.#all + soft));
      const rounded = Math.round(Math.max(-MOST, Math.min(MOST, score)) * 4) / 4;
      if (rounded !== 0) tables[name].set(id.slice(space + 1), rounded);
    }
    if (without) this.#add(without, 1);
    return tables;
  }
}

const LEAST_DOMAINS = { word: 12, start: 7, end: 7, line: 6 };
const SOFTENING = { word: 2e-5, start: 1e-4, end: 1e-4, line: 2e-4 };
const MOST = 4;
