import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { decidedIn, keptFor, pageInFolder, putCursor, read } from '../../support/decisions';
import { closeAll, drawn, find, show, symbolsOf } from '../../support/editor';
import { until } from '../../support/until';

const BANNER = '"The old harbor must not be sold,"';
const run = (command: string, ...args: unknown[]) => vscode.commands.executeCommand(`newsmark.${command}`, ...args);
const write = (uri: vscode.Uri, content: string) =>
  vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(content));
const speakerInOutline = async (document: vscode.TextDocument, words: string): Promise<string> =>
  drawn(await symbolsOf(document)).find((line) => line.includes(words)) ?? '';

/** A page on which a quotation was given to somebody whom it doesn't name. */
async function decidedPage(): Promise<vscode.TextDocument> {
  const document = await pageInFolder();
  putCursor(find(document, BANNER));
  await run('changeSpeaker', { name: 'Bo Lind' });
  return document;
}

async function exported(document: vscode.TextDocument, format: string, name: string): Promise<vscode.Uri> {
  const target = vscode.Uri.joinPath(document.uri, '..', 'out', name);
  await run('exportPage', { format, target: target.toString() });
  return target;
}

/** Brings in annotations, and takes up what the preview shows. */
async function imported(source: vscode.Uri): Promise<void> {
  let isDone = false;
  void Promise.resolve(run('importAnnotations', { source: source.toString() })).then(() => (isDone = true));
  await until('the preview to be answered', async () => {
    if (!isDone) await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    return isDone;
  });
}

/** The list that the last message or the preview offers. */
async function list(): Promise<string> {
  const document = await until('the list', () =>
    vscode.workspace.textDocuments.find(({ languageId }) => languageId === 'log'),
  );
  const content = document.getText();
  await show(document);
  await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
  await until('the list to go', () => document.isClosed);
  return content;
}

