/** So many are kept for sure, and those among as many before them that are still asked for. */
const MOST = 100;
/** A longer part of a text keeps that text in memory in V8, and hardly ever comes again. */
const LONGEST = 12;

/**
 * A function of words that keeps what it has found, as all texts are made of much the same words; not for words longer
 * than `longest`. Of two generations the older one goes when the younger is full, and with it what nobody has asked
 * for.
 */
export function remembered<Found>(find: (word: string) => Found, longest = LONGEST): (word: string) => Found {
  let young = new Map<string, Found>();
  let old = new Map<string, Found>();
  return (word) => {
    const recent = young.get(word);
    if (recent !== undefined) return recent;
    const found = old.get(word) ?? find(word);
    if (word.length > longest) return found;
    if (young.size === MOST) [old, young] = [young, new Map<string, Found>()];
    young.set(word, found);
    return found;
  };
}
