/**
 * Work that is done step by step, so that whoever does it may do something else in between; it never waits itself. Its
 * result is that of doing it at once, however long the pauses.
 */
export type Steps<T> = Generator<void, T, undefined>;

/** Does it all. */
export function atOnce<T>(work: Steps<T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done === true) return value;
  }
}

/** So many small things are one step: one for each of them would take half as long again. */
const SMALL = 32;

/** Whether a step ends with the nth of many small things. */
export const isStep = (n: number): boolean => n % SMALL === SMALL - 1;

/** The same list as `map` gives. */
export function* mapping<T, U>(items: readonly T[], each: (item: T) => U): Steps<U[]> {
  const made: U[] = [];
  for (const [n, item] of items.entries()) {
    made.push(each(item));
    if (isStep(n)) yield;
  }
  return made;
}
