import type { Foreign } from '../core/page/foreign';
import { printable } from '../export/text';

/** Called in a way that can't be meant: exit status 2. */
export class UsageError extends Error {}

/** Says on standard error what is wrong with a file, on one line. */
export function complain(file: string, reason: string): null {
  process.stderr.write(`newsmark: ${printable(`${file}: ${reason}`)}\n`);
  return null;
}

export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  switch (code) {
    case 'ENOENT':
      return 'no such file';
    case 'EISDIR':
      return 'is a directory';
    case 'ENOTDIR':
      return 'is in something that is no directory';
    case 'EACCES':
      return 'permission denied';
    case 'ELOOP':
      return 'is a loop of links';
    case 'ENAMETOOLONG':
      return 'has a name that is too long here';
    case 'ENOSPC':
      return 'no space left';
    case 'ERR_ENCODING_INVALID_ENCODED_DATA':
      return 'is not valid UTF-8';
    default:
      return error instanceof Error ? error.message : String(error);
  }
}

/** What is said of a text that is no news page because of what it is written in. */
export const FOREIGN: Readonly<Record<Foreign, string>> = {
  html: 'saved HTML: open it in a browser and save the page as text',
  'not-english': 'not English, and left alone',
  'all-capitals': 'all in capitals, which hides its names; left alone',
  'all-small': 'all in small letters, which hides its names; left alone',
};
