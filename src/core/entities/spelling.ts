/**
 * A key under which the spellings of one name fall together: Sergei and Sergey, Nebenzia and Nebenzya, Guaidó and Guaido,
 * Vassily and Vasily, Jong-un and Jong–Un.
 */
export const spellingKey = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/^(?:al|el)(?=\p{L}{4})/u, '')
    .replace(/iy|ij|ei|ey|yi|y/g, 'i')
    .replace(/(\p{L})\1/gu, '$1');
