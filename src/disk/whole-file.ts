import { randomUUID } from 'node:crypto';
import { closeSync, existsSync, linkSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Where the next content of a file is written before it takes its place. */
const draftFor = (file: string): string => join(dirname(file), `.newsmark-${randomUUID()}.tmp`);

/**
 * Writes a file so that at every moment either nothing, the old or the whole new file is there under its name. A file
 * that exists already stays, and false is returned, unless it may be replaced. Where that is a link, it is the link that
 * is replaced. The draft has a name that nobody can foresee and that is short enough wherever the file's is, and is
 * never opened where anything is. Throws what the file system says.
 */
export function writeWhole(file: string, content: string, mayReplace: boolean): boolean {
  if (!mayReplace && existsSync(file)) return false;
  const draft = draftFor(file);
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

/** Writes a file as {@link writeWhole} does one that may be replaced, without holding up other work. */
export async function replaceWhole(file: string, content: string): Promise<void> {
  const draft = draftFor(file);
  const opened = await open(draft, 'wx');
  try {
    try {
      await opened.writeFile(content);
      await opened.sync();
    } finally {
      await opened.close();
    }
    await rename(draft, file);
  } finally {
    await rm(draft, { force: true });
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
