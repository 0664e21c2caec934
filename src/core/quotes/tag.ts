import { cueAt } from '../lexicon/cues';

const LONGEST = 90;

/**
 * Where the last comma of a statement in plain text stands, if nothing but a short `, SOURCE said.` follows it; else
 * null.
 */
export function tagComma(words: string): number | null {
  const comma = words.lastIndexOf(', ');
  const tag = words.slice(comma + 2);
  const hasCue = tag.split(/[^\p{L}'-]+/u).some((word) => cueAt([word.toLowerCase()], 0)?.strength === 'strong');
  return comma > 0 && tag.length < LONGEST && hasCue ? comma : null;
}
