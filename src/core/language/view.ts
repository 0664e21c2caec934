/** A same-length view of text for matching: plain spaces and straight single marks, so that offsets stay those of the original. */
export const plain = (text: string): string => text.replace(/[\u00a0\u202f\u2009]/g, ' ').replace(/[‘’ʼ]/g, "'").replace(/[‐‑]/g, '-');
