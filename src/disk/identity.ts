import { lstatSync, readlinkSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/**
 * What tells a file from all others, under whatever name: the same for two paths that lead to one file through links of
 * any kind. Where there is no file yet, it is the place at which one would be made; some file systems take upper and
 * lower case for the same there.
 */
export function identityOf(file: string): string {
  try {
    const { dev, ino } = statSync(file, { bigint: true });
    return `${dev} ${ino} ${ino === 0n ? realpathSync(resolve(file)) : ''}`;
  } catch {
    return realPlace(file).toLowerCase();
  }
}

/** More links in a row than any file system follows. */
const MOST_LINKS = 40;

/** The path without links at which a file is, or would be made by writing to this one. */
export function realPlace(file: string, links = 0): string {
  const path = resolve(file);
  try {
    return realpathSync(path);
  } catch {
    const folder = dirname(path);
    const here = folder === path ? path : join(realPlace(folder, links), basename(path));
    const next = links < MOST_LINKS ? linkAt(here) : null;
    return next === null ? here : realPlace(next, links + 1);
  }
}

/** Where a link leads; null where there is none. */
function linkAt(path: string): string | null {
  try {
    return lstatSync(path).isSymbolicLink() ? resolve(dirname(path), readlinkSync(path)) : null;
  } catch {
    return null;
  }
}
