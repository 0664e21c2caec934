/** Learns whom descriptions mean. */
import { type Means, read } from '../../../src/core/analyze';
import { clearView } from '../../../src/core/view/clear';
import { pageFrom } from '../../../src/core/view/mapping';
import { viewOfPage } from '../../../src/core/view/read-view';
import { readPage } from '../../../src/core/page/page';
import { rowOf } from '../../../src/core/learned/feature';
import type { StoredTree } from '../../../src/core/learned/trees';
import type { Chooser } from '../../../src/core/entities/resolving/chooser';
import { RESOLVING_FEATURES } from '../../../src/core/entities/resolving/features';
import { FITS } from '../../../src/core/entities/resolving/fits';
import type { Pair } from '../../../src/core/entities/resolving/pairs';
import { boost, type Groups, type Settings } from '../boosting.mts';
import { barePage } from '../bare-page.mts';
import { averaged } from '../folds.mts';
import { estranged, isOfPeople, STRANGE } from './strangers.mts';
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
/** There are more pronouns than descriptions, and each tells less; what we make up counts least. */
const WEIGHTS: Readonly<Record<string, number>> = { pronoun: 0.5, [STRANGE]: 0.15 };

/** What was asked of a phrase, and whether each of those whom it may mean is meant. */
export interface Example {
  readonly lesson: string;
  readonly head: string;
  readonly words: string;
  readonly rows: readonly (readonly number[])[];
  readonly right: readonly boolean[];
}

/** What is told of the phrases of a text, as it is read with a chooser; without one, as it is told to be. */
export function examplesIn({ id, text, told }: Lesson, choose?: Chooser, means: Means = {}): Example[] {
  const clear = clearView(text);
  const found = readPage(clear.text);
  const page = found
    ? pageFrom(clear, found)
    : barePage([{ start: 0, end: text.length, kind: 'body', boilerplate: false }]);
  const tell = told(viewOfPage({ text, page }).view.fromSpan);
  const examples: Example[] = [];
  const chooser: Chooser = (pairs) => {
    const sought = pairs[0]?.asked.sought;
    const right =
      sought &&
      tell(
        sought,
        pairs.map(({ draft }) => draft),
      );
    if (sought && right)
      examples.push({ lesson: id, head: sought.head, words: sought.noun, rows: pairs.map(toRow), right });
    if (sought && right && isOfPeople(sought)) {
      const strange = estranged(pairs, sought);
      examples.push({
        lesson: id,
        head: STRANGE,
        words: sought.noun,
        rows: strange.map(toRow),
        right: strange.map(() => false),
      });
    }
    return choose?.(pairs) ?? right?.map(Number) ?? guessed(pairs);
  };
  read(text, { page }, { ...means, chooser });
  return examples;
}

const toRow = rowOf(RESOLVING_FEATURES);

/** Whom a phrase may mean of which nothing is told: whoever is nearest, or is called so alone. */
const guessed = (pairs: readonly Pair[]): number[] =>
  pairs.map(({ asked, behind, fit, rivals }) =>
    Number(asked.sought.head === 'pronoun' ? behind === 0 : fit >= FITS.told && rivals === 0),
  );

/** The trees that some texts teach. */
export const learnResolving = (lessons: readonly Lesson[], means: Means = {}): StoredTree[] =>
  taught(
    lessons.flatMap((lesson) => examplesIn(lesson, undefined, means)),
    RESOLVING,
  );

/** The trees of the mean of some models, each with a seed of its own. */
export function taught(examples: readonly Example[], settings: Settings): StoredTree[] {
  const groups = groupsOf(examples);
  const models = Array.from({ length: MODELS }, (_, n) => boost(groups, { ...settings, seed: settings.seed + n }));
  return averaged(models);
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
    weights: Float32Array.from(examples.flatMap(({ head, right }) => right.map(() => WEIGHTS[head] ?? 1))),
  };
}
