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

  it('gives somebody an office, on the card and in what is kept, and asks whether it is a public one', async () => {
    const name = find(document, 'Carvalho', 'Carvalho called the talks');
    const card = async () => shown(await hoverAt(document, name));
    const [, before] = / — (.*)$/m.exec(await card()) ?? [];
    putCursor(name);
    await run('setOffice', { office: 'Harbour Master', as: 'official' });
    assert.match(await card(), /Duarte Carvalho\*\* — Harbour Master/);
    assert.ok(
      before && (await card()).includes(`Newsmark had thought: Duarte Carvalho, official, ${before}`),
      await card(),
    );
    assert.deepEqual(await decidedIn(document.uri), ['office: Carvalho']);
    await run('undoDecision');
    await run('setName', { as: 'person' });
    const asked = run('setOffice', { office: 'coach' });
    await until('an answer to be taken', async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return (await card()).includes('coach');
    });
    await asked;
    await run('undoDecision');
    await run('undoDecision');
    assert.match(await card(), new RegExp(`Duarte Carvalho\\*\\* — ${before}`));
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
    assert.match(
      shown(await hoverAt(document, find(document, 'Carvalho', 'Carvalho called the talks'))),
      /Set by you · Newsmark had thought: .*, and another: /,
    );
  });

  it('offers it in the menu of code actions', async () => {
    const range = find(document, 'Nordvik', 'Nordvik said');
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      new vscode.Range(range.start, range.start),
    );
    const titles = actions.map(({ title }) => title);
    assert.ok(titles.includes('“Nordvik” on This Page: person'), titles.join('\n'));
    assert.ok(!titles.includes('“Nordvik” on This Page: official'));
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

describe('names of all pages of a folder', () => {
  const file = () => vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, 'newsmark.names.jsonld');
  const isThere = () =>
    vscode.workspace.fs.stat(file()).then(
      () => true,
      () => false,
    );
  const carvalhos = (document: vscode.TextDocument) => typesOf(document, 'Carvalho');

  afterEach(async () => {
    if (await isThere()) await vscode.workspace.fs.delete(file());
    await closeAll();
  });

  it('are set right on every page, kept in one file, and taken back as one', async () => {
    const other = await pageInFolder('other.txt');
    const before = await carvalhos(other);
    assert.ok(before.length > 2);
    const document = await pageInFolder();
    putCursor(find(document, 'Carvalho', 'Carvalho called the talks'));
    await run('setName', { as: 'none', folder: true });
    for (const page of [document, other])
      await until('no Carvalho to be named', async () => (await carvalhos(page)).length === 0);
    assert.ok(await isThere());
    assert.deepEqual([await decidedIn(document.uri), await decidedIn(other.uri)], [[], []]);
    await run('undoDecision');
    for (const page of [document, other])
      await until('Carvalho to be named again', async () => (await carvalhos(page)).length === before.length);
    assert.ok(!(await isThere()));
    await run('redoDecision');
    await until('no Carvalho to be named again', async () => (await carvalhos(other)).length === 0);
    // A file that comes and goes at once isn't told of.
    await run('undoDecision');
  });

  it('are undone in the order in which they were decided, on one page or on all', async () => {
    const document = await pageInFolder();
    // What held before is taken back with its file, which is noticed in time.
    await until('Carvalho to be named', async () => (await carvalhos(document)).length > 2);
    const before = await carvalhos(document);
    putCursor(find(document, 'Carvalho', 'Carvalho called the talks'));
    await run('setName', { as: 'organization', folder: true });
    await run('addNote', { text: 'Who?' });
    await run('undoDecision');
    assert.deepEqual(await decidedIn(document.uri), []);
    assert.ok(await isThere());
    await run('undoDecision');
    assert.ok(!(await isThere()));
    await until('all as before', async () => (await carvalhos(document)).join() === before.join());
  });

  it('are taken up from the file when it changes, and listed to be taken back', async () => {
    const document = await pageInFolder();
    putCursor(find(document, 'Carvalho', 'Carvalho called the talks'));
    await run('setName', { as: 'none', folder: true });
    const kept = await vscode.workspace.fs.readFile(file());
    await run('undoDecision');
    await until('Carvalho to be named', async () => (await carvalhos(document)).length > 0);
    await vscode.workspace.fs.writeFile(file(), kept);
    await until('what came to hold', async () => (await carvalhos(document)).length === 0);
    let isDone = false;
    void Promise.resolve(run('folderNames')).then(() => (isDone = true));
    await until('it to be picked', async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return isDone;
    });
    await until('Carvalho to be named again', async () => (await carvalhos(document)).length > 0);
  });

  it('stay as they are where the file is damaged', async () => {
    const document = await pageInFolder();
    await until('Carvalho to be named', async () => (await carvalhos(document)).length > 2);
    await vscode.workspace.fs.writeFile(file(), new TextEncoder().encode('{ "type": '));
    putCursor(find(document, 'Carvalho', 'Carvalho called the talks'));
    await run('setName', { as: 'none', folder: true });
    assert.equal(new TextDecoder().decode(await vscode.workspace.fs.readFile(file())), '{ "type": ');
    assert.ok((await carvalhos(document)).length > 2);
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
