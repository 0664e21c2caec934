import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  annotationsOf,
  decidedIn,
  keptFor,
  MemoryFiles,
  pageAt,
  pageInFolder,
  putCursor,
  read,
} from '../../support/decisions';
import { closeAll, drawn, find, load, OSLO, show, symbolsOf, untitled, withSetting } from '../../support/editor';
import { until } from '../../support/until';

const BANNER = '"The old harbor must not be sold,"';
const PORTUGAL = '“Portugal knows what the sea gives';
const run = (command: string, ...args: unknown[]) => vscode.commands.executeCommand(`newsmark.${command}`, ...args);
const write = (uri: vscode.Uri, content: string) =>
  vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(content));
const speakerInOutline = async (document: vscode.TextDocument, words: string): Promise<string> =>
  drawn(await symbolsOf(document)).find((line) => line.includes(words)) ?? '';

/** Decides on the speaker of a quotation. */
async function say(document: vscode.TextDocument, words: string, name: string): Promise<void> {
  putCursor(find(document, words));
  await run('changeSpeaker', { name });
}

describe('keeping decisions', () => {
  const files = new MemoryFiles();
  let registered: vscode.Disposable;
  let pages = 0;
  const pageInMemory = () => pageAt(vscode.Uri.parse(`newsmark-test:/${++pages}/page.txt`));
  before(() => {
    registered = vscode.Disposable.from(
      vscode.workspace.registerFileSystemProvider('newsmark-test', files),
      vscode.workspace.registerFileSystemProvider('newsmark-read', files, { isReadonly: true }),
    );
  });
  after(async () => {
    await closeAll();
    registered.dispose();
  });

  it('works on virtual file systems', async () => {
    const document = await pageInMemory();
    await say(document, BANNER, 'Bo Lind');
    assert.deepEqual(await decidedIn(document.uri), [`speaker: ${BANNER}`]);
  });

  it('leaves the old or the new file whole, at whatever step the writer is stopped', async () => {
    const counts: number[] = [];
    for (const stopAfter of [0, 1, 2, 3]) {
      const document = await pageInMemory();
      await say(document, BANNER, 'Bo Lind');
      files.steps.length = 0;
      files.stopAfter = stopAfter;
      try {
        await say(document, PORTUGAL, 'Ada Holm');
      } finally {
        files.stopAfter = Infinity;
      }
      assert.deepEqual(files.steps, ['write', 'delete', 'rename'].slice(0, stopAfter + 1));
      await closeAll();
      const again = await vscode.workspace.openTextDocument(document.uri);
      await show(again);
      await say(again, '"unusually warm."', 'Cai Dahl');
      counts.push((await decidedIn(document.uri)).length);
      assert.match(await speakerInOutline(again, 'The old harbor'), /Bo Lind/);
    }
    assert.deepEqual(counts, [2, 2, 3, 3]);
  });

  it('shows what can not be written no longer than it takes to know', async () => {
    const document = await pageInMemory();
    files.steps.length = 0;
    files.stopAfter = 0;
    await say(document, BANNER, 'Bo Lind');
    files.stopAfter = Infinity;
    assert.match(await speakerInOutline(document, 'The old harbor'), /“a banner”/);
  });

  it('brings together what was decided here and elsewhere at the same time', async () => {
    const document = await pageInMemory();
    await say(document, BANNER, 'Bo Lind');
    const before = await read(keptFor(document.uri));
    await say(document, PORTUGAL, 'Ada Holm');
    const elsewhere = await read(keptFor(document.uri));
    await run('undoDecision');
    assert.equal(await read(keptFor(document.uri)), before);
    await write(keptFor(document.uri), elsewhere);
    await say(document, '"unusually warm."', 'Cai Dahl');
    assert.deepEqual((await decidedIn(document.uri)).length, 3);
    assert.match(await speakerInOutline(document, 'Portugal knows'), /Ada Holm/);
  });

  it('writes nothing where the same was decided otherwise elsewhere, and asks', async () => {
    const document = await pageInMemory();
    await say(document, BANNER, 'Bo Lind');
    const elsewhere = (await read(keptFor(document.uri))).replace('Bo Lind', 'Ada Holm');
    await write(keptFor(document.uri), elsewhere);
    await vscode.commands.executeCommand('notifications.clearAll');
    await say(document, BANNER, 'Cai Dahl');
    assert.equal(await read(keptFor(document.uri)), elsewhere);
    assert.match(await speakerInOutline(document, 'The old harbor'), /Ada Holm/);
    // What the reader answers to the message by its first button, “Keep Mine”.
    await vscode.commands.executeCommand('notification.acceptPrimaryAction');
    await until('the word of the reader to stand', async () =>
      (await speakerInOutline(document, 'The old harbor')).includes('Cai Dahl'),
    );
    assert.match(await read(keptFor(document.uri)), /Cai Dahl/);
    assert.equal((await annotationsOf(document.uri)).length, 1);
  });

  it('keeps what other tools have added', async () => {
    const document = await pageInMemory();
    await say(document, BANNER, 'Bo Lind');
    await write(
      keptFor(document.uri),
      (await read(keptFor(document.uri))).replace('"motivation"', '"rights": "by",\n        "motivation"'),
    );
    await say(document, PORTUGAL, 'Ada Holm');
    assert.match(await read(keptFor(document.uri)), /"rights": "by"/);
  });

  it('leaves a damaged file as it is, and tells the line', async () => {
    const document = await pageInMemory();
    await say(document, BANNER, 'Bo Lind');
    const damaged = (await read(keptFor(document.uri))).replace(
      '"motivation": "identifying"',
      '"motivation": identifying',
    );
    await write(keptFor(document.uri), damaged);
    await say(document, PORTUGAL, 'Ada Holm');
    assert.equal(await read(keptFor(document.uri)), damaged);
    const [problem] = vscode.languages.getDiagnostics(keptFor(document.uri));
    assert.equal(
      problem?.range.start.line,
      damaged.split('\n').findIndex((line) => line.includes('identifying')),
    );
    await write(keptFor(document.uri), damaged.replace('"motivation": identifying', '"motivation": "identifying"'));
    await say(document, PORTUGAL, 'Ada Holm');
    assert.equal((await annotationsOf(document.uri)).length, 2);
    assert.deepEqual(vscode.languages.getDiagnostics(keptFor(document.uri)), []);
  });

  it('takes up what changes in the file', async () => {
    const document = await pageInFolder();
    await say(document, BANNER, 'Bo Lind');
    await write(keptFor(document.uri), (await read(keptFor(document.uri))).replace('Bo Lind', 'Ada Holm'));
    await until('the other name', async () =>
      (await speakerInOutline(document, 'The old harbor')).includes('Ada Holm'),
    );
    await vscode.workspace.fs.delete(keptFor(document.uri));
    await until('the file to be missed', async () =>
      (await speakerInOutline(document, 'The old harbor')).includes('“a banner”'),
    );
  });

  it('puts them into the folder that the workspace has for them, and never outside of the workspace', async () => {
    const { uri } = vscode.workspace.workspaceFolders![0]!;
    await withSetting('annotations.folder', 'kept', async () => {
      const document = await pageInFolder();
      await say(document, BANNER, 'Bo Lind');
      assert.deepEqual(await annotationsOf(document.uri), []);
      const kept = vscode.Uri.joinPath(uri, 'kept', document.uri.path.slice(uri.path.length));
      assert.equal((await annotationsOf(kept)).length, 1);
    });
    for (const folder of ['..', '../kept', 'kept/../../..']) {
      await withSetting('annotations.folder', folder, async () => {
        const document = await pageInFolder();
        await say(document, BANNER, 'Bo Lind');
        assert.equal((await annotationsOf(document.uri)).length, 1);
      });
    }
  });

  it('goes along when the text is renamed or moved', async () => {
    const document = await pageInFolder();
    await say(document, BANNER, 'Bo Lind');
    const moved = vscode.Uri.joinPath(document.uri, '..', 'moved', 'other.txt');
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(document.uri, moved);
    await vscode.workspace.applyEdit(edit);
    await until('the annotations to follow', async () => (await annotationsOf(moved)).length === 1);
    assert.deepEqual(await annotationsOf(document.uri), []);
    const again = await vscode.workspace.openTextDocument(moved);
    await show(again);
    await until('the name in the moved text', async () =>
      (await speakerInOutline(again, 'The old harbor')).includes('Bo Lind'),
    );
  });

  it('is in a folder of the workspace, where that is set, and goes along with a folder of texts', async () => {
    const workspace = vscode.workspace.workspaceFolders![0]!.uri;
    const name = `newsmark-${Math.random().toString(36).slice(2)}`;
    const inTexts = (path: string) => vscode.Uri.joinPath(workspace, name, path);
    try {
      await withSetting('annotations.folder', `${name}/kept`, async () => {
        const document = await pageAt(inTexts('old/page.txt'));
        await say(document, BANNER, 'Bo Lind');
        assert.match(await read(inTexts(`kept/${name}/old/page.txt.annotations.jsonld`)), /Bo Lind/);
        await assert.rejects(read(keptFor(document.uri)));
        const edit = new vscode.WorkspaceEdit();
        edit.renameFile(inTexts('old'), inTexts('new'));
        await vscode.workspace.applyEdit(edit);
        const again = await vscode.workspace.openTextDocument(inTexts('new/page.txt'));
        await show(again);
        await until('the name in the moved text', async () =>
          (await speakerInOutline(again, 'The old harbor')).includes('Bo Lind'),
        );
        assert.match(await read(inTexts(`kept/${name}/new/page.txt.annotations.jsonld`)), /Bo Lind/);
      });
      await withSetting('annotations.folder', '../elsewhere', async () => {
        const document = await pageAt(inTexts('outside.txt'));
        await say(document, BANNER, 'Bo Lind');
        assert.equal((await annotationsOf(document.uri)).length, 1);
      });
    } finally {
      await closeAll();
      await vscode.workspace.fs.delete(vscode.Uri.joinPath(workspace, name), { recursive: true });
    }
  });

  it('goes on in memory where the text is in no file, and in a file once the text is saved', async () => {
    const unsaved = await untitled(OSLO);
    await show(unsaved);
    await say(unsaved, BANNER, 'Bo Lind');
    assert.match(await speakerInOutline(unsaved, 'The old harbor'), /Bo Lind/);
    await vscode.languages.setTextDocumentLanguage(unsaved, 'newstext');
    assert.match(await speakerInOutline(unsaved, 'The old harbor'), /Bo Lind/);
    await withSetting('annotations.folder', 'kept', async () => {
      assert.match(await speakerInOutline(unsaved, 'The old harbor'), /Bo Lind/);
    });
    await run('undoDecision');
    assert.match(await speakerInOutline(unsaved, 'The old harbor'), /“a banner”/);
    await run('redoDecision');
    const uri = vscode.Uri.parse(`newsmark-test:/${++pages}/page.txt`);
    await pageAt(uri, 'Nothing yet.');
    const saved = await vscode.workspace.openTextDocument(uri);
    const edit = new vscode.WorkspaceEdit();
    edit.replace(uri, new vscode.Range(0, 0, saved.lineCount, 0), `${unsaved.getText()}  \n`);
    await vscode.workspace.applyEdit(edit);
    assert.ok(await saved.save());
    await until('the decision to be kept', async () => (await decidedIn(uri)).length > 0);
    assert.deepEqual(await decidedIn(saved.uri), [`speaker: ${BANNER}`]);
    assert.match(await speakerInOutline(unsaved, 'The old harbor'), /“a banner”/);
  });

  it('goes on in memory where the text can only be read', async () => {
    await write(vscode.Uri.parse('newsmark-test:/read/page.txt'), (await load(OSLO)).getText());
    const readOnly = await vscode.workspace.openTextDocument(vscode.Uri.parse('newsmark-read:/read/page.txt'));
    await show(readOnly);
    await say(readOnly, BANNER, 'Bo Lind');
    assert.match(await speakerInOutline(readOnly, 'The old harbor'), /Bo Lind/);
    assert.deepEqual(await annotationsOf(vscode.Uri.parse('newsmark-test:/read/page.txt')), []);
  });
});
