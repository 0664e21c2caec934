import type { Feature } from '../learned/feature';
import { placedRows } from '../learned/placing';
import { forestOf, probabilityOf, scoreTrees, softmaxWithNone, type StoredTree, sumTrees } from '../learned/trees';
import { CLAIM_FEATURES } from './claims';
import { type Begin, BEGIN_FEATURES, type End, END_FEATURES } from './contents';
import { CUE_END_FEATURES, CUE_START_FEATURES } from './cues';
import { HEAD_FEATURES } from './head-features';
import type { StatementRates } from './rates';
import { type PlaceOf, scopedRows } from './scoped';
import { SOURCE_END_FEATURES, SOURCE_FEATURES, SOURCE_START_FEATURES, type SourcePair } from './sources';

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

/** Which word or noun a subject stands for, where several choices of a passage ask for the same. */
const PLACES: { readonly [step in Step]?: PlaceOf<never> } = {
  source: ({ cue: { head }, noun }: SourcePair) => ({ rated: head.rated, at: noun.from }),
  begin: ({ frame, at }: Begin) => ({ rated: frame.cue.head.rated, at }),
  resume: ({ frame, at }: Begin) => ({ rated: frame.cue.head.rated, at }),
  end: ({ frame, at }: End) => ({ rated: frame.cue.head.rated, at }),
};

export function readerOf(rates: StatementRates, trees: StatementModel['trees']): StatementReader {
  const steps = Object.fromEntries(
    STEP_NAMES.map((step) => {
      const features = STEPS[step] as readonly Feature<never>[];
      const forest = forestOf(trees[step], features.length);
      const places = PLACES[step];
      const placed = places
        ? scopedRows<never>(features, forest, places)
        : placedRows<never>(features, forest.thresholds);
      return [
        step,
        ASK_EACH.has(step)
          ? (subjects: readonly never[]) => Array.from(sumTrees(forest, placed(subjects)), probabilityOf)
          : (subjects: readonly never[]) => softmaxWithNone(scoreTrees(forest, placed(subjects))),
      ];
    }),
  );
  return { rates, steps: steps as unknown as StatementReader['steps'] };
}
