import type { Feature } from '../learned/feature';
import { placedRows } from '../learned/placing';
import { forestOf, probabilityOf, softmaxWithNone, type StoredTree, sumTrees } from '../learned/trees';
import { CLAIM_FEATURES } from './claims';
import { BEGIN_FEATURES, END_FEATURES } from './contents';
import { CUE_END_FEATURES, CUE_START_FEATURES } from './cues';
import { HEAD_FEATURES } from './head-features';
import type { StatementRates } from './rates';
import { SOURCE_END_FEATURES, SOURCE_FEATURES, SOURCE_START_FEATURES } from './sources';

/** What is decided one after the other, and by which features. */
export const STEPS = {
  head: HEAD_FEATURES,
  cueStart: CUE_START_FEATURES,
  cueEnd: CUE_END_FEATURES,
  source: SOURCE_FEATURES,
  sourceStart: SOURCE_START_FEATURES,
  sourceEnd: SOURCE_END_FEATURES,
  begin: BEGIN_FEATURES,
  end: END_FEATURES,
  resume: BEGIN_FEATURES,
  claim: CLAIM_FEATURES,
  confidence: CLAIM_FEATURES,
} as const;
export type Step = keyof typeof STEPS;
export const STEP_NAMES = Object.keys(STEPS) as Step[];

type Subject<S extends Step> = (typeof STEPS)[S] extends readonly Feature<infer Of>[] ? Of : never;

/** What training found; made by `npm run train`, shipped as `model.json`. */
export interface StatementModel {
  readonly rates: { readonly [name in keyof StatementRates]: Readonly<Record<string, number>> };
  readonly trees: { readonly [step in Step]: readonly StoredTree[] };
}

/** A model made ready for use: of each step, the probability of each of some subjects. */
export interface StatementReader {
  readonly rates: StatementRates;
  readonly steps: { readonly [step in Step]: (subjects: readonly Subject<step>[]) => number[] };
}

/** Steps that ask of each subject by itself; the others choose one of them, or none. */
const ASK_EACH: ReadonlySet<Step> = new Set(['head', 'claim', 'confidence']);

export function readerOf(rates: StatementRates, trees: StatementModel['trees']): StatementReader {
  const steps = Object.fromEntries(
    STEP_NAMES.map((step) => {
      const score = scorerOf(STEPS[step] as readonly Feature<never>[], trees[step]);
      return [
        step,
        ASK_EACH.has(step)
          ? (subjects: readonly never[]) => Array.from(score(subjects), probabilityOf)
          : (subjects: readonly never[]) => softmaxWithNone(score(subjects)),
      ];
    }),
  );
  return { rates, steps: steps as unknown as StatementReader['steps'] };
}

function scorerOf<Of>(
  features: readonly Feature<Of>[],
  trees: readonly StoredTree[],
): (subjects: readonly Of[]) => Float64Array {
  const forest = forestOf(trees, features.length);
  const placed = placedRows(features, forest.thresholds);
  return (subjects) => sumTrees(forest, placed(subjects));
}
