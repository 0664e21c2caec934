import type { Look } from './look';

/** What of a page is the article. */
export interface Parts {
  /** Whether each block is the article's. */
  readonly article: readonly boolean[];
  /** How likely each block by itself is. */
  readonly likely: readonly number[];
  readonly looks: readonly Look[];
  /** The number of the block that is its headline, null where none is likely enough. */
  readonly headline: number | null;
  /** How likely that one is. */
  readonly headlineness: number;
}
