/**
 * The editor tests in the web extension host, where the browser bundle runs: in Restricted Mode, on a virtual
 * workspace.
 */
import path from 'node:path';
import { bundleEditorTests } from './bundle-editor-tests.mjs';
import { fail, root } from './run.mjs';
import { runTestsAt } from './vscode/automation.mjs';
import { serveWebHost } from './vscode/web.mjs';

async function testWeb() {
  const { address, stop } = await serveWebHost(await bundleEditorTests('browser'));
  try {
    return await runTestsAt(address, path.join(root, 'out', 'vscode-web.log'));
  } finally {
    stop();
  }
}

process.exitCode = await testWeb().catch(fail);
