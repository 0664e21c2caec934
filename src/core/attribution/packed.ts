import { type PackedTrees, unpackTrees } from '../learned/packed-trees';
import type { Model } from './ranker';

/** A model as `model.json` holds it, in little room. */
export interface PackedModel extends PackedTrees {
  /** Rate → its words, with spaces between them. */
  readonly rates: { readonly [name in keyof Model['rates']]: Readonly<Record<string, string>> };
}

export function unpack(packed: PackedModel): Model {
  const table = (rates: Readonly<Record<string, string>>): Record<string, number> =>
    Object.fromEntries(
      Object.entries(rates).flatMap(([rate, words]) => words.split(' ').map((word) => [word, Number(rate)])),
    );
  const { cue, head, previous, next, quoteBehind, quoteBefore } = packed.rates;
  return {
    features: packed.features,
    trees: unpackTrees(packed),
    rates: {
      cue: table(cue),
      head: table(head),
      previous: table(previous),
      next: table(next),
      quoteBehind: table(quoteBehind),
      quoteBefore: table(quoteBefore),
    },
  };
}
