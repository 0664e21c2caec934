/** Numbers of which the sum over any stretch is asked for: half-open, and cut where it leaves them. */
export class Sums {
  readonly #upTo: Float64Array;

  constructor(numbers: readonly number[]) {
    this.#upTo = new Float64Array(numbers.length + 1);
    numbers.forEach((number, i) => (this.#upTo[i + 1] = (this.#upTo[i] ?? 0) + number));
  }

  get length(): number {
    return this.#upTo.length - 1;
  }

  get total(): number {
    return this.#upTo[this.length] ?? 0;
  }

  over(from: number, to: number): number {
    const [first, last] = [this.#within(from), this.#within(to)];
    return last > first ? (this.#upTo[last] ?? 0) - (this.#upTo[first] ?? 0) : 0;
  }

  #within(at: number): number {
    return Math.max(0, Math.min(at, this.length));
  }
}

/** A half-open stretch of indices. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The stretch of numbers with the greatest sum (Kadane's algorithm); an empty one at 0 where none is positive. */
export function bestStretch(numbers: Iterable<number>): Stretch {
  let best: Stretch = { from: 0, to: 0 };
  let highest = 0;
  let from = 0;
  let sum = 0;
  let at = 0;
  for (const number of numbers) {
    if (sum <= 0) [sum, from] = [0, at];
    sum += number;
    at++;
    if (sum > highest) [highest, best] = [sum, { from, to: at }];
  }
  return best;
}
