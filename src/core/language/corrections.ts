/** Where compromise's tags are wrong for news text, in one place. */

/** Given names that are other words too: by themselves they don't count as names. */
const OTHER_WORDS = /^(?:State|May|March|Will|Mark|Bill|Rich|Chase|Rob|Sue|Grant|Hope|Faith|Grace|Jordan|Chad|Georgia|Israel)$/;

/** What a capital inside a sentence speaks against: compromise reads “dead," Brandt” as adverb and adjective, marks unseen. */
const NO_NAME = ['Adjective', 'Adverb'] as const;

/** The tags of a word as the rules use them. `begins`: a capital is owed to its place, at the beginning of a sentence or quotation. */
export function corrected(word: string, tags: ReadonlySet<string>, begins: boolean): ReadonlySet<string> {
  if (OTHER_WORDS.test(word) && tags.has('FirstName')) return new Set([...tags].filter((tag) => tag !== 'Person' && tag !== 'FirstName'));
  const isName = !begins && /^\p{Lu}\p{Ll}/u.test(word) && NO_NAME.some((tag) => tags.has(tag)) && !tags.has('ProperNoun');
  return isName ? new Set(['Noun', 'ProperNoun', 'Singular']) : tags;
}
