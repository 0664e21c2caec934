import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { annotationsOf, decidedIn, keptFor, pageInFolder, putCursor, read } from '../../support/decisions';
import { closeAll, drawn, find, hoverAt, show, shown, symbolsOf, withSetting } from '../../support/editor';
import { until } from '../../support/until';

const FIRST = '"We have found a way to share the northern waters that is fair to the smallest boats,"';
const BANNER = '"The old harbor must not be sold,"';
const run = (command: string, ...args: unknown[]) => vscode.commands.executeCommand(`newsmark.${command}`, ...args);
const speakerInOutline = async (document: vscode.TextDocument, words: string): Promise<string> =>
  drawn(await symbolsOf(document)).find((line) => line.includes(words)) ?? '';

describe('setting quotations right', () => {
  let document: vscode.TextDocument;
  beforeEach(async () => {
    document = await pageInFolder();
  });
  after(closeAll);

  it('confirms a speaker, who then is sure and marked as set by the reader', async () => {
    putCursor(find(document, '“Portugal knows what the sea gives'));
    await run('confirmSpeaker');
    assert.deepEqual(await decidedIn(document.uri), [
      'speaker: “Portugal knows what the sea gives and what it takes,”',
    ]);
    assert.match(
      shown(await hoverAt(document, find(document, '“Portugal knows'))),
      /Said by \*\*Duarte Carvalho\*\* · set by you[^]*Newsmark had thought: Duarte Carvalho/,
    );
    assert.match(await speakerInOutline(document, 'Portugal knows'), / ¦ Duarte Carvalho ✓$/);
  });

  it('sets all parts of an interrupted quotation, by whichever part', async () => {
    putCursor(find(document, '"and we will sign it'));
    await run('changeSpeaker', { name: 'Duarte Carvalho' });
    assert.deepEqual(await decidedIn(document.uri), [`speaker: ${FIRST}`]);
    for (const part of ['"We have found', '"and we will sign']) {
      assert.match(
        shown(await hoverAt(document, find(document, part))),
        /Said by \*\*Duarte Carvalho\*\* · set by you[^]*Newsmark had thought: Astrid Nordvik/,
      );
    }
    assert.match(await speakerInOutline(document, 'We have'), /Duarte Carvalho/);
  });

  it('takes a name from the list of those whom the page names', async () => {
    putCursor(find(document, BANNER));
    const asked = run('changeSpeaker');
    await until('a speaker to be taken', async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return (await decidedIn(document.uri)).length === 1;
    });
    await asked;
    assert.equal((await annotationsOf(document.uri))[0]!.motivation, 'identifying');
  });

  it('gives a quotation to somebody whom the page does not name, or to nobody', async () => {
    putCursor(find(document, BANNER));
    await run('changeSpeaker', { name: 'Bo Lind' });
    assert.match(await speakerInOutline(document, 'The old harbor'), /Bo Lind/);
    await run('clearSpeaker');
    assert.match(await speakerInOutline(document, 'The old harbor'), /nobody in particular/);
    assert.equal((await annotationsOf(document.uri)).length, 1);
  });

  it('makes it none, and a quotation of the selection', async () => {
    putCursor(find(document, '"unusually warm."'));
    await run('notQuotation');
    assert.equal(await speakerInOutline(document, 'unusually warm'), '');
    assert.match(
      shown(await hoverAt(document, find(document, '"unusually warm."'))),
      /Not a quotation\*\* · set by you/,
    );
    const words = find(document, 'a choir sang for them');
    vscode.window.activeTextEditor!.selection = new vscode.Selection(words.start, words.end);
    await run('makeQuotation');
    assert.match(await speakerInOutline(document, 'a choir sang'), /no speaker found/);
    assert.deepEqual(await decidedIn(document.uri), [
      'not-quotation: "unusually warm."',
      'quotation: a choir sang for them',
    ]);
  });

  it('offers the same in the menu of code actions, the choices first', async () => {
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      find(document, 'Portugal knows', '“Portugal knows'),
    );
    assert.deepEqual(
      actions.slice(0, 4).map(({ title }) => title),
      ['Said by Somebody Else…', 'Said by Nobody in Particular', 'Not a Quotation', 'Confirm: Said by Duarte Carvalho'],
    );
    assert.ok(actions.every(({ isPreferred }) => isPreferred !== true));
    const { command } = actions[1]!;
    await vscode.commands.executeCommand(command!.command, ...(command!.arguments as unknown[]));
    assert.match(await speakerInOutline(document, 'Portugal knows'), /nobody in particular/);
  });

  it('takes arguments from anywhere for what they are', async () => {
    putCursor(find(document, 'Get short URL'));
    for (const argument of [
      null,
      7,
      'x',
      {},
      { start: -1, end: 2 },
      { start: 5, end: 1e9 },
      { speech: [] },
      { name: 3 },
      document.uri,
    ])
      await run('confirmSpeaker', argument);
    assert.deepEqual(await decidedIn(document.uri), []);
  });

  it('is there again when the page is reopened', async () => {
    putCursor(find(document, BANNER));
    await run('changeSpeaker', { name: 'Bo Lind' });
    await closeAll();
    const again = await vscode.workspace.openTextDocument(document.uri);
    await show(again);
    assert.match(await speakerInOutline(again, 'The old harbor'), /Bo Lind/);
  });

  it('follows the text, edited and not yet saved', async () => {
    putCursor(find(document, BANNER));
    await run('changeSpeaker', { name: 'Bo Lind' });
    await vscode.window.activeTextEditor!.edit((edit) =>
      edit.insert(find(document, 'The two ministers').start, 'On Monday it rained. '),
    );
    assert.match(await speakerInOutline(document, 'The old harbor'), /Bo Lind/);
    await document.save();
  });

  it('can be undone and made again', async () => {
    putCursor(find(document, BANNER));
    await run('changeSpeaker', { name: 'Bo Lind' });
    await run('changeSpeaker', { name: 'Ada Holm' });
    await run('undoDecision');
    assert.match(await speakerInOutline(document, 'The old harbor'), /Bo Lind/);
    await run('undoDecision');
    assert.match(await speakerInOutline(document, 'The old harbor'), /“a banner”/);
    assert.deepEqual(await decidedIn(document.uri), []);
    await run('redoDecision');
    await run('redoDecision');
    assert.match(await speakerInOutline(document, 'The old harbor'), /Ada Holm/);
  });

  it('is not undone by a key that is pressed right after something was typed: that is', async () => {
    putCursor(find(document, BANNER));
    await run('changeSpeaker', { name: 'Bo Lind' });
    const before = document.getText();
    await vscode.window.activeTextEditor!.edit((edit) =>
      edit.insert(find(document, 'The two ministers').start, 'On Monday it rained. '),
    );
    await run('undoDecision', { byKey: true });
    await until('what was typed to be undone', () => document.getText() === before);
    assert.match(await speakerInOutline(document, 'The old harbor'), /Bo Lind/);
    await run('undoDecision', { byKey: true });
    assert.match(await speakerInOutline(document, 'The old harbor'), /“a banner”/);
    await run('redoDecision', { byKey: true });
    assert.match(await speakerInOutline(document, 'The old harbor'), /Bo Lind/);
  });

  it('keeps the name of the reader, where it is set, and nothing that was not decided', async () => {
    await withSetting('annotations.creator', 'Ada Holm', async () => {
      putCursor(find(document, BANNER));
      await run('clearSpeaker');
    });
    const [only, ...others] = await annotationsOf(document.uri);
    assert.deepEqual([only?.creator?.name, others.length, only?.target.source], ['Ada Holm', 0, 'page.txt']);
    assert.match(
      await read(keptFor(document.uri)),
      /"type": "TextQuoteSelector"[^]*"prefix"[^]*"suffix"[^]*"TextPositionSelector"/,
    );
    assert.match(shown(await hoverAt(document, find(document, BANNER))), /set by Ada Holm/);
  });
});
