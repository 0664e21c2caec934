/** Counts how often words stand in articles and in furniture, domain by domain. */
import { type Block, blocksOf } from '../../../src/core/page/blocks';
import { linesOf } from '../../../src/core/page/lines';
import {
  endKey,
  lineKey,
  LONGEST_LINE,
  scoredWords,
  type ScoreTables,
  startKey,
  wordKey,
} from '../../../src/core/page/word-scores';
import type { PageText } from './texts.mts';

type Name = keyof ScoreTables;

/** Of how many domains at least a key must be, so that it is no site's own. */
const LEAST_DOMAINS: Readonly<Record<Name, number>> = { word: 12, start: 7, end: 7, line: 6 };
/** What is added to the shares in articles and in furniture, so that rare keys tell little. */
const SOFTENING: Readonly<Record<Name, number>> = { word: 2e-5, start: 1e-4, end: 1e-4, line: 2e-4 };
const GREATEST = 4;
const STEPS = 4;

/** The shares of a key, by its table and itself, in the articles and in the furniture of one domain. */
export type Tally = ReadonlyMap<string, { readonly article: number; readonly furniture: number }>;

/** What a block was said to be: the letter that most of its lines have. */
export function labelOf({ from, to }: Block, labels: string): string {
  const own = [...labels.slice(from, to)];
  const times = (letter: string): number => own.filter((other) => other === letter).length;
  return own.toSorted((a, b) => times(b) - times(a))[0] ?? '-';
}

/** The tally of the pages of one domain. */
export function tallyOf(pages: readonly PageText[]): Tally {
  const counts = new Map<string, { article: number; furniture: number }>();
  const totals = new Map<string, { article: number; furniture: number }>();
  for (const { text, labels } of pages)
    for (const block of blocksOf(linesOf(text))) {
      const label = labelOf(block, labels);
      if (label !== 'A' && label !== 'B') continue;
      const part = label === 'A' ? 'article' : 'furniture';
      for (const [name, key] of keysOf(scoredWords(block.words)))
        for (const [table, id] of [[counts, `${name} ${key}`] as const, [totals, name] as const]) {
          const entry = table.get(id) ?? { article: 0, furniture: 0 };
          entry[part]++;
          table.set(id, entry);
        }
    }
  return new Map(
    [...counts].map(([id, { article, furniture }]) => {
      const total = totals.get(id.slice(0, id.indexOf(' ')));
      return [
        id,
        {
          article: article / Math.max(total?.article ?? 0, 1),
          furniture: furniture / Math.max(total?.furniture ?? 0, 1),
        },
      ];
    }),
  );
}

function* keysOf(words: readonly string[]): Generator<readonly [name: Name, key: string]> {
  if (words.length === 0) return;
  for (const word of words) yield ['word', wordKey(word)];
  yield ['start', startKey(words)];
  yield ['end', endKey(words)];
  if (words.length <= LONGEST_LINE) yield ['line', lineKey(words)];
}

/** The sum of the tallies of domains, from which one domain's own can be taken away. */
export class Tallies {
  readonly #sums = new Map<string, { article: number; furniture: number; domains: number }>();
  readonly #sites: ReadonlySet<string>;
  #all = 0;

  /** `tallies` by domain. */
  constructor(tallies: ReadonlyMap<string, Tally>) {
    this.#sites = new Set([...tallies.keys()].flatMap((domain) => domain.split('.')));
    for (const tally of tallies.values()) this.#add(tally, 1);
  }

  /** The scores that all domains teach, or all but that of a tally. */
  tables(without?: Tally): ScoreTables {
    if (without) this.#add(without, -1);
    const tables = { word: new Map<string, number>(), start: new Map(), end: new Map(), line: new Map() };
    for (const [id, sum] of this.#sums) {
      const name = id.slice(0, id.indexOf(' ')) as Name;
      const key = id.slice(name.length + 1);
      const score = sum.domains < LEAST_DOMAINS[name] || this.#isSite(key) ? 0 : this.#score(name, sum);
      if (score !== 0) tables[name].set(key, score);
    }
    if (without) this.#add(without, 1);
    return tables;
  }

  #score(name: Name, { article, furniture }: { readonly article: number; readonly furniture: number }): number {
    const share = (sum: number): number => sum / this.#all + SOFTENING[name];
    const odds = Math.log(share(article) / share(furniture));
    return Math.round(Math.max(-GREATEST, Math.min(GREATEST, odds)) * STEPS) / STEPS;
  }

  /** Names of sites are nothing to learn. */
  #isSite(key: string): boolean {
    return key.split(' ').some((word) => word.length > 3 && this.#sites.has(word));
  }

  #add(tally: Tally, sign: 1 | -1): void {
    this.#all += sign;
    for (const [id, { article, furniture }] of tally) {
      const sum = this.#sums.get(id) ?? { article: 0, furniture: 0, domains: 0 };
      sum.article += sign * article;
      sum.furniture += sign * furniture;
      sum.domains += sign;
      this.#sums.set(id, sum);
    }
  }
}
