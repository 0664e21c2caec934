import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { decidedIn, pageInFolder, putCursor } from '../../support/decisions';
import { closeAll, drawn, find, hoverAt, shown, symbolsOf, textsOf, tokensOf, placesAt } from '../../support/editor';
import { until } from '../../support/until';

const run = (command: string, ...args: unknown[]) => vscode.commands.executeCommand(`newsmark.${command}`, ...args);
const typesOf = async (document: vscode.TextDocument, name: string): Promise<string[]> =>
  (await tokensOf(document)).filter(({ text }) => text === name).map(({ type }) => type);

describe('setting names right', () => {
  let document: vscode.TextDocument;
  beforeEach(async () => {
    document = await pageInFolder();
  });
  after(closeAll);

  it('makes words what they are, here or everywhere', async () => {
    const before = await typesOf(document, 'Carvalho');
    putCursor(find(document, 'Carvalho', 'Carvalho called the talks'));
    await run('setName', { as: 'organization' });
    assert.equal((await typesOf(document, 'Carvalho')).filter((type) => type === 'organization').length, 1);
    await run('setName', { as: 'none', everywhere: true });
    assert.ok((await typesOf(document, 'Carvalho')).length < before.length);
    assert.deepEqual(await decidedIn(document.uri), ['no-name: Carvalho']);
    await run('undoDecision');
    await run('undoDecision');
    assert.deepEqual(await typesOf(document, 'Carvalho'), before);
  });

  it('finds a name in words that are selected, and marks it as the reader’s', async () => {
    const words = find(document, 'Northern Line');
    vscode.window.activeTextEditor!.selection = new vscode.Selection(words.start, words.end);
    await run('setName', { as: 'organization' });
    assert.deepEqual(await decidedIn(document.uri), ['name: Northern Line']);
    assert.match(shown(await hoverAt(document, words)), /Northern Line[^]*Set by you · Newsmark had seen no such name/);
  });

  it('asks what it is where it is not told', async () => {
    putCursor(find(document, 'Bergen', 'visited Bergen'));
    const asked = run('setName');
    await until('an answer to be taken', async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return (await decidedIn(document.uri)).length === 1;
    });
    await asked;
    assert.ok((await typesOf(document, 'Bergen')).includes('official'));
  });

  it('makes two one, and one two', async () => {
    putCursor(find(document, 'Carvalho', 'Carvalho called the talks'));
    const count = async () =>
      (
        await placesAt(
          'vscode.executeReferenceProvider',
          document,
          find(document, 'Carvalho', 'Carvalho called the talks'),
        )
      ).length;
    const before = await count();
    await run('differentName');
    const parted = await count();
    assert.ok(parted < before);
    const asked = run('sameName');
    await until('the same to be taken', async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return (
        (await decidedIn(document.uri)).length > 1 ||
        (await decidedIn(document.uri)).some((line) => line.startsWith('same'))
      );
    });
    await asked;
    assert.ok((await count()) > parted);
  });

  it('offers it in the menu of code actions', async () => {
    const range = find(document, 'Nordvik', 'Nordvik said');
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      new vscode.Range(range.start, range.start),
    );
    const titles = actions.map(({ title }) => title);
    assert.ok(titles.includes('“Nordvik” Everywhere: person'), titles.join('\n'));
    assert.ok(!titles.includes('“Nordvik” Everywhere: official'));
  });

  it('takes nothing that is no kind of name', async () => {
    putCursor(find(document, 'Carvalho', 'Carvalho called the talks'));
    const asked = run('setName', { as: 'planet', everywhere: 'yes' });
    let isClosed = false;
    void asked.then(() => (isClosed = true));
    await until('the question to be closed', async () => {
      await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
      return isClosed;
    });
    assert.deepEqual(await decidedIn(document.uri), []);
  });
});

describe('notes', () => {
  after(closeAll);

  it('are kept, changed and taken away, and shown on the card and in the outline', async () => {
    const document = await pageInFolder();
    const quote = find(document, '“Portugal knows');
    putCursor(quote);
    await run('addNote', { text: 'Ask [him](command:x) $(zap) <b>' });
    assert.match(shown(await hoverAt(document, quote)), /✎ Ask \[him\]\(command:x\) \$\(zap\) <b>/);
    assert.doesNotMatch(await hoverAt(document, quote), /[^\\]\[him\]/);
    assert.ok(
      drawn(await symbolsOf(document)).some((line) => line.includes('Portugal knows') && line.includes('✎ Ask')),
    );
    await run('addNote', { text: 'Checked' });
    assert.deepEqual(await decidedIn(document.uri), ['note: “Portugal knows what the sea gives and what it takes,”']);
    await run('addNote', { text: '' });
    assert.deepEqual(await decidedIn(document.uri), []);
    assert.deepEqual(textsOf(document, [quote]), ['“Portugal knows']);
  });
});
