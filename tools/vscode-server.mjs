#!/usr/bin/env node
/**
 * Runs extension tests in VS Code's server with a headless browser, with the command line that `runTests` of
 * `@vscode/test-electron` expects of the desktop build: the development and tests paths as options, the folder to open
 * as an argument, the result as exit code.
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { fail, root } from './run.mjs';
import { runTestsAt } from './vscode/automation.mjs';
import { startServer } from './vscode/server.mjs';

const LOG = path.join(root, 'out', 'vscode-server.log');

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
    const address = server.address(folder, [
      ['extensionDevelopmentPath', extension],
      ['extensionTestsPath', tests],
    ]);
    return await runTestsAt(address, LOG, server.ended);
  } finally {
    await server.stop();
  }
}
