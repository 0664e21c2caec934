/**
 * The editor tests in a real VS Code: the desktop build where it can be had, else its server with a headless browser.
 */
import { runTests } from '@vscode/test-electron';
import path from 'node:path';
import { bundleEditorTests, workspace } from './bundle-editor-tests.mjs';
import { fail, root } from './run.mjs';
import { provideDesktop } from './vscode/desktop.mjs';

async function testEditor() {
  const extensionTestsPath = await bundleEditorTests('node');
  const { executable, args } = await provideEditor();
  await runTests({
    vscodeExecutablePath: executable,
    extensionDevelopmentPath: root,
    extensionTestsPath,
    launchArgs: [...args, workspace],
  });
}

async function provideEditor() {
  const desktop = await provideDesktop();
  if ('executable' in desktop) return desktop;
  console.log(`Not the desktop build of VS Code, as ${desktop.reason}; its server and a headless browser instead.`);
  return { executable: path.join(root, 'tools', 'vscode-server.mjs'), args: [] };
}

await testEditor().catch(fail);
