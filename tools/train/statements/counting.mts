/** How often words do what their form suggests in annotated articles, for what is reported without marks. */
import { wordKey } from '../../../src/core/attribution/rates';
import { beginBehindKey, beginKey, endAheadKey } from '../../../src/core/statements/contents';

import { isFullVerb } from '../../../src/core/statements/heads';
import {
  aheadKey,
  behindKey,
  edgeKey,
  joinBeforeKey,
  joinKey,
  pairKey,
  sourceAheadKey,
  sourceBehindKey,
  sourceKey,
  type StatementRates,
  stemKey,
  UNCOUNTED,
} from '../../../src/core/statements/rates';
import { sourceEndPlaces, sourceStartPlaces } from '../../../src/core/statements/sources';
import type { GoldArticle } from './gold.mts';

type Table = keyof StatementRates;
type Tally = Map<string, readonly [hits: number, times: number]>;
export type StatementTallies = Readonly<Record<Table, Tally>> & { readonly capital: Tally };

export const TABLES = [
  'head',
  'pair',
  'before',
  'behind',
  'joins',
  'joinsBefore',
  'verbBehind',
  'verbAhead',
  'sourceBefore',
  'contentBefore',
  'contentRightBehind',
  'source',
  'sourceBehind',
  'sourceAhead',
  'sourceStart',
  'sourceEnd',
  'begin',
  'beginBehind',
  'endAhead',
  'endAtMark',
  'beginAtMark',
] as const satisfies readonly Table[];

const LEAST: Readonly<Record<Table, number>> = {
  head: 3,
  pair: 4,
  before: 8,
  behind: 8,
  joins: 4,
  joinsBefore: 4,
  verbBehind: 10,
  verbAhead: 10,
  sourceBefore: 5,
  contentBefore: 5,
  contentRightBehind: 5,
  source: 10,
  sourceBehind: 8,
  sourceAhead: 8,
  sourceStart: 8,
  sourceEnd: 8,
  begin: 12,
  beginBehind: 12,
  endAhead: 12,
  endAtMark: 10,
  beginAtMark: 10,
};
const NEAR: Readonly<Record<Table, number>> = {
  head: 0.015,
  pair: 0.06,
  before: 0.03,
  behind: 0.03,
  joins: 0.06,
  joinsBefore: 0.06,
  verbBehind: 0.03,
  verbAhead: 0.03,
  sourceBefore: 0.08,
  contentBefore: 0.05,
  contentRightBehind: 0.08,
  source: 0.03,
  sourceBehind: 0.03,
  sourceAhead: 0.03,
  sourceStart: 0.05,
  sourceEnd: 0.05,
  begin: 0.025,
  beginBehind: 0.025,
  endAhead: 0.025,
  endAtMark: 0.03,
  beginAtMark: 0.03,
};
const SMOOTHING = 3;

const empty = (): StatementTallies =>
  Object.fromEntries([...TABLES, 'capital'].map((name) => [name, new Map()])) as unknown as StatementTallies;

function count(tally: Tally, key: string, hit: boolean): void {
  const [hits, times] = tally.get(key) ?? [0, 0];
  tally.set(key, [hits + (hit ? 1 : 0), times + 1]);
}

