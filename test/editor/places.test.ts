import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { MemoryFiles, pageAt } from '../support/decisions';
import {
  closeAll,
  definitionAt,
  drawn,
  find,
  foldsOf,
  hoverAt,
  isInView,
  load,
  OSLO,
  PHONE_TALK,
  RECIPE,
  show,
  symbolsOf,
  tokensOf,
  untitled,
} from '../support/editor';
import { until } from '../support/until';

const NOTEBOOK = 'interactive';

/** Keeps nothing. The web host of the tests comes without the extension that keeps notebooks of this kind. */
const notebooks: vscode.NotebookSerializer = {
  deserializeNotebook: () => new vscode.NotebookData([]),
  serializeNotebook: () => new Uint8Array(),
};

const setLanguage = (document: vscode.TextDocument, language: string) =>
  vscode.languages.setTextDocumentLanguage(document, language);

/** What a page shows of itself, in every way in which providers are asked. */
async function readingOf(document: vscode.TextDocument) {
  const carvalho = find(document, 'Carvalho', 'Carvalho told');
  return {
    outline: drawn(await symbolsOf(document)),
    folds: (await foldsOf(document)).map(({ start, end }) => [start, end]),
    names: (await tokensOf(document)).map(({ text, type }) => `${type} ${text}`),
    definitions: (await definitionAt(document, carvalho)).map((range) => document.getText(range)),
    hasCard: (await hoverAt(document, carvalho)).includes('Duarte Carvalho'),
  };
}

async function assertLeftAlone(document: vscode.TextDocument): Promise<void> {
  assert.deepEqual(await tokensOf(document), []);
  assert.equal(await hoverAt(document, find(document, 'Carvalho', 'Carvalho told')), '');
  assert.ok(!drawn(await symbolsOf(document)).some((line) => line.includes('Portugal knows')));
}

