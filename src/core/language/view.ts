/**
 * A same-length view of text for matching: plain spaces and straight single marks, so that offsets stay those of the
 * original.
 */
export const plain = (text: string): string => (TYPOGRAPHIC.test(text) ? plainly(text) : text);

const TYPOGRAPHIC = /[\u00a0\u202f\u2009‘’ʼ‐‑]/;
const plainly = (text: string): string =>
  text
    .replace(/[\u00a0\u202f\u2009]/g, ' ')
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[‐‑]/g, '-');

/**
 * The plain view with a space for each mark that is glued to words on both sides, as in `more,"said Nordvik."We`, so
 * that they stay apart.
 */
export const unglued = (text: string): string => plain(text).replace(/["“”](?<=[\p{L}\p{N}.,:!?].)(?=\p{L})/gu, ' ');
