import { randomUUID } from 'node:crypto';
import { closeSync, existsSync, linkSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Writes a file so that at every moment either nothing, the old or the whole new file is there under its name. A file
 * that exists already stays, and false is returned, unless it may be replaced. Where that is a link, it is the link that
 * is replaced. The draft has a name that nobody can foresee and that is short enough wherever the file's is, and is
 * never opened where anything is. Throws what the file system says.
 */
export function writeWhole(file: string, content: string, mayReplace: boolean): boolean {
  if (!mayReplace && existsSync(file)) return false;
  const draft = join(dirname(file), `.newsmark-${randomUUID()}.tmp`);
  const opened = openSync(draft, 'wx');
  try {
    try {
      writeFileSync(opened, content, { flush: true });
    } finally {
      closeSync(opened);
    }
    if (!mayReplace) return putWhereNothingIs(draft, file);
    renameSync(draft, file);
    return true;
  } finally {
    rmSync(draft, { force: true });
  }
}

/**
 * Gives a draft its name, if nothing has it. Not every file system knows hard links, which do that at once: elsewhere
 * the name is taken by an empty file first.
 */
function putWhereNothingIs(draft: string, file: string): boolean {
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if (isThere(error)) return false;
  }
  try {
    closeSync(openSync(file, 'wx'));
  } catch (error) {
    if (isThere(error)) return false;
    throw error;
  }
  try {
    renameSync(draft, file);
  } catch (error) {
    rmSync(file, { force: true });
    throw error;
  }
  return true;
}

const isThere = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'EEXIST';
