import { type Decision, sameContent, subjectOf } from '../core/decisions/decision';
import type { Readable } from '../core/decisions/readable';
import { standingIn } from '../core/decisions/standing';
import type { Analysis } from '../core/model';

/** What taking up decisions from elsewhere would do. */
export interface Taking {
  /** On what nothing has been decided yet. */
  readonly added: readonly Decision[];
  /** On what has been decided otherwise. */
  readonly changed: readonly Decision[];
  /** How many say what stands there already. */
  readonly same: number;
}

/**
 * Decisions on a text → what of them differs from the analysis of it as the reader has it, and from what they have
 * decided. All positions are those of the text as it is.
 */
export function takingUp(
  decisions: readonly Decision[],
  kept: readonly Decision[],
  analysis: Analysis,
  text: Readable,
): Taking {
  const stands = standingIn(analysis, text);
  const onSubject = new Map<string, Decision>();
  for (const decision of kept) for (const key of keysOf(decision)) onSubject.set(key, decision);
  const [added, changed]: [Decision[], Decision[]] = [[], []];
  let same = 0;
  for (const decision of decisions) {
    const known = keysOf(decision).flatMap((key) => onSubject.get(key) ?? []);
    if (known.some((each) => sameContent(each, decision)) || stands(decision)) same++;
    else (known.length > 0 ? changed : added).push(decision);
  }
  return { added, changed, same };
}

/** What two decisions share of which one would replace the other, or that are the same note. */
const keysOf = (decision: Decision): string[] => [
  `id ${decision.id}`,
  subjectOf(decision) ?? JSON.stringify([decision.at.start, decision.at.end, decision.choice]),
];
