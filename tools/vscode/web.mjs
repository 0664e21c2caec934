/**
 * VS Code as on vscode.dev: without a server behind it, the extension host in a worker of the browser. Made of the
 * workbench in the package that `host.mjs` installs.
 */
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { root } from '../run.mjs';
import { installHost } from './host.mjs';
import { SETTINGS } from './server.mjs';

const TYPES = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
};

/** A folder that is neither on a disk nor trusted before a person says so. */
const FOLDER = { scheme: 'vscode-vfs', authority: 'newsmark', path: '/pages' };

/** What the workbench of code-server asks for beyond VS Code's own. */
const CODE_SERVERS = {
  userDataPath: '/newsmark',
  isEnabledFileDownloads: false,
  isEnabledFileUploads: false,
  isEnabledCoderGettingStarted: false,
};

/**
 * Where it takes whatever serves it for a server with an extension host and a place for the user's data, and what VS
 * Code has there.
 */
const REMOTE = [
  [',remoteAuthority:location.host', ''],
  ['.with({scheme:J.vscodeRemote}),"User")', '.with({scheme:J.vscodeUserData}),"User")'],
];

const WORKBENCH = '/workbench/out/vs/code/browser/workbench/workbench.js';

const RESTRICTED = {
  'security.workspace.trust.enabled': true,
  'security.workspace.trust.startupPrompt': 'never',
  'security.workspace.trust.banner': 'never',
};

/**
 * Serves the workbench, with the project as an extension under development and tests to run in it, on a free port of
 * this machine.
 * @param {string} tests - their bundle, in the project
 * @returns {Promise<{ address: string, stop: () => void }>} */
export async function serveWebHost(tests) {
  const { server: main } = await installHost();
  const folders = { workbench: path.dirname(path.dirname(main)), extension: root };
  const workbench = await withoutRemote(path.join(folders.workbench, WORKBENCH.slice('/workbench/'.length)));
  const server = createServer(({ url = '/', headers: { host = '' } }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const [, name, ...rest] = decodeURIComponent(pathname).split('/');
    if (name === '') response.setHeader('Content-Type', 'text/html').end(page(host, path.relative(root, tests)));
    else if (pathname === WORKBENCH) response.setHeader('Content-Type', 'text/javascript').end(workbench);
    else if (name === 'workbench' || name === 'extension') send(path.join(folders[name], ...rest), response);
    else response.writeHead(404).end();
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  const stop = () => {
    server.close();
    server.closeAllConnections();
  };
  return { address: `http://127.0.0.1:${port}/`, stop };
}

/** @param {string} file */
async function withoutRemote(file) {
  let script = await readFile(file, 'utf8');
  for (const [remote = '', local = ''] of REMOTE) {
    if (!script.includes(remote))
      throw new Error(`This version of code-server is put together otherwise: no ${remote} in ${file}`);
    script = script.replace(remote, local);
  }
  return script;
}

/** @param {string} file
 * @param {import('node:http').ServerResponse} response */
function send(file, response) {
  const type = Object.entries(TYPES).find(([ending]) => file.endsWith(ending))?.[1];
  createReadStream(file)
    .once('open', () => response.setHeader('Content-Type', type ?? 'application/octet-stream'))
    .once('error', () => response.writeHead(404).end())
    .pipe(response);
}

/** The page of the workbench, as VS Code's own server has it.
 * @param {string} authority
 * @param {string} tests */
function page(authority, tests) {
  const inProject = (/** @type {string} */ file) => ({ scheme: 'http', authority, path: `/extension${file}` });
  const configuration = {
    folderUri: FOLDER,
    ...CODE_SERVERS,
    enableWorkspaceTrust: true,
    developmentOptions: { extensions: [inProject('')], extensionTestsPath: inProject(`/${tests}`) },
    webviewEndpoint: `http://${authority}/workbench/out/vs/workbench/contrib/webview/browser/pre`,
    configurationDefaults: { ...SETTINGS, ...RESTRICTED },
  };
  return `<!DOCTYPE html>
<html>
<head>
  <meta charset="utf-8">
  <meta id="vscode-workbench-web-configuration" data-settings="${JSON.stringify(configuration).replaceAll('"', '&quot;')}">
  <link rel="stylesheet" href="/workbench/out/vs/code/browser/workbench/workbench.css">
</head>
<body>
  <script>globalThis._VSCODE_FILE_ROOT = new URL('/workbench/out/', location.href).href;</script>
  <script type="module" src="/workbench/out/nls.messages.js"></script>
  <script type="module" src="${WORKBENCH}"></script>
</body>
</html>`;
}
