import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { annotationsOf, decidedIn, keptFor, pageAt, pageInFolder, putCursor, read } from '../support/decisions';
import { closeAll, find, withSetting } from '../support/editor';
import { until } from '../support/until';

const BANNER = '"The old harbor must not be sold,"';
const run = (command: string, ...args: unknown[]) => vscode.commands.executeCommand(`newsmark.${command}`, ...args);
const beside = ({ uri }: vscode.TextDocument, ...names: string[]) => vscode.Uri.joinPath(uri, '..', ...names);
const filesIn = async (folder: vscode.Uri): Promise<string[]> =>
  (await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name).sort();
const write = (uri: vscode.Uri, content: string) =>
  vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(content));

async function say(document: vscode.TextDocument, name: string): Promise<void> {
  putCursor(find(document, BANNER));
  await run('changeSpeaker', { name });
}

describe('on a disk with links', () => {
  const [workspace] = vscode.workspace.workspaceFolders ?? [];
  let fs: typeof import('node:fs');
  before(async function () {
    if (workspace?.uri.scheme !== 'file') this.skip();
    fs = await import('node:fs');
  });
  after(closeAll);

  it('nothing is written through a link that waits where a draft might be', async () => {
    const document = await pageInFolder();
    const victim = beside(document, 'victim');
    await write(victim, 'mine');
    for (const name of ['.page.txt.annotations.jsonld.tmp', '.page.md.tmp'])
      fs.symlinkSync(victim.fsPath, beside(document, name).fsPath);
    await say(document, 'Bo Lind');
    await run('exportPage', { format: 'markdown', target: beside(document, 'page.md').toString() });
    assert.equal(await read(victim), 'mine');
    assert.equal((await decidedIn(document.uri)).length, 1);
    assert.deepEqual(
      (await filesIn(beside(document))).filter((name) => name.startsWith('.newsmark')),
      [],
    );
  });

  it('decisions and exports take the place of a link, and what it leads to stays', async () => {
    const document = await pageInFolder();
    const victim = beside(document, 'victim');
    await write(victim, '');
    fs.symlinkSync(victim.fsPath, beside(document, 'page.md').fsPath);
    await run('exportPage', { format: 'markdown', target: beside(document, 'page.md').toString() });
    assert.equal(await read(victim), '');
    assert.match(await read(beside(document, 'page.md')), /The old harbor/);
  });

  it('an export never replaces the text or the decisions on it, by whatever way it leads to them', async () => {
    const document = await pageInFolder();
    const [text, kept] = [document.uri.fsPath, keptFor(document.uri).fsPath];
    // What is not there yet would be taken for decisions.
    fs.symlinkSync(kept, beside(document, 'early.csv').fsPath);
    await run('exportPage', { format: 'csv', target: beside(document, 'early.csv').toString() });
    assert.equal(fs.existsSync(kept), false);
    assert.ok(fs.lstatSync(beside(document, 'early.csv').fsPath).isSymbolicLink());
    await say(document, 'Bo Lind');
    const before = [await read(document.uri), await read(keptFor(document.uri))];
    fs.symlinkSync(text, beside(document, 'soft.csv').fsPath);
    fs.linkSync(text, beside(document, 'hard.csv').fsPath);
    fs.symlinkSync(kept, beside(document, 'soft-kept.csv').fsPath);
    fs.linkSync(kept, beside(document, 'hard-kept.csv').fsPath);
    fs.symlinkSync(beside(document).fsPath, beside(document, 'folder').fsPath);
    const targets = [
      'soft.csv',
      'hard.csv',
      'soft-kept.csv',
      'hard-kept.csv',
      'folder/page.txt',
      'folder/page.txt.annotations.jsonld',
    ];
    const inode = (path: string): number => fs.statSync(path).ino;
    const inodes = [text, kept].map(inode);
    for (const target of targets)
      await run('exportPage', { format: 'csv', target: beside(document, target).toString() });
    assert.deepEqual([await read(document.uri), await read(keptFor(document.uri))], before);
    assert.deepEqual([text, kept].map(inode), inodes);
    for (const target of targets.slice(0, 4))
      assert.ok(inodes.includes(inode(beside(document, target).fsPath)), target);
    await run('exportPage', { format: 'csv', target: beside(document, 'folder', 'page.csv').toString() });
    assert.match(await read(beside(document, 'page.csv')), /Bo Lind/);
  });

  it('a folder for decisions that leads out of the workspace is not used', async () => {
    const outside = fs.mkdtempSync(vscode.Uri.joinPath(workspace!.uri, '..', 'outside-').fsPath);
    const name = `out-${Math.random().toString(36).slice(2)}`;
    const link = vscode.Uri.joinPath(workspace!.uri, name).fsPath;
    const inside = vscode.Uri.joinPath(workspace!.uri, `${name}-in`);
    try {
      fs.symlinkSync(outside, link);
      for (const folder of [name, `${name}/deeper/still`]) {
        await withSetting('annotations.folder', folder, async () => {
          const document = await pageInFolder();
          await say(document, 'Bo Lind');
          assert.equal((await annotationsOf(document.uri)).length, 1);
        });
      }
      // A link that comes to be while the text is open.
      await withSetting('annotations.folder', `${name}-in`, async () => {
        const document = await pageInFolder();
        fs.symlinkSync(outside, inside.fsPath);
        await say(document, 'Bo Lind');
        assert.equal((await annotationsOf(document.uri)).length, 1);
      });
      assert.deepEqual(fs.readdirSync(outside), []);
      // Within the workspace, links are used.
      fs.rmSync(inside.fsPath);
      fs.mkdirSync(vscode.Uri.joinPath(workspace!.uri, `${name}-real`).fsPath);
      fs.symlinkSync(`${name}-real`, inside.fsPath);
      await withSetting('annotations.folder', `${name}-in`, async () => {
        const document = await pageInFolder();
        await say(document, 'Bo Lind');
        assert.deepEqual(await annotationsOf(document.uri), []);
      });
    } finally {
      await closeAll();
      for (const path of [link, inside.fsPath, outside]) fs.rmSync(path, { recursive: true, force: true });
    }
  });

  it('a text with a long name is read, and decided on as far as the name of the file for that can be', async () => {
    const named = (length: number) =>
      pageAt(vscode.Uri.joinPath(workspace!.uri, Math.random().toString(36).slice(2), `${'x'.repeat(length - 4)}.txt`));
    const longest = await named(236);
    await say(longest, 'Bo Lind');
    assert.equal((await annotationsOf(longest.uri)).length, 1);
    const tooLong = await named(237);
    await vscode.commands.executeCommand('notifications.clearAll');
    await say(tooLong, 'Bo Lind');
    assert.deepEqual(await filesIn(beside(tooLong)), [`${'x'.repeat(233)}.txt`]);
  });
});

describe('the folder for decisions that a workspace sets', () => {
  after(closeAll);

  it('is used where the workspace is trusted, and nowhere else', async () => {
    const { uri } = vscode.workspace.workspaceFolders![0]!;
    const settings = vscode.Uri.joinPath(uri, '.vscode', 'settings.json');
    // One that counts in any workspace shows that the file has been read.
    const lens = () => vscode.workspace.getConfiguration('newsmark').inspect('codeLens')?.workspaceValue;
    await vscode.workspace.fs.createDirectory(vscode.Uri.joinPath(settings, '..'));
    await write(settings, '{ "newsmark.annotations.folder": "kept-by-workspace", "newsmark.codeLens": false }\n');
    try {
      await until('the setting to be read', () => lens() === false);
      const document = await pageInFolder();
      await say(document, 'Bo Lind');
      assert.equal((await annotationsOf(document.uri)).length, vscode.workspace.isTrusted ? 0 : 1);
    } finally {
      await vscode.workspace.fs.delete(settings);
      await until('the setting to go', () => lens() === undefined);
    }
  });
});
