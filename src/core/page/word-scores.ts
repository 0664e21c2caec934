/** Key → how much more often it stands in articles than in furniture, as a logarithm of odds; 0 for what was too rare to count. */
export interface ScoreTables {
  readonly word: ReadonlyMap<string, number>;
  /** By the first two words of a block, by its last two, and by all words of a short one. */
  readonly start: ReadonlyMap<string, number>;
  readonly end: ReadonlyMap<string, number>;
  readonly line: ReadonlyMap<string, number>;
}

/** How much words are those of articles rather than of furniture. All take words in lower case. */
export interface WordScores {
  word(word: string): number;
  start(words: readonly string[]): number;
  end(words: readonly string[]): number;
  line(words: readonly string[]): number;
}

/** Blocks of more words are hardly ever the same on two sites. */
export const LONGEST_LINE = 6;

const WORD = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu;

/** The words of a block that are scored, as they are printed. */
export const printedWords = (words: string): string[] => words.match(WORD) ?? [];

/** A word as the tables have it. */
export const scoredWord = (printed: string): string => printed.toLowerCase().replaceAll('’', "'");
export const scoredWords = (words: string): string[] => printedWords(words).map(scoredWord);

/** Numbers stand for each other. */
export const wordKey = (word: string): string => (/\d/.test(word) ? '0' : word);
export const startKey = (words: readonly string[]): string => words.slice(0, 2).map(wordKey).join(' ');
export const endKey = (words: readonly string[]): string => words.slice(-2).map(wordKey).join(' ');
export const lineKey = (words: readonly string[]): string => words.map(wordKey).join(' ');

export const wordScoresOf = ({ word, start, end, line }: ScoreTables): WordScores => ({
  word: (each) => word.get(wordKey(each)) ?? 0,
  start: (words) => start.get(startKey(words)) ?? 0,
  end: (words) => end.get(endKey(words)) ?? 0,
  line: (words) => (words.length > LONGEST_LINE ? 0 : (line.get(lineKey(words)) ?? 0)),
});
