/**
 * What an edit has put in the place of something else, in UTF-16 code units: `before[start, end)` is now `after[start,
 * newEnd)`.
 */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly newEnd: number;
}

/** The one stretch in which two texts differ; empty on both sides where they are the same. */
export function changeBetween(before: string, after: string): Change {
  const shorter = Math.min(before.length, after.length);
  const start = longest(shorter, (from, to) => before.slice(from, to) === after.slice(from, to));
  const [end, newEnd] = [before.length, after.length];
  const behind = longest(
    shorter - start,
    (from, to) => before.slice(end - to, end - from) === after.slice(newEnd - to, newEnd - from),
  );
  return { start, end: end - behind, newEnd: newEnd - behind };
}

/**
 * How far, up to `most`, all is alike. By halves, as V8 compares stretches of text much faster than they are walked
 * through.
 */
function longest(most: number, areAlike: (from: number, to: number) => boolean): number {
  let low = 0;
  let high = most;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (areAlike(low, middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}
