import { spawn } from 'node:child_process';
import { createWriteStream, existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { installHost } from './host.mjs';

const START_TIMEOUT = 60_000;

/** What every start needs to land on the reader's folder and not on greetings. */
export const SETTINGS = {
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.tips.enabled': false,
  'workbench.welcomePage.walkthroughs.openOnInstall': false,
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'chat.disableAIFeatures': true,
  'files.autoSave': 'off',
};

/**
 * @typedef {object} Server
 * @property {string} log - the file that takes the server's output
 * @property {(folder: string, payload?: readonly [string, string][]) => string} address - of the workbench on a
 *   folder; the payload's files and folders are paths on this machine
 * @property {(settings: object) => Promise<void>} configure - writes the user settings for windows opened from then on:
 * the server does not
 *   reliably notice the change of a file
 * @property {() => Promise<void>} stop
 * @property {Promise<void>} ended
 */

/** Starts VS Code's server with data folders of its own, which go with it unless `home` keeps them, and on a free port.
 * With a home it is the same port each time where that is free, as a browser keeps layouts by address.
 * @param {{ installExtension?: (folder: string) => Promise<void>, home?: string }} [options]
 * @returns {Promise<Server>} when it answers */
export async function startServer({ installExtension, home } = {}) {
  const host = await installHost();
  const data = home ?? (await mkdtemp(path.join(os.tmpdir(), 'newsmark-vscode-')));
  const extensions = path.join(data, 'extensions');
  const log = path.join(data, 'server.log');
  const userSettings = path.join(data, 'data', 'User', 'settings.json');
  const configure = (/** @type {object} */ settings) =>
    writeFile(userSettings, JSON.stringify({ ...SETTINGS, ...settings }, null, 2));

  await rm(extensions, { recursive: true, force: true });
  await Promise.all([mkdir(extensions, { recursive: true }), mkdir(path.dirname(userSettings), { recursive: true })]);
  await Promise.all([existsSync(userSettings) || configure({}), installExtension?.(extensions)]);

  const port = home && (await isFree(KEPT_PORT)) ? KEPT_PORT : 0;
  const child = spawn(host.node, [host.server, ...flags(data, extensions, port)], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: environment(),
  });
  const killed = () => void child.kill();
  process.once('exit', killed);
  const output = createWriteStream(log);
  child.stdout.pipe(output);
  child.stderr.pipe(output);
  /** @type {Promise<void>} */
  const ended = new Promise((resolve) => child.once('close', () => resolve()));
  const stop = async () => {
    child.kill();
    await ended;
    process.off('exit', killed);
    if (!home) await rm(data, { recursive: true, force: true, maxRetries: 5 });
  };

  try {
    const port = await listeningPort(child);
    return { log, configure, stop, ended, address: (folder, payload) => address(port, folder, payload) };
  } catch (error) {
    await stop();
    throw error;
  }
}

const KEPT_PORT = 8734;

/** @param {number} port
 * @returns {Promise<boolean>} */
const isFree = (port) =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });

/** @param {string} data
 * @param {string} extensions
 * @param {number} port */
const flags = (data, extensions, port) => [
  ...['--host', '127.0.0.1', '--port', String(port), '--without-connection-token', '--accept-server-license-terms'],
  ...['--server-data-dir', data, '--extensions-dir', extensions],
  ...['--disable-telemetry', '--disable-workspace-trust', '--skip-welcome', '--skip-release-notes'],
  // A built workbench honours a payload only with this.
  '--enable-smoke-test-driver',
];

/** Ours, without what tells a process that it runs inside another VS Code. */
const environment = () =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(VSCODE_|ELECTRON_|NODE_OPTIONS$)/.test(name)));

/** The port from the line in which the server says that it listens.
 * @param {import('node:child_process').ChildProcessByStdio<null, import('node:stream').Readable,
 * import('node:stream').Readable>} child
 * @returns {Promise<number>} */
function listeningPort(child) {
  return new Promise((resolve, reject) => {
    let said = '';
    const refuse = (/** @type {string} */ reason) => {
      clearTimeout(timeout);
      reject(new Error(`VS Code's server ${reason}:\n${said}`));
    };
    const timeout = setTimeout(() => refuse(`did not answer within ${START_TIMEOUT / 1000} s`), START_TIMEOUT);
    const listen = (/** @type {Buffer} */ chunk) => {
      said += chunk.toString();
      const port = /^Extension host agent listening on (\d+)/m.exec(said)?.[1];
      if (!port) return;
      clearTimeout(timeout);
      resolve(Number(port));
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('error', (error) => refuse(`could not be started (${error.message})`));
    child.once('exit', (code) => refuse(`ended with ${code}`));
  });
}

/** @param {number} port
 * @param {string} folder
 * @param {readonly [string, string][]} [payload] */
function address(port, folder, payload) {
  const url = new URL(`http://127.0.0.1:${port}/`);
  url.searchParams.set('folder', folder);
  if (payload) {
    const remote = (/** @type {string} */ file) => `vscode-remote://${url.host}${encodeURI(file)}`;
    url.searchParams.set('payload', JSON.stringify(payload.map(([name, file]) => [name, remote(file)])));
  }
  return url.href;
}
