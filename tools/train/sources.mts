/** What kind of words a gold source is, and whether it names somebody. */

export const SOURCE_KINDS = ['single name', 'full name', 'pronoun', 'name with description', 'noun phrase'] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

const PRONOUN = /^(?:he|she|they|it|i|we|you|who|one|others|some|many|his|her|their|him|them)$/i;
const LEADING = /^(?:(?:the|mr|mrs|ms|dr)\.? )+/i;
const PREPOSITION = / (?:of|for|from|in|at|on|with|to|who|which|that) .*/;

/**
 * A source in its own words → its kind, told by capitals: `Jane Doe, a doctor` is a name with description, `a Doe
 * spokesman` a noun phrase.
 */
export function sourceKind(source: string): SourceKind {
  if (PRONOUN.test(source.trim())) return 'pronoun';
  const plain = source
    .replace(/["“”]|['’]s?$/g, '')
    .trim()
    .replace(LEADING, '')
    .replace(/,$/, '');
  const words = plain.split(/\s+/);
  if (words.every(isCapitalized)) return words.length === 1 ? 'single name' : 'full name';
  const heads = plain.split(/, | \(/).map((part) => part.replace(PREPOSITION, '').trim().split(/\s+/).at(-1) ?? '');
  return heads.some(isCapitalized) ? 'name with description' : 'noun phrase';
}

export const isNamed = (kind: SourceKind): boolean =>
  kind === 'single name' || kind === 'full name' || kind === 'name with description';

/** Whether the last capitalized word of a name, its surname, is among a source's words. */
export function sharesSurname(name: string, source: string): boolean {
  const surname = name
    .replace(/['’]s$/, '')
    .split(/\s+/)
    .findLast(isCapitalized);
  return (
    surname !== undefined &&
    source
      .split(/[^\p{L}\p{N}'’.-]+/u)
      .some((word) => word.replace(/['’]s$|[.'’]$/g, '') === surname.replace(/\.$/, ''))
  );
}

const isCapitalized = (word: string): boolean => /^\p{Lu}/u.test(word);
