import { existsSync } from 'node:fs';
import { cp, readFile } from 'node:fs/promises';
import path from 'node:path';
import { root } from '../run.mjs';

/** Puts the built extension into a folder of extensions, with the files that a package of it would hold and no others.
 * @param {string} extensions */
export async function installExtension(extensions) {
  const { publisher, name, version } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'));
  const target = path.join(extensions, `${publisher}.${name}-${version}`);
  for (const entry of ['package.json', ...(await shipped())]) {
    await cp(path.join(root, entry), path.join(target, entry), { recursive: true });
  }
}

/** The allow-list of `.vscodeignore`: files, and folders as `folder/**`. */
async function shipped() {
  const lines = (await readFile(path.join(root, '.vscodeignore'), 'utf8')).split('\n');
  const allowed = lines.filter((line) => line.startsWith('!')).map((line) => line.slice(1).replace(/\/\*\*$/, ''));
  return allowed.filter((entry) => existsSync(path.join(root, entry)));
}
