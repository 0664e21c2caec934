import { existsSync } from 'node:fs';
import { cp, readFile } from 'node:fs/promises';
import path from 'node:path';
import { root } from '../run.mjs';

/** Puts the built extension into a folder of extensions, with the files that a package of it would hold and no others.
 * @param {string} extensions */
export async function installExtension(extensions) {
  const { publisher, name, version } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'));
  await copyShipped(path.join(extensions, `${publisher}.${name}-${version}`));
}

/** Copies what a package holds, as far as it is there.
 * @param {string} target */
export async function copyShipped(target) {
  const entries = ['package.json', '.vscodeignore', ...(await shipped())];
  for (const entry of entries.filter((entry) => existsSync(path.join(root, entry)))) {
    await cp(path.join(root, entry), path.join(target, entry), { recursive: true });
  }
}

/** Where `npm run package` puts the package of this version. */
export async function packagePath() {
  const { name, version } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'));
  return path.join(root, `${name}-${version}.vsix`);
}

/** The allow-list of `.vscodeignore`: files, and folders as `folder/**`. */
export async function shipped() {
  const lines = (await readFile(path.join(root, '.vscodeignore'), 'utf8')).split('\n');
  return lines.filter((line) => line.startsWith('!')).map((line) => line.slice(1).replace(/\/\*\*$/, ''));
}
