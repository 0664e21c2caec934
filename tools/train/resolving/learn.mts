/** Learns whom descriptions mean. */
import { read } from '../../../src/core/analyze';
import { rowOf } from '../../../src/core/learned/feature';
import type { StoredTree } from '../../../src/core/learned/trees';
import { type Chooser, chooserOf, type ResolvingModel } from '../../../src/core/entities/resolving/chooser';
import { RESOLVING_FEATURES, RESOLVING_NAMES } from '../../../src/core/entities/resolving/features';
import type { Pair } from '../../../src/core/entities/resolving/pairs';
import type { Page } from '../../../src/core/model';
import { boost, type Groups, type Settings } from '../boosting.mts';
import type { Lesson } from './lessons.mts';

export const RESOLVING: Settings = {
  trees: 70,
  depth: 3,
  rate: 0.08,
  leaf: 2,
  penalty: 3,
  groupShare: 0.8,
  featureShare: 0.5,
  seed: 20171009,
};
const MODELS = 3;

/** What was asked of a phrase, and whether each of those whom it may mean is meant. */
export interface Example {
  readonly lesson: string;
  readonly head: string;
  readonly words: string;
  readonly rows: readonly (readonly number[])[];
  readonly right: readonly boolean[];
}

/** One page without anything around it. */
const bare = (text: string): Page => ({
  format: 'news',
  regions: [{ kind: 'body', boilerplate: false, start: 0, end: text.length }],
  headline: null,
  dateline: null,
  section: null,
  credit: null,
  byline: [],
  agency: null,
  tags: [],
  related: [],
  wrapped: [],
  published: null,
  updated: null,
  crawled: null,
});

/** What is told of the phrases of a text, as it is read with a chooser. */
export function examplesIn({ id, text, told }: Lesson, choose: Chooser): Example[] {
  const asked: { readonly pairs: readonly Pair[]; readonly rows: readonly (readonly number[])[] }[] = [];
  const toRow = rowOf(RESOLVING_FEATURES);
  const chooser: Chooser = (pairs) => {
    asked.push({ pairs, rows: pairs.map(toRow) });
    return choose(pairs);
  };
  const reading = read(text, {}, { chooser }) ?? read(text, { page: bare(text) }, { chooser });
  if (!reading) return [];
  const tell = told(reading.view.fromSpan);
  return asked.flatMap(({ pairs, rows }) => {
    const phrase = pairs[0]?.phrase;
    const right =
      phrase &&
      tell(
        phrase,
        pairs.map(({ draft }) => draft),
      );
    return right
      ? [{ lesson: id, head: phrase.head, words: reading.view.text.slice(phrase.start, phrase.end), rows, right }]
      : [];
  });
}

const NOBODY: Chooser = (pairs) => pairs.map(() => 0);

/** First the phrases are read as meaning nobody, then as the model that this teaches has them. */
export function learnResolving(lessons: readonly Lesson[], settings = RESOLVING): ResolvingModel {
  const first = taught(lessons.flatMap((lesson) => examplesIn(lesson, NOBODY)), settings);
  const choose = chooserOf(first);
  return taught(lessons.flatMap((lesson) => examplesIn(lesson, choose)), settings);
}

/** The mean of some models, each with a seed of its own. */
export function taught(examples: readonly Example[], settings: Settings): ResolvingModel {
  const groups = groupsOf(examples);
  const models = Array.from({ length: MODELS }, (_, n) => boost(groups, { ...settings, seed: settings.seed + n }));
  const trees = models.flat().map(
    ({ features, values }): StoredTree => ({
      features,
      values: values.map((value, n) => ((features[n] ?? 0) < 0 ? value / MODELS : value)),
    }),
  );
  return { features: RESOLVING_NAMES, trees };
}

function groupsOf(examples: readonly Example[]): Groups {
  const width = RESOLVING_FEATURES.length;
  const rows = new Float32Array(examples.reduce((sum, { right }) => sum + right.length, 0) * width);
  const starts = [0];
  let at = 0;
  for (const { rows: own } of examples) {
    for (const row of own) rows.set(row, at++ * width);
    starts.push(at);
  }
  return {
    rows,
    width,
    starts: Int32Array.from(starts),
    right: Uint8Array.from(examples.flatMap(({ right }) => right.map(Number))),
  };
}
