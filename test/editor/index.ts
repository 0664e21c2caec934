/** What an extension host runs: all suites of this folder. */
import Mocha from 'mocha';
import * as vscode from 'vscode';
import { MemoryFiles } from '../support/decisions';

export async function run(): Promise<void> {
  console.log(`Editor tests in ${vscode.env.appName} ${vscode.version}`);
  provideWorkspace();
  const mocha = new Mocha({ ui: 'bdd', reporter: 'spec', timeout: 60_000 });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  await import('newsmark-editor-suites');
  const failures = await new Promise<number>((resolve) => mocha.run(resolve));
  if (failures > 0) throw new Error(`${failures} editor tests failed.`);
}

/** A workspace on a disk is there already; a virtual one is what an extension provides. */
function provideWorkspace(): void {
  const scheme = vscode.workspace.workspaceFolders?.[0]?.uri.scheme;
  if (scheme && scheme !== 'file')
    vscode.workspace.registerFileSystemProvider(scheme, new MemoryFiles({ tells: true }), { isCaseSensitive: true });
}