describe('a page', () => {
  const text = async () => (await load(OSLO)).getText();
  const files = new MemoryFiles();
  const registered: vscode.Disposable[] = [];
  before(() => {
    registered.push(
      vscode.workspace.registerFileSystemProvider('memfs', files),
      vscode.workspace.registerFileSystemProvider('memfs-read', files, { isReadonly: true }),
      ...(vscode.workspace.workspaceFolders?.[0]?.uri.scheme !== 'file'
        ? [vscode.workspace.registerNotebookSerializer(NOTEBOOK, notebooks)]
        : []),
      vscode.workspace.registerTextDocumentContentProvider('newsmark-old', { provideTextDocumentContent: text }),
    );
  });
  after(() => registered.forEach((each) => void each.dispose()));
  afterEach(closeAll);

  const places: readonly (readonly [string, () => Thenable<vscode.TextDocument>])[] = [
    ['a virtual file system', () => pageAt(vscode.Uri.parse('memfs:/pages/page.txt'))],
    [
      'a file that can only be read',
      () => vscode.workspace.openTextDocument(vscode.Uri.parse('memfs-read:/pages/page.txt')),
    ],
    ['an untitled document', () => untitled(OSLO)],
    [
      'an old version that another extension provides',
      () => vscode.workspace.openTextDocument(vscode.Uri.parse('newsmark-old:/page.txt')),
    ],
  ];
  for (const [where, open] of places) {
    it(`is read alike in ${where}`, async () => {
      const document = await open();
      assert.equal(document.languageId, 'plaintext');
      const reading = await readingOf(document);
      assert.ok(reading.hasCard && reading.definitions.length === 1);
      assert.deepEqual(reading, await readingOf(await load(OSLO)));
    });
  }

  it('is read alike in two editors side by side, and its commands act on the one in use', async () => {
    const document = await load(OSLO);
    const left = await show(document);
    const right = await show(document, { viewColumn: vscode.ViewColumn.Beside });
    assert.notEqual(left.viewColumn, right.viewColumn);
    const before = left.selection;
    await vscode.commands.executeCommand('newsmark.nextQuotation');
    const first = find(document, '"We have found').start;
    await until('the cursor at the quotation', () => vscode.window.activeTextEditor?.selection.active.isEqual(first));
    assert.equal(vscode.window.activeTextEditor?.viewColumn, right.viewColumn);
    const other = vscode.window.visibleTextEditors.find(({ viewColumn }) => viewColumn === left.viewColumn);
    assert.ok(other?.selection.isEqual(before));
  });

  it('is compared with another whole, as nothing that differs may be folded away', async () => {
    const [old, now] = [await load(PHONE_TALK), await untitled(PHONE_TALK)];
    await vscode.commands.executeCommand('vscode.diff', old.uri, now.uri, 'Then and now');
    // Looked up each time: an editor of the test before that is still closing takes its document along, which this test
    // shows again.
    const sides = () =>
      vscode.window.visibleTextEditors.filter(({ document }) =>
        [old, now].some(({ uri }) => document.uri.toString() === uri.toString()),
      );
    const has = async (scheme: string, found: (document: vscode.TextDocument) => Promise<readonly unknown[]>) => {
      const side = sides().find(({ document }) => document.uri.scheme === scheme);
      return side !== undefined && (await found(side.document)).length > 0;
    };
    for (const { scheme } of [old.uri, now.uri]) {
      await until(`the outline of ${scheme}`, () => has(scheme, symbolsOf));
      await until(`the folds of ${scheme}`, () => has(scheme, foldsOf));
    }
    await until('both sides', () => sides().length === 2);
    await vscode.commands.executeCommand('newsmark.foldBoilerplate');
    await until(
      'the header of both to be in view',
      () => sides().length === 2 && sides().every((editor) => isInView(editor, 1)),
    );
  });

  it('is left alone in a cell of a notebook', async () => {
    const cell = new vscode.NotebookCellData(vscode.NotebookCellKind.Code, await text(), 'plaintext');
    const notebook = await vscode.workspace.openNotebookDocument(NOTEBOOK, new vscode.NotebookData([cell]));
    const { document } = notebook.cellAt(0);
    assert.equal(document.languageId, 'plaintext');
    await assertLeftAlone(document);
  });

  it('is left alone in another language, and read again when it is back', async () => {
    const document = await untitled(OSLO);
    await show(document);
    const reading = await readingOf(document);
    for (const language of ['javascript', 'markdown']) {
      await setLanguage(document, language);
      await assertLeftAlone(document);
      await setLanguage(document, 'newstext');
      assert.deepEqual(await readingOf(document), reading);
      await setLanguage(document, 'plaintext');
      assert.deepEqual(await readingOf(document), reading);
    }
  });

  it('is read as it is in the end when it changes while it is read', async () => {
    const editor = await show(await untitled(OSLO));
    const { document } = editor;
    const asked: Thenable<unknown>[] = [];
    for (const words of ['Carvalho', 'Nordvik', 'Bo Lind', 'Nordvik']) {
      asked.push(symbolsOf(document), tokensOf(document), foldsOf(document));
      await editor.edit((edit) =>
        edit.insert(new vscode.Position(document.lineCount, 0), `\n${words} said "we will see" on Monday.\n`),
      );
    }
    await Promise.all(asked);
    const fresh = await vscode.workspace.openTextDocument({ language: 'plaintext', content: document.getText() });
    assert.deepEqual(await readingOf(document), await readingOf(fresh));
  });

  it('can be closed while it is read', async () => {
    for (const open of [
      () => untitled(OSLO),
      () => pageAt(vscode.Uri.parse('memfs:/closing/page.txt')),
      () => untitled(RECIPE),
    ]) {
      const document = await open();
      await show(document);
      const asked = [symbolsOf(document), foldsOf(document), tokensOf(document)].map((answer) =>
        answer.catch(() => 'closed'),
      );
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
      await Promise.all(asked);
    }
    assert.ok((await readingOf(await load(OSLO))).hasCard);
  });
});
