/** What judgements add up to, as lines of a report. */
import { type Answer, type Claim, type Judgements, type Outcome } from './judging.mts';
import { SOURCE_KINDS } from './sources.mts';

export const percent = (share: number, digits = 1): string => (100 * share).toFixed(digits).padStart(5);

const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
const f1 = (precision: number, recall: number): number => ratio(2 * precision * recall, precision + recall);

/** The right mention, whoever it was taken for: what the scorer calls strictly right. */
const isStrict = ({ outcome }: Answer): boolean =>
  outcome === 'right' || outcome === 'nobody known' || outcome === 'wrong person';

const BINS = 10;

/** How often claims of each tenth of confidence are right, and how far off the confidences are on average. */
export function calibration(claims: readonly Claim[]): string[] {
  const bins = Array.from({ length: BINS }, (_, bin) => {
    const own = claims.filter(({ confidence }) => Math.min(BINS - 1, Math.floor(confidence * BINS)) === bin);
    const confidence = ratio(
      own.reduce((sum, claim) => sum + claim.confidence, 0),
      own.length,
    );
    return { bin, count: own.length, confidence, right: ratio(own.filter(({ right }) => right).length, own.length) };
  });
  const error = ratio(
    bins.reduce((sum, { count, confidence, right }) => sum + count * Math.abs(confidence - right), 0),
    claims.length,
  );
  return [
    'confidence  claims    mean   right',
    ...bins.map(({ bin, count, confidence, right }) => {
      const range = `${(bin / BINS).toFixed(1)}–${((bin + 1) / BINS).toFixed(1)}`;
      return `${range.padEnd(10)}${String(count).padStart(8)}   ${count ? `${percent(confidence)}   ${percent(right)}` : '    –       –'}`;
    }),
    `mean absolute calibration error ${percent(error, 2).trim()} points`,
  ];
}

/** Precision, recall and F1 where only claims of some confidence and more count. */
export function atConfidence(
  { answers, claims }: Judgements,
  least: number,
  minWords: number,
): { precision: number; recall: number; f1: number } {
  const kept = claims.filter((claim) => claim.words >= minWords && claim.confidence >= least);
  const right = kept.filter((claim) => claim.right).length;
  const precision = ratio(right, kept.length);
  const recall = ratio(right, answers.filter(({ words }) => words >= minWords).length);
  return { precision, recall, f1: f1(precision, recall) };
}

/** The smallest confidence, in hundredths, from which the claims have a precision; undefined where none has. */
export function leastFor(judgements: Judgements, precision: number, minWords: number): number | undefined {
  return Array.from({ length: 100 }, (_, i) => i / 100).find(
    (least) => atConfidence(judgements, least, minWords).precision >= precision,
  );
}

export function thresholds(judgements: Judgements): string[] {
  const steps = [0, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95];
  const row = (least: number, minWords: number): string => {
    const { precision, recall, f1: both } = atConfidence(judgements, least, minWords);
    return [precision, recall, both].map((share) => percent(share)).join('  ');
  };
  return [
    'confidence  1+: P      R     F1   5+: P      R     F1',
    ...steps.map((least) => `${least.toFixed(2).padEnd(10)}  ${row(least, 1)}   ${row(least, 5)}`),
  ];
}

const ERRORS: readonly (readonly [Outcome, string])[] = [
  ['not found', 'quotation not found'],
  ['none given', 'none where there is one'],
  ['wrong mention', 'wrong mention'],
  ['wrong person', 'right mention, wrong person'],
  ['nobody known', 'right mention of somebody named, but nobody known by it'],
];

export function errors({ answers, claims }: Judgements): string[] {
  const line = (label: string, counted: readonly { readonly words: number }[]): string =>
    `${String(counted.length).padStart(5)}  ${String(counted.filter(({ words }) => words >= 5).length).padStart(5)}  ${label}`;
  return [
    '  all     5+  words',
    ...ERRORS.map(([outcome, label]) =>
      line(
        label,
        answers.filter((answer) => answer.outcome === outcome),
      ),
    ),
    line(
      'scare taken for speech: a claim on words without source',
      claims.filter(({ unsourced }) => unsourced),
    ),
  ];
}

const LENGTHS: readonly (readonly [from: number, to: number])[] = [
  [1, 2],
  [3, 4],
  [5, 9],
  [10, Infinity],
];

export function byLength({ answers, claims }: Judgements): string[] {
  return [
    'words    stretches  found      P      R     F1',
    ...LENGTHS.map(([from, to]) => {
      const has = ({ words }: { readonly words: number }): boolean => words >= from && words <= to;
      const gold = answers.filter(has);
      const given = claims.filter(has);
      const found = ratio(gold.filter(({ outcome }) => outcome !== 'not found').length, gold.length);
      const precision = ratio(given.filter(({ right }) => right).length, given.length);
      const recall = ratio(gold.filter(isStrict).length, gold.length);
      const label = to === Infinity ? `${from}+` : `${from}–${to}`;
      return `${label.padEnd(9)}${String(gold.length).padStart(9)}  ${[found, precision, recall, f1(precision, recall)].map((share) => percent(share)).join('  ')}`;
    }),
  ];
}

/** `of given`: right among those of this kind for which a source was given. */
export function bySource({ answers }: Judgements): string[] {
  return [
    'source                 stretches  found  right  of given',
    ...SOURCE_KINDS.map((kind) => {
      const own = answers.filter((answer) => answer.kind === kind);
      const right = own.filter(isStrict).length;
      const found = own.filter(({ outcome }) => outcome !== 'not found').length;
      const given = own.filter(({ outcome }) => outcome !== 'not found' && outcome !== 'none given').length;
      return `${kind.padEnd(23)}${String(own.length).padStart(9)}  ${percent(ratio(found, own.length))}  ${percent(ratio(right, own.length))}     ${percent(ratio(right, given))}`;
    }),
  ];
}

export function entityAccuracy({ answers }: Judgements): string[] {
  const named = answers.filter(({ entityRight }) => entityRight !== undefined);
  const line = (label: string, own: readonly Answer[]): string => {
    const right = own.filter(({ entityRight }) => entityRight).length;
    return `${percent(ratio(right, own.length))}  (${right} of ${own.length}) ${label}`;
  };
  return [
    line('of all', named),
    line(
      'where a source is given',
      named.filter(({ outcome }) => outcome !== 'not found' && outcome !== 'none given'),
    ),
    line('where the mention is right', named.filter(isStrict)),
  ];
}
