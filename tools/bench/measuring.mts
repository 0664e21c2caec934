/** How long work takes, in processor time: what else the machine does leaves it nearly unchanged. */

/** The median of several runs, and the 5th and 95th percentile. */
export interface Spread {
  readonly median: number;
  readonly low: number;
  readonly high: number;
  readonly runs: number;
}

/** One line of the report. */
export interface Figure extends Spread {
  readonly name: string;
  readonly unit: 'ms' | 'KB/s' | 'KB' | 'MB' | '×' | 'exponent';
}

/** The figures of one part of the benchmark, with what has to be known to read them. */
export interface Part {
  readonly title: string;
  readonly figures: readonly Figure[];
  readonly notes: readonly string[];
}

/** Milliseconds of processor time that some work takes, that of the engine's own threads included. */
export function milliseconds(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.round(share * (sorted.length - 1))] ?? NaN;
  return { median: at(0.5), low: at(0.05), high: at(0.95), runs: values.length };
}

export const figure = (name: string, unit: Figure['unit'], values: readonly number[]): Figure => ({
  name,
  unit,
  ...spreadOf(values),
});

/**
 * Runs several works in turn, so that all meet the same conditions, after rounds that only warm them up; the
 * milliseconds of each.
 */
export function inTurn(rounds: number, warmUps: number, works: readonly (() => unknown)[]): number[][] {
  for (let round = 0; round < warmUps; round++) for (const work of works) work();
  const times = works.map((): number[] => []);
  for (let round = 0; round < rounds; round++) works.forEach((work, n) => times[n]?.push(milliseconds(work)));
  return times;
}
