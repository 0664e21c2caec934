const SHORT_MS = 5;

/** Waits a little, for what a pipe that doesn't block has nothing of yet, or no room for. */
export function pause(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, SHORT_MS);
}
