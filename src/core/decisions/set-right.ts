import { analyze, type Means, type ReadingOptions } from '../analyze';
import type { Analysis } from '../model';
import { isOrphan, type Placed } from './anchor';
import { applyDecisions } from './apply';
import type { Decision } from './decision';
import { placedForAll } from './for-all';
import { partsIn } from './parts';

/** What a reader has decided of a text, and on words for all texts of its folder. */
export interface ReadersWord {
  readonly placed: readonly Placed[];
  readonly forAll?: readonly Decision[];
}

/**
 * The machine's analysis of a text, read with these options, set right by all that a reader has decided: where they
 * have said what some lines are, the text is read anew on the page as they have it; on what is found there the other
 * decisions are applied.
 */
export function setRight(
  machine: Analysis,
  { placed, forAll = [] }: ReadersWord,
  options: ReadingOptions = {},
  means: Means = {},
): Analysis {
  const parts = partsIn(placed.filter((each) => !isOrphan(each)));
  const reading = parts.length > 0 ? analyze(machine.text, { ...options, page: machine.page, parts }, means) : null;
  const analysis = reading ?? machine;
  return applyDecisions(analysis, placed, placedForAll(analysis, forAll));
}
