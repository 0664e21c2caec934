#!/usr/bin/env node
/**
 * Runs extension tests in VS Code's server with a headless browser, with the command line that `runTests` of
 * `@vscode/test-electron` expects of the desktop build: the development and tests paths as options, the folder to open
 * as an argument, the result as exit code.
 */
import { createWriteStream } from 'node:fs';
import path from 'node:path';
import { format, parseArgs } from 'node:util';
import { fail, root } from './run.mjs';
import { openBrowser } from './vscode/browser.mjs';
import { startServer } from './vscode/server.mjs';

const LOG = path.join(root, 'out', 'vscode-server.log');

const START_TIMEOUT = 120_000;

const { values, positionals } = parseArgs({
  options: { extensionDevelopmentPath: { type: 'string' }, extensionTestsPath: { type: 'string' } },
  allowPositionals: true,
  strict: false,
});
const { extensionDevelopmentPath, extensionTestsPath } = values;
const [folder] = positionals;

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));

if (typeof extensionDevelopmentPath !== 'string' || typeof extensionTestsPath !== 'string' || !folder) {
  fail('Usage: vscode-server.mjs --extensionDevelopmentPath=PATH --extensionTestsPath=PATH FOLDER');
} else {
  process.exitCode = await runInServer(folder, extensionDevelopmentPath, extensionTestsPath).catch(fail);
}

/** @param {string} folder
 * @param {string} extension
 * @param {string} tests */
async function runInServer(folder, extension, tests) {
  const server = await startServer();
  try {
    const browser = await openBrowser();
    try {
      const page = await browser.newPage();
      /** @type {Promise<number>} */
      const result = new Promise((resolve, reject) => {
        const abort = (/** @type {string} */ reason) => reject(new Error(reason));
        const slow = setTimeout(() => abort(`No test has started; see ${LOG}`), START_TIMEOUT);
        page.once('crash', () => abort('The page with VS Code crashed.'));
        page.once('close', () => clearTimeout(slow));
        void server.ended.then(() => abort("VS Code's server ended before the tests did."));
        void page.exposeFunction('codeAutomationExit', resolve);
        void page.exposeFunction('codeAutomationLog', testOutput(() => clearTimeout(slow)));
      });
      const address = server.address(folder, [
        ['extensionDevelopmentPath', extension],
        ['extensionTestsPath', tests],
      ]);
      const [code] = await Promise.all([result, page.goto(address)]);
      if (code !== 0) console.log(`What VS Code itself had to say is in ${LOG}`);
      return code;
    } finally {
      await browser.close();
    }
  } finally {
    await server.stop();
  }
}

/** Shows what the tests print; VS Code's own messages before and between their lines go to the log only.
 * @param {() => void} onStart */
function testOutput(onStart) {
  const log = createWriteStream(LOG);
  let started = false;
  return (/** @type {string} */ type, /** @type {unknown[]} */ args) => {
    const line = format(...args);
    log.write(`${type}: ${line}\n`);
    if (!started && line.startsWith('Editor tests in ')) {
      started = true;
      onStart();
    }
    if (started && type === 'info') console.log(line);
  };
}
