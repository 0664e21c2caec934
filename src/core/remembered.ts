/** Beyond so many, a megabyte or two, all are looked at anew. */
const MOST = 10_000;
/** A longer part of a text keeps that text in memory in V8, and hardly ever comes again. */
const LONGEST = 12;

/** A function of words that keeps what it has found, as all texts are made of much the same words; not for words longer than `longest`. */
export function remembered<Found>(find: (word: string) => Found, longest = LONGEST): (word: string) => Found {
  const known = new Map<string, Found>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const found = find(word);
    if (word.length > longest) return found;
    if (known.size === MOST) known.clear();
    known.set(word, found);
    return found;
  };
}
