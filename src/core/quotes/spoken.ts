import { plain } from '../language/view';
import { cueAt } from '../lexicon/cues';
import type { Span } from '../span';

/** So many words beside a statement, in so many characters, hold the cue of what tags or introduces it. */
const WORDS = 5;
const REACH = 80;

/** Whether the words beside a marked stretch of a paragraph tell that somebody says it: `'…,' X said`, `X said: '…'`. */
export function isSpoken(paragraph: string, { start, end }: Span): boolean {
  const before = plain(paragraph.slice(Math.max(0, start - REACH), start)).trimEnd();
  const last = paragraph.charAt(end - 2);
  const behind = plain(paragraph.slice(end, end + REACH)).trimEnd();
  if ((/[,!?…—–-]/.test(last) || behind.startsWith(',')) && hasCue(wordsOf(behind).slice(0, WORDS))) return true;
  const isWhole = /[,.!?…—–-]/.test(last) || /^[,.]/.test(behind);
  return isWhole && hasCue(wordsOf(before).slice(/[:,]$/.test(before) ? -WORDS : -1));
}

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}'-]+/u)
    .filter(Boolean);

const hasCue = (words: readonly string[]): boolean => words.some((_, at) => cueAt(words, at)?.strength === 'strong');