describe('taking a page elsewhere', () => {
  after(closeAll);

  it('has what the reader decided in every form', async () => {
    const document = await decidedPage();
    for (const [format, name] of [
      ['csv', 'page.csv'],
      ['markdown', 'page.md'],
      ['json', 'page.json'],
      ['brat', 'page.ann'],
      ['webannotation', 'page.jsonld'],
    ] as const) {
      assert.match(await read(await exported(document, format, name)), /Bo Lind/, format);
    }
    const beside = (name: string) => read(vscode.Uri.joinPath(document.uri, '..', 'out', name));
    assert.match(await beside('page.txt'), /The old harbor/);
    assert.match(await beside('annotation.conf'), /\[entities\]/);
  });

  it('never replaces the text itself, the decisions on it, or how a folder of brat is set up', async () => {
    const document = await decidedPage();
    const beside = (name: string) => vscode.Uri.joinPath(document.uri, '..', name);
    const before = [await read(document.uri), await read(keptFor(document.uri))];
    const setUp = '[entities]\nBoat\n';
    await vscode.workspace.fs.writeFile(beside('annotation.conf'), new TextEncoder().encode(setUp));
    for (const [format, name] of [
      ['brat', 'page.ann'],
      ['markdown', 'page.txt'],
      ['csv', 'Page.TXT'],
      ['webannotation', 'page.txt.annotations.jsonld'],
    ] as const) {
      await run('exportPage', { format, target: beside(name).toString() });
    }
    assert.deepEqual([await read(document.uri), await read(keptFor(document.uri))], before);
    await run('exportPage', { format: 'brat', target: beside('other.ann').toString() });
    assert.match(await read(beside('other.ann')), /Bo Lind/);
    assert.equal(await read(beside('annotation.conf')), setUp);
  });

  it('brings back of it what is not there, from brat and as Web Annotations, and leaves no file when undone', async () => {
    const first = await decidedPage();
    for (const [format, name] of [
      ['brat', 'page.ann'],
      ['webannotation', 'page.jsonld'],
    ] as const) {
      const source = await exported(first, format, name);
      const document = await pageInFolder();
      await imported(source);
      assert.match(await speakerInOutline(document, 'The old harbor'), /Bo Lind/);
      assert.deepEqual(await decidedIn(document.uri), [`speaker: ${BANNER}`]);
      await run('undoDecision');
      await assert.rejects(read(keptFor(document.uri)));
      await run('redoDecision');
      assert.deepEqual(await decidedIn(document.uri), [`speaker: ${BANNER}`]);
      await run('undoDecision');
      await assert.rejects(read(keptFor(document.uri)));
      await show(first);
    }
  });

  it('keeps a file that was there before an import was undone, and one in which others have put something', async () => {
    const document = await decidedPage();
    const source = vscode.Uri.joinPath(document.uri, '..', 'ben.ann');
    await write(source, 'T1\tPerson 0 4\tNorthern Line\n');
    await imported(source);
    assert.equal((await decidedIn(document.uri)).length, 2);
    await run('undoDecision');
    assert.deepEqual(await decidedIn(document.uri), [`speaker: ${BANNER}`]);
    const other = await pageInFolder();
    await imported(source);
    await write(keptFor(other.uri), (await read(keptFor(other.uri))).replace('{', '{ "label": "mine",'));
    await run('undoDecision');
    assert.match(await read(keptFor(other.uri)), /"label": "mine",[^]*"items": \[\]/);
  });

  it('changes nothing where an import says what stands there, or the reader does not want it', async () => {
    const document = await decidedPage();
    const source = await exported(document, 'webannotation', 'page.jsonld');
    const before = await read(keptFor(document.uri));
    await vscode.commands.executeCommand('notifications.clearAll');
    await run('importAnnotations', { source: source.toString() });
    const ben = vscode.Uri.joinPath(document.uri, '..', 'ben.ann');
    await write(ben, 'T1\tPerson 0 4\tNorthern Line\n');
    let isDone = false;
    void Promise.resolve(run('importAnnotations', { source: ben.toString() })).then(() => (isDone = true));
    await until('the preview to be left', async () => {
      if (!isDone) await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
      return isDone;
    });
    assert.equal(await read(keptFor(document.uri)), before);
  });

  it('shows first what an import would change', async () => {
    const document = await decidedPage();
    const source = await exported(document, 'webannotation', 'page.jsonld');
    await write(source, (await read(source)).replace('"Bo Lind"', '"Ada Holm"').replace('"country"', '"person"'));
    let isDone = false;
    void Promise.resolve(run('importAnnotations', { source: source.toString() })).then(() => (isDone = true));
    await until('the list to be asked for', async () => {
      if (!isDone) {
        await vscode.commands.executeCommand('workbench.action.quickOpenSelectNext');
        await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      }
      return isDone;
    });
    assert.match(
      await list(),
      /^1 new, 1 changed, \d+ as it is already, 0 without a place or a meaning here\n\nNew: [^\n]*: person\n\nChanged: “The old harbor[^\n]*: said by Ada Holm\n$/,
    );
    assert.deepEqual(await decidedIn(document.uri), [`speaker: ${BANNER}`]);
  });

  it('takes from standoff what has a place, and lists the rest by line', async () => {
    const document = await pageInFolder();
    const source = vscode.Uri.joinPath(document.uri, '..', 'ben.ann');
    await write(source, 'T1\tPerson 0 4\tNorthern Line\nT2\tPerson 0 6\tLisbon\nR1\tOwns Arg1:T1 Arg2:T2\n');
    await vscode.commands.executeCommand('notifications.clearAll');
    await imported(source);
    assert.deepEqual(await decidedIn(document.uri), ['name: Northern Line']);
    // “Show List” of the message.
    await vscode.commands.executeCommand('notification.acceptPrimaryAction');
    assert.match(
      await list(),
      /^1 decision imported from ben\.ann\. 2 were left out\.\n\nNew: “Northern Line”: person\n\nben\.ann:2: its words are not found: Lisbon\nben\.ann:3: nothing is known of lines of this kind\n$/,
    );
  });

  it('says what is wrong with a file that is none, and changes nothing', async () => {
    const document = await decidedPage();
    const source = vscode.Uri.joinPath(document.uri, '..', 'other.jsonld');
    await vscode.workspace.fs.writeFile(source, new TextEncoder().encode('{ "a": '));
    const before = await read(keptFor(document.uri));
    for (const argument of [{ source: source.toString() }, { source: `${source.toString()}.missing` }])
      await run('importAnnotations', argument);
    assert.equal(await read(keptFor(document.uri)), before);
  });
});

describe('decisions that have lost their place', () => {
  after(closeAll);

  it('are attached to the selection, or removed', async () => {
    const document = await decidedPage();
    const rewrite = async (from: string, to: string) =>
      vscode.window.activeTextEditor!.edit((edit) => edit.replace(find(document, from), to));
    await rewrite('The old harbor must not be sold', 'Nobody may sell our old harbor');
    assert.match(await speakerInOutline(document, 'Nobody may'), /“a banner”/);
    const words = find(document, '"Nobody may sell our old harbor,"');
    vscode.window.activeTextEditor!.selection = new vscode.Selection(words.start, words.end);
    const answerAll = async (until_: () => Promise<boolean>) => {
      let isDone = false;
      void Promise.resolve(run('lostDecisions')).then(() => (isDone = true));
      await until('the answers to be taken', async () => {
        if (!isDone) await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
        return isDone && until_();
      });
    };
    await answerAll(async () => (await decidedIn(document.uri))[0] === 'speaker: "Nobody may sell our old harbor,"');
    assert.match(await speakerInOutline(document, 'Nobody may'), /Bo Lind/);
    await rewrite('Nobody may sell our old harbor', 'The sea is deep and wide and blue');
    vscode.window.activeTextEditor!.selection = new vscode.Selection(0, 0, 0, 0);
    await answerAll(async () => (await decidedIn(document.uri)).length === 0);
    await document.save();
  });
});
