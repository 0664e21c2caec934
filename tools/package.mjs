/**
 * Packs the extension as `newsmark-<version>.vsix`: a production build, and of the project only what the list in
 * .vscodeignore allows. Needs no network.
 */
import { createVSIX, listFiles } from '@vscode/vsce';
import { existsSync } from 'node:fs';
import { readFile, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fail, root, run } from './run.mjs';
import { copyShipped, packagePath, shipped } from './vscode/extension.mjs';

const LARGEST = 1024 * 1024;

const stage = path.join(root, 'out', 'package');

async function pack() {
  const file = await packagePath();
  await rm(stage, { recursive: true, force: true });
  await copyShipped(stage);
  await run(process.execPath, [path.join(root, 'esbuild.mjs'), '--production', `--outdir=${path.join(stage, 'dist')}`]);
  /** @type {Record<string, unknown>} */
  const manifest = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'));
  await writeManifest(manifest);
  // Where a public repository is named, vsce makes the README's links and pictures lead there.
  const isPublic = Boolean(manifest.repository);
  if (!isPublic) await writeLonelyReadme();
  await assertComplete();
  await createVSIX({
    cwd: stage,
    packagePath: file,
    dependencies: false,
    rewriteRelativeLinks: isPublic,
    allowMissingRepository: true,
  });

  const { size } = await stat(file);
  for (const name of (await listFiles({ cwd: stage })).sort())
    console.log(`${kilobytes((await stat(path.join(stage, name))).size)}  ${name}`);
  console.log(`${kilobytes(size)}  ${path.basename(file)}, compressed`);
  if (size > LARGEST) throw new Error(`The package is larger than ${kilobytes(LARGEST).trim()}.`);
}

/** What the list allows must be there: a package without it would be installed and not work. */
async function assertComplete() {
  const missing = (await shipped()).filter((entry) => !existsSync(path.join(stage, entry)));
  if (missing.length > 0) throw new Error(`To be packed, but not there: ${missing.join(', ')}`);
}

/** The manifest without what only the development of the extension needs.
 * @param {Record<string, unknown>} manifest */
async function writeManifest(manifest) {
  const { private: _private, bin: _bin, scripts: _scripts, devDependencies: _devDependencies, ...shown } = manifest;
  await writeFile(path.join(stage, 'package.json'), JSON.stringify(shown, null, 2));
}

/**
 * The README as a page that has no files beside it: without pictures, which VS Code loads from public addresses only,
 * and with the words of links alone.
 */
async function writeLonelyReadme() {
  const source = await readFile(path.join(root, 'README.md'), 'utf8');
  const page = source
    .replace(/^!\[[^\]]*\]\((?!https?:)[^)]+\)\n+/gm, '')
    .replace(/(?<!!)\[([^\]]*)\]\((?!https?:|#)[^)]+\)/g, '$1');
  await writeFile(path.join(stage, 'README.md'), page);
}

/** @param {number} bytes */
const kilobytes = (bytes) => `${String(Math.ceil(bytes / 1024)).padStart(6)} kB`;

await pack().catch(fail);
