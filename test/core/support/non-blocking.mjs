/**
 * Loaded before a program: its standard input gives an error where it would have to be waited for. That is said on
 * standard error: where it was met the first time, and the first time that it is met after something was read.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

// Node makes a pipe so when its stream is asked for.
process.stdin.pause();
let isSaid = false;
const { readSync } = fs;
fs.readSync = /** @type {typeof readSync} */ (
  (/** @type {Parameters<typeof readSync>} */ ...args) => {
    try {
      const length = readSync(...args);
      if (args[0] === 0) isSaid = false;
      return length;
    } catch (error) {
      if (args[0] === 0 && !isSaid) fs.writeSync(2, 'waiting\n');
      isSaid = true;
      throw error;
    }
  }
);
syncBuiltinESMExports();
