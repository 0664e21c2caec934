import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { MemoryFiles } from '../support/decisions';
import { closeAll, load, OSLO, symbolsOf } from '../support/editor';
import { until } from '../support/until';

const PAGES = 200;
const MEGABYTE = 1024 * 1024;

/** Frees what nothing holds, and tells how much is held. */
async function heldBytes(): Promise<number> {
  const [v8, vm] = await Promise.all([import('node:v8'), import('node:vm')]);
  v8.setFlagsFromString('--expose-gc');
  (vm.runInNewContext('gc') as () => void)();
  return process.memoryUsage().heapUsed;
}

describe(`${PAGES} pages opened and closed in a row`, () => {
  const files = new MemoryFiles();
  let registered: vscode.Disposable;
  before(() => {
    registered = vscode.workspace.registerFileSystemProvider('memfs-many', files);
  });
  after(() => void registered.dispose());

  const openPages = () => vscode.workspace.textDocuments.filter(({ uri }) => uri.scheme === 'memfs-many');

  async function openAndClose(uri: vscode.Uri): Promise<WeakRef<vscode.TextDocument>> {
    // By address: a document that an extension asks for is kept open by VS Code for minutes.
    await vscode.commands.executeCommand('vscode.open', uri);
    const document = await until('the page', () => openPages().find((page) => page.uri.toString() === uri.toString()));
    assert.ok((await symbolsOf(document)).length > 0);
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    return new WeakRef(document);
  }

  it('leave no document, no watcher and no memory behind', async function () {
    // A worker can't be told to free memory.
    if (typeof process === 'undefined') this.skip();
    this.timeout(240_000);
    const content = new TextEncoder().encode((await load(OSLO)).getText());
    await closeAll();
    const pages: WeakRef<vscode.TextDocument>[] = [];
    const held: number[] = [];
    for (let page = 1; page <= PAGES; page++) {
      const uri = vscode.Uri.parse(`memfs-many:/${page}/page.txt`);
      await files.writeFile(uri, content);
      pages.push(await openAndClose(uri));
      if (page % (PAGES / 2) === 0) {
        await until('the pages to be closed', () => openPages().length === 0 && files.watchers === 0);
        held.push(await heldBytes());
      }
    }
    const alive = pages.filter((page) => page.deref() !== undefined).length;
    const grown = (held[1]! - held[0]!) / MEGABYTE;
    console.log(`      ${alive} documents alive, ${grown.toFixed(1)} MB more after the second half`);
    assert.ok(alive <= 2, `${alive} documents are alive`);
    assert.ok(grown < 3, `${grown} MB more`);
  });
});