export function tally({ article, passages }: GoldArticle): StatementTallies {
  const tallies = empty();
  for (const { passage, gold } of passages) {
    const { words, nouns } = passage;
    const heads = new Set(gold.map(({ head }) => head));
    words.forEach((word, at) => {
      if (word.quote >= 0) return;
      count(tallies.head, stemKey(word), heads.has(at));
      if (isFullVerb(word)) {
        count(tallies.verbBehind, behindKey(words[at - 1], word), heads.has(at));
        count(tallies.verbAhead, aheadKey(words[at + 1]), heads.has(at));
      }
      count(tallies.pair, pairKey(word, words[at + 1]), heads.has(at));
      if (words[at - 1]?.sentence === word.sentence && /^[\s,-]*$/.test(word.gap))
        count(tallies.capital, wordKey(word), /\p{Lu}/u.test(article.text.charAt(word.start)));
    });
    const sources = new Set(gold.flatMap(({ source }) => source?.noun ?? []));
    for (const noun of nouns) {
      count(tallies.source, sourceKey(noun, passage), sources.has(noun));
      count(tallies.sourceBehind, sourceBehindKey(noun, passage), sources.has(noun));
      count(tallies.sourceAhead, sourceAheadKey(noun, passage), sources.has(noun));
    }
    for (const { cue, head, source, content } of gold) {
      const key = stemKey(words[head]!);
      for (let at = head - 3; at <= head + 3; at++) {
        const word = words[at];
        if (!word || at === head || word.sentence !== words[head]?.sentence || word.quote >= 0) continue;
        count(at < head ? tallies.before : tallies.behind, wordKey(word), cue.from <= at && at <= cue.to);
      }
      for (let at = head; at <= cue.to && words[at + 1]?.sentence === words[at]?.sentence; at++)
        count(tallies.joins, joinKey(words, at, head), at < cue.to);
      for (let at = head; at >= cue.from && words[at - 1]?.sentence === words[at]?.sentence; at--)
        count(tallies.joinsBefore, joinBeforeKey(words, at, head), at > cue.from);
      if (source?.noun) {
        const pair = { noun: source.noun, before: source.from < cue.from, cue };
        for (const at of sourceStartPlaces(passage, pair))
          count(tallies.sourceStart, edgeKey(words[at - 1]), at === source.from);
        for (const at of sourceEndPlaces(passage, pair))
          count(tallies.sourceEnd, edgeKey(words[at + 1]), at === source.to);
      }
      if (source) count(tallies.sourceBefore, key, source.from < cue.from);
      if (!content) continue;
      count(tallies.contentBefore, key, content.from < cue.from);
      count(tallies.contentRightBehind, key, content.from === cue.to + 1);
      const { from, to } = passage.sentences[passage.sentenceOf[head] ?? 0]!;
      for (let at = from; at <= to; at++) {
        if (cue.from <= at && at <= cue.to) continue;
        count(tallies.begin, beginKey(words, at), at === content.from);
        count(tallies.beginBehind, beginBehindKey(words, at), at === content.from);
        if (words[at]?.gap.trim()) count(tallies.beginAtMark, edgeKey(words[at]), at === content.from);
        if (at >= content.from && words[at + 1]?.gap.trim())
          count(tallies.endAtMark, edgeKey(words[at + 1]), at === content.to);
        if (at >= content.from) count(tallies.endAhead, endAheadKey(words, at), at === content.to);
      }
    }
  }
  return tallies;
}

export function sum(all: readonly StatementTallies[]): StatementTallies {
  const total = empty();
  for (const tallies of all)
    for (const name of [...TABLES, 'capital'] as const)
      for (const [key, [hits, times]] of tallies[name]) {
        const [h, t] = total[name].get(key) ?? [0, 0];
        total[name].set(key, [h + hits, t + times]);
      }
  return total;
}

export function ratesFrom(total: StatementTallies, without?: StatementTallies): StatementRates {
  return Object.fromEntries(
    TABLES.map((name) => {
      const known = new Map<string, number | undefined>();
      const get = (key: string): number | undefined => {
        if (!known.has(key)) known.set(key, rateOf(name, key, total, without));
        return known.get(key);
      };
      return [name, { get }];
    }),
  ) as unknown as StatementRates;
}

export function shippedRates(total: StatementTallies): Record<Table, Record<string, number>> {
  return Object.fromEntries(
    TABLES.map((name) => [
      name,
      Object.fromEntries(
        [...total[name].keys()].sort().flatMap((key) => {
          const rate = rateOf(name, key, total);
          return rate === undefined ? [] : [[key, rate]];
        }),
      ),
    ]),
  ) as Record<Table, Record<string, number>>;
}

function usual(name: Table, key: string, total: StatementTallies, without?: StatementTallies): number {
  if (name === 'head') return key.endsWith('/v') ? UNCOUNTED.head.verb : UNCOUNTED.head.other;
  if (name === 'pair') {
    const head = key.slice(0, key.lastIndexOf('_'));
    return rateOf('head', head, total, without) ?? usual('head', head, total);
  }
  return UNCOUNTED[name];
}

function rateOf(name: Table, key: string, total: StatementTallies, without?: StatementTallies): number | undefined {
  const [hits, times] = total[name].get(key) ?? [0, 0];
  const [ownHits, ownTimes] = without?.[name].get(key) ?? [0, 0];
  if (times - ownTimes < LEAST[name] || !isGeneral(key, total)) return undefined;
  const average = usual(name, key, total, without);
  const rate = (hits - ownHits + SMOOTHING * average) / (times - ownTimes + SMOOTHING);
  return Math.abs(rate - average) < NEAR[name] ? undefined : Number(rate.toFixed(2));
}

function isGeneral(key: string, { capital }: StatementTallies): boolean {
  return key
    .split('_')
    .map((part) => part.replace(/\/[nv]$/, ''))
    .every((part) => {
      if (/^(?:<\p{Ll}+>|[^\p{L}\d_]+|i(?:'\p{Ll}+)?)$/u.test(part)) return true;
      if (!/^\p{Ll}[\p{Ll}'-]*$/u.test(part)) return false;
      const [capitalized, times] = capital.get(part) ?? [0, 0];
      return capitalized <= times - capitalized;
    });
}
