/**
 * Opens VS Code on the seeds with the extension as it is now: the desktop's where there is one, else one in the
 * browser.
 */
import { existsSync } from 'node:fs';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fail, findOnPath, root, run } from './run.mjs';
import { setup } from './setup.mjs';
import { installExtension } from './vscode/extension.mjs';
import { SETTINGS, startServer } from './vscode/server.mjs';

const seeds = path.join(root, 'seeds');
const hasDisplay = process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);

async function start() {
  await setup();
  await run(process.execPath, [path.join(root, 'esbuild.mjs')]);
  const [first = ''] = (await readdir(seeds)).sort();
  const seed = path.join(seeds, first);
  const code = hasDisplay ? findOnPath('code') : undefined;
  await (code ? openDesktop(code, seed) : openInBrowser(seed));
}

/** @param {string} code
 * @param {string} seed */
async function openDesktop(code, seed) {
  const profile = path.join(root, '.vscode-test', 'profile');
  await mkdir(path.join(profile, 'User'), { recursive: true });
  const settings = path.join(profile, 'User', 'settings.json');
  if (!existsSync(settings)) await writeFile(settings, JSON.stringify(SETTINGS, null, 2));
  const options = ['--new-window', '--disable-workspace-trust', '--skip-welcome', '--skip-release-notes'];
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  await run(
    code,
    [...options, ...asRoot, `--user-data-dir=${profile}`, `--extensionDevelopmentPath=${root}`, seeds, seed],
    { shell: process.platform === 'win32' },
  );
}

/** Layout and settings of its windows are kept for the next time.
 * @param {string} seed */
async function openInBrowser(seed) {
  const server = await startServer({ installExtension, home: path.join(root, '.vscode-test', 'home') });
  const stop = () => void server.stop().catch(fail);
  process.once('SIGINT', stop).once('SIGTERM', stop);
  const address = server.address(seeds, [['openFile', seed]]);
  console.log(`\nVS Code with Newsmark is at\n\n  ${address}\n\nPress Ctrl-C to stop it.`);
  const opener = hasDisplay && findOnPath(process.platform === 'darwin' ? 'open' : 'xdg-open');
  if (opener) await run(opener, [address]).catch(() => console.log('No browser could be opened; open the address.'));
  await server.ended;
}

await start().catch(fail);
