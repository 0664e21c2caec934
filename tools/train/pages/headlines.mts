/** As ../shared/tools/score-lines.mjs compares headlines: most of their words are the same. */
export function isSameHeadline(words: string, headlines: readonly string[]): boolean {
  const own = wordsOf(words);
  return headlines.some((headline) => {
    const rest = wordsOf(headline);
    const most = own.length + rest.length;
    const same = own.filter((word) => {
      const at = rest.indexOf(word);
      if (at >= 0) rest.splice(at, 1);
      return at >= 0;
    });
    return own.length > 0 && (2 * same.length) / most >= 0.8;
  });
}

const wordsOf = (words: string): string[] =>
  words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’‘\u00ad]/g, '')
    .match(/[\p{L}\p{N}]+/gu) ?? [];
