import { byPosition } from '../span';
import type { Analysis } from '../model';
import { isOrphan, type Placed } from './anchor';
import { applyToNames } from './apply-names';
import { applyToQuotations } from './apply-quotations';
import { byTime } from './decision';
import type { ForAll } from './for-all';

/**
 * An analysis in which the reader's word stands wherever there is one, marked by `decided` with what the machine had
 * thought. Of two decisions on one thing the later one holds, and one on a single place holds over one on every
 * occurrence, and any over one for all texts of a folder. Orphans decide nothing. Pure: the same analysis and decisions, in whatever order, always give the same.
 */
export function applyDecisions(
  analysis: Analysis,
  placed: readonly Placed[],
  forAll: readonly ForAll[] = [],
): Analysis {
  const held = placed.filter((each) => !isOrphan(each)).sort((a, b) => byTime(a.decision, b.decision));
  if (held.length + forAll.length === 0) return analysis;
  const named = applyToNames(
    analysis,
    held,
    [...forAll].sort((a, b) => byTime(a.decision, b.decision)),
  );
  const notes = held.flatMap(({ at, decision: { choice, creator } }) =>
    at && choice.kind === 'note' ? [{ ...at, text: choice.text, creator }] : [],
  );
  return { ...applyToQuotations(named, held), ...(notes.length > 0 ? { notes: notes.sort(byPosition) } : {}) };
}
