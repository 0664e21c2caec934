import { isCue } from '../lexicon/cues';

/** Longer stretches between two quotations tell something of their own. */
const LONGEST = 160;

/**
 * Whether the words between two quotations of one paragraph only interrupt one speech: `"…," X said, "…"` or `"…," X
 * said. "…"`. All three take plain marks; the quotations include theirs.
 */
export function isInterruption(before: string, between: string, after: string): boolean {
  if (
    between.length > LONGEST ||
    !between.split(/[^\p{L}'-]+/u).some((word) => isCue(word.toLowerCase()) !== undefined)
  )
    return false;
  const endsWithComma = /[,—–-]["”»]$/.test(before) || /^,/.test(between);
  if (/[,:]\s*$/.test(between)) return endsWithComma && !/[.!?]\s+\p{Lu}/u.test(between);
  const wholeSentence = /[.!?,…—–-]["”»]$/.test(before) || /^[.,]/.test(between);
  const isTag = /^[^.!?]*(?:\b(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gen|Gov|U\.S)\.[^.!?]*)?\.\s*$/.test(between);
  return wholeSentence && isTag && /^["“«]\p{Lu}/u.test(after);
}
