/** What an extension host runs: all suites of this folder. */
import Mocha from 'mocha';
import * as vscode from 'vscode';

export async function run(): Promise<void> {
  console.log(`Editor tests in ${vscode.env.appName} ${vscode.version}`);
  const mocha = new Mocha({ ui: 'bdd', reporter: 'spec', timeout: 20_000 });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  await import('newsmark-editor-suites');
  const failures = await new Promise<number>((resolve) => mocha.run(resolve));
  if (failures > 0) throw new Error(`${failures} editor tests failed.`);
}
