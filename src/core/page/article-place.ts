/** Where the article is among the lines of its page, as indices. */
export interface ArticlePlace {
  /** The line of the headline, -1 where there is none. */
  readonly headline: number;
  /** The first and the last line that are the article's. */
  readonly first: number;
  readonly last: number;
}
