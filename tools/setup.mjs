/** Makes `node_modules` what package-lock.json says; needs nothing but Node and npm. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fail, isMain, npm, root, withProgress } from './run.mjs';

export async function setup() {
  const [wanted, installed] = await Promise.all([
    lockedPackages('package-lock.json'),
    // npm writes this one last, so after an interrupted installation it is missing.
    lockedPackages('node_modules/.package-lock.json').catch(() => ({})),
  ]);
  if (!isStale(wanted, installed)) return;
  try {
    await withProgress('Installing the packages of package-lock.json', () =>
      npm(['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']),
    );
  } catch (error) {
    throw new Error(`The packages could not be installed; is the npm registry reachable? (${String(error)})`);
  }
}

/** @typedef {Record<string, { version?: string, optional?: boolean }>} Packages */

/** @param {string} lockfile
 * @returns {Promise<Packages>} */
async function lockedPackages(lockfile) {
  return JSON.parse(await readFile(path.join(root, lockfile), 'utf8')).packages;
}

/** Optional packages may be missing: most are for other platforms.
 * @param {Packages} wanted
 * @param {Packages} installed */
function isStale(wanted, installed) {
  return Object.entries(wanted).some(([location, { version, optional }]) => {
    const isProject = location === '';
    const found = installed[location];
    return !isProject && (found ? found.version !== version : !optional);
  });
}

if (isMain(import.meta.url)) await setup().catch(fail);
