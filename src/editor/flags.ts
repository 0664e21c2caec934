import type { Analysis, Entity } from '../core/model';
import { readWords } from '../core/view/read-words';

/** The two regional indicator letters that are drawn as a flag. */
export const flagOf = (iso2: string): string =>
  String.fromCodePoint(...[...iso2.toUpperCase()].map((letter) => 0x1f1e6 + letter.charCodeAt(0) - 'A'.charCodeAt(0)));

/**
 * The flag of the country that a description names in one of the forms met in the text, with a space behind it; nothing
 * where it names none.
 */
export function flagFor(analysis: Analysis, description: string): string {
  const country = countryIn(analysis, description);
  return country?.iso2 ? `${flagOf(country.iso2)} ` : '';
}

/** Of several forms the longest: a "South Korean" minister is none of Korea. */
function countryIn(analysis: Analysis, description: string): Entity | undefined {
  const words = wordsOf(description);
  return analysis.entities
    .filter(({ type }) => type === 'country')
    .flatMap((country) => formsOf(analysis, country).map((form) => ({ country, form: wordsOf(form) })))
    .filter(({ form }) => words.includes(form))
    .sort((a, b) => b.form.length - a.form.length)[0]?.country;
}

const formsOf = (analysis: Analysis, { name, mentions }: Entity): string[] => [
  name,
  ...mentions.filter(({ kind }) => kind !== 'pronoun').map((mention) => readWords(analysis, mention)),
];

/** Words between single spaces, so that whole ones can be looked for: capital letters kept, possessive endings not. */
const wordsOf = (text: string): string =>
  ` ${text
    .replace(/['’]s\b/gu, '')
    .split(/[^\p{L}\p{N}.]+/u)
    .filter(Boolean)
    .join(' ')} `;
