/** As much of a name as is compared. */
const LONGEST = 60;

/**
 * Tells whether a text has a name, or the beginning of one, right behind "in": a place. Many names can be asked for, so
 * what stands there is sorted, once and not before the first question.
 */
export function placesNamed(text: string): (name: string) => boolean {
  let places: readonly string[] | undefined;
  return (name) => {
    places ??= Array.from(text.matchAll(/ in /g), ({ index }) => text.slice(index + 4, index + 4 + LONGEST)).sort();
    const beginning = name.slice(0, LONGEST);
    return places[firstNotBefore(places, beginning)]?.startsWith(beginning) === true;
  };
}

/** Index of the first of some sorted words that doesn't come before another one. */
function firstNotBefore(sorted: readonly string[], word: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
