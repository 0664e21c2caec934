/** Two ways of counting the characters of one text, and the way from one to the other. */

/**
 * A longer and a shorter count of the same text: the longer one has some units that the shorter one doesn't count.
 * Positions between a unit and the one that isn't counted apart from it, as inside a surrogate pair, mean the one after
 * both.
 */
export class Count {
  /**
   * Positions, in the longer count and rising, of the units that the shorter one leaves out; none follows another
   * directly.
   */
  constructor(private readonly uncounted: readonly number[]) {}

  toShorter(position: number): number {
    return position - this.#below((at) => at < position);
  }

  toLonger(position: number): number {
    return position + this.#below((at, i) => at - i <= position);
  }

  /** How many of the uncounted satisfy a condition that holds for the first ones only. */
  #below(holds: (at: number, index: number) => boolean): number {
    let low = 0;
    let high = this.uncounted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (holds(this.uncounted[middle] ?? 0, middle)) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** UTF-16 code units (longer) and Unicode code points (shorter). A lone surrogate counts as one of both. */
export const codePoints = (text: string): Count => new Count(second(text, /[\ud800-\udbff][\udc00-\udfff]/g));

/** Code units of a text (longer) and of the same text with LF for every CRLF (shorter). */
export const withoutReturns = (text: string): Count => new Count(text.includes('\r') ? second(text, /\r\n/g) : []);

/** The same text with LF for every line break. */
export const withLineFeeds = (text: string): string => (text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text);

/**
 * The text with U+FFFD for lone surrogates, which no encoding has: of the same length in code units and in code points.
 */
export const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\ufffd');

const second = (text: string, pair: RegExp): number[] => Array.from(text.matchAll(pair), ({ index }) => index + 1);
