/** Where compromise's tags are wrong for news text, in one place. */
const NEVER_NAMES = /^(?:State|May|March|Will|Mark|Bill|Rich|Chase|Rob|Sue|Grant|Hope|Faith|Grace|Jordan|Chad|Georgia|Israel)$/;

/** The tags of a word as the rules use them: words that are names only beside other names don't count as given names by themselves. */
export function corrected(word: string, tags: ReadonlySet<string>): ReadonlySet<string> {
  if (!NEVER_NAMES.test(word) || !tags.has('FirstName')) return tags;
  return new Set([...tags].filter((tag) => tag !== 'Person' && tag !== 'FirstName'));
}
