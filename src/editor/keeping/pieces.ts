/** Work of the extension host in pieces, between which whatever waits has its turn. */

import type { Steps } from '../../core/steps';

/** Less than anybody notices, together with what a single step may take beyond it. */
const PIECE_MS = 15;

export const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Does work step by step to its end. */
export async function inPieces<T>(work: Steps<T>): Promise<T> {
  let begun = performance.now();
  for (;;) {
    const { done, value } = work.next();
    if (done === true) return value;
    if (performance.now() - begun < PIECE_MS) continue;
    await pause();
    begun = performance.now();
  }
}
