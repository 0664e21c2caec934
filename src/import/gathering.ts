/** What a file says, checked before it is taken for decisions: nothing of it is lost without a word. */
import { contentOf, type Decision, subjectOf } from '../core/decisions/decision';
import { contentId } from '../core/decisions/ids';
import { faultIn } from '../core/decisions/soundness';
import type { Imported, Unplaced } from './imported';

/** A decision and the line of the file that says so. */
export interface Found {
  readonly decision: Decision;
  readonly line: number;
}

/**
 * What was found in a file → the decisions that can be kept, no two on one subject and none with another's
 * id. What can't be kept, and of two that contradict each other the one that was made first, joins what is left out.
 */
export function gathered(found: readonly Found[], unplaced: readonly Unplaced[]): Imported {
  const left = [...unplaced];
  const kept = new Map<string, Found>();
  const ids = new Set<string>();
  for (const { decision, line } of found.toSorted((a, b) => a.line - b.line)) {
    const { at, other, cue } = decision;
    const isBlank = [at, other, cue].some((place) => place?.exact === '');
    const fault = isBlank ? { message: 'there are no words at its place' } : faultIn(decision);
    if (fault) {
      left.push({ line, reason: fault.message });
      continue;
    }
    const key = subjectOf(decision) ?? contentOf(decision);
    const rival = kept.get(key);
    if (rival && contentOf(rival.decision) === contentOf(decision)) continue;
    const isLater = !rival || rival.decision.created <= decision.created;
    if (rival)
      left.push({ line: isLater ? rival.line : line, reason: `line ${isLater ? line : rival.line} ${OTHERWISE}` });
    if (!isLater) continue;
    const id = ids.has(decision.id) ? contentId(JSON.stringify(decision)) : decision.id;
    ids.add(id);
    kept.set(key, { decision: { ...decision, id }, line });
  }
  return {
    decisions: Array.from(kept.values(), ({ decision }) => decision),
    unplaced: left.sort((a, b) => a.line - b.line),
  };
}

const OTHERWISE = 'says something else of the same words';
