import type { SceneToken } from './tokens';

/** How many words of a stretch are verbs or begin a clause, and how many of its gaps hold a comma or a colon. */
export interface WordCounts {
  readonly words: number;
  readonly verbs: number;
  readonly commas: number;
  readonly colons: number;
  readonly clauseWords: number;
}

/** The counts of a scene's words up to each of them, and of them all at the end. */
export type RunningCounts = readonly WordCounts[];

const NOTHING: WordCounts = { words: 0, verbs: 0, commas: 0, colons: 0, clauseWords: 0 };
const CLAUSE_WORDS: ReadonlySet<string> = new Set([
  'who',
  'which',
  'that',
  'because',
  'when',
  'while',
  'but',
  'if',
  'after',
  'before',
  'as',
  'whose',
]);

export function runningCounts(tokens: readonly SceneToken[]): RunningCounts {
  let last = NOTHING;
  const counts = [last];
  for (const { tags, gap, normal } of tokens) {
    last = {
      words: last.words + 1,
      verbs: last.verbs + (tags.has('Verb') ? 1 : 0),
      commas: last.commas + (gap.includes(',') ? 1 : 0),
      colons: last.colons + (gap.includes(':') ? 1 : 0),
      clauseWords: last.clauseWords + (CLAUSE_WORDS.has(normal) ? 1 : 0),
    };
    counts.push(last);
  }
  return counts;
}

/** The counts of the words `[from, to)`. */
export function countBetween(counts: RunningCounts, from: number, to = counts.length - 1): WordCounts {
  const first = counts[from] ?? NOTHING;
  const last = counts[Math.max(from, to)] ?? first;
  return {
    words: last.words - first.words,
    verbs: last.verbs - first.verbs,
    commas: last.commas - first.commas,
    colons: last.colons - first.colons,
    clauseWords: last.clauseWords - first.clauseWords,
  };
}

export const added = (a: WordCounts, b: WordCounts): WordCounts => ({
  words: a.words + b.words,
  verbs: a.verbs + b.verbs,
  commas: a.commas + b.commas,
  colons: a.colons + b.colons,
  clauseWords: a.clauseWords + b.clauseWords,
});
