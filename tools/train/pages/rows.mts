/** Rows of numbers to learn from. */
import type { BlockView } from '../../../src/core/page/block-views';
import type { Feature } from '../../../src/core/learned/feature';
import type { Groups } from '../boosting.mts';
import type { PageText } from './texts.mts';

/** A page with its blocks as they are seen where its own domain has taught nothing. */
export interface Example {
  readonly page: PageText;
  readonly views: readonly BlockView[];
  /** A letter for each block. */
  readonly labels: readonly string[];
  readonly half: number;
}

/** Groups of one row each, which is right or not. */
export function eachByItself<Of>(
  features: readonly Feature<Of>[],
  rows: readonly { readonly of: Of; readonly right: boolean; readonly weight?: number }[],
): Groups {
  const width = features.length;
  const numbers = new Float32Array(rows.length * width);
  rows.forEach(({ of: subject }, row) =>
    features.forEach(({ of }, column) => (numbers[row * width + column] = of(subject))),
  );
  return {
    rows: numbers,
    width,
    starts: Int32Array.from({ length: rows.length + 1 }, (_, n) => n),
    right: Uint8Array.from(rows, ({ right }) => (right ? 1 : 0)),
    weights: Float32Array.from(rows, ({ weight }) => weight ?? 1),
  };
}
