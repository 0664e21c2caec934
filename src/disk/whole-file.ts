import { existsSync, linkSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Writes a file so that at every moment either nothing, the old or the whole new file is there under its name. A file
 * that exists already stays, and false is returned, unless it may be replaced. Throws what the file system says.
 */
export function writeWhole(file: string, content: string, mayReplace: boolean): boolean {
  if (!mayReplace && existsSync(file)) return false;
  const draft = join(dirname(file), `.${basename(file)}.${process.pid}.tmp`);
  try {
    writeFileSync(draft, content, { flush: true });
    if (mayReplace) renameSync(draft, file);
    else linkSync(draft, file); // fails where another program was faster
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}
