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

/** The same list as `map` gives, a step an item. */
export function* mapping<T, U>(items: readonly T[], each: (item: T) => U): Steps<U[]> {
  const made: U[] = [];
  for (const item of items) {
    made.push(each(item));
    yield;
  }
  return made;
}
