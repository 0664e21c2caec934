import { writeSync } from 'node:fs';
import { isatty } from 'node:tty';
import { pause } from './pause';

/** Standard output takes nothing more. */
export class OutputError extends Error {
  /** Whether that is since its reader has closed it: then it has what it wanted. */
  readonly isClosed: boolean;

  constructor(error: unknown) {
    super('standard output takes nothing more', { cause: error });
    this.isClosed = error instanceof Error && 'code' in error && error.code === 'EPIPE';
  }
}

const isTerminal = isatty(1);

/**
 * Writes to standard output, all of it before this returns, so that work can stop where nobody takes its results.
 * Throws {@link OutputError}.
 */
export function print(text: string): void {
  // Terminals of Windows take text, not bytes.
  if (isTerminal) {
    process.stdout.write(text);
    return;
  }
  const bytes = Buffer.from(text);
  let written = 0;
  while (written < bytes.length) {
    try {
      written += writeSync(1, bytes, written);
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EAGAIN')) throw new OutputError(error);
      pause();
    }
  }
}
