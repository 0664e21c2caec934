import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { annotationsOf, decidedIn, keptFor, pageInFolder, putCursor } from '../../support/decisions';
import { closeAll, drawn, find, load, OSLO, symbolsOf, tokensOf } from '../../support/editor';
import { until } from '../../support/until';

const run = (command: string, ...args: unknown[]) => vscode.commands.executeCommand(`newsmark.${command}`, ...args);
const outlineOf = async (document: vscode.TextDocument): Promise<string[]> => drawn(await symbolsOf(document));
const SAID = 'Captain Henrik Solberg said: "The soup on board was cold."';
const COMMENTS = ['All comments', 'olaf77', SAID, 'Show new comments (0)'];
const TITLES = ['This Is Article Text', 'This Is the Site’s Text', 'This Is the Headline', 'Read This Part Too'];

describe('setting right what of the page is the article', () => {
  let document: vscode.TextDocument;
  beforeEach(async () => {
    const text = (await load(OSLO)).getText();
    const discussion = '    Community standardsDiscussion';
    document = await pageInFolder(
      'page.txt',
      text.replace(discussion, [...COMMENTS.map((line) => `    ${line}`), discussion].join('\n')),
    );
  });
  after(closeAll);

  /** The actions on lines in the menu of code actions, with the place of the first of them among all. */
  async function offered(range: vscode.Range): Promise<string[]> {
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      range,
    );
    const onLines = actions.filter(({ title }) => TITLES.includes(title));
    assert.deepEqual(actions.slice(-onLines.length), onLines.length > 0 ? onLines : actions);
    return onLines.map(({ title }) => title);
  }
  const at = (words: string) => new vscode.Range(find(document, words).start, find(document, words).start);

  it('offers what a line is not yet, in the menu of code actions', async () => {
    assert.deepEqual(await offered(at('Carvalho called')), TITLES.slice(1, 3));
    assert.deepEqual(await offered(at('olaf77')), [TITLES[0], TITLES[2], TITLES[3]]);
    assert.deepEqual(await offered(at('Follow us')), [TITLES[0], TITLES[2]]);
    assert.deepEqual(await offered(at('Nordvik, Carvalho Discuss')), TITLES.slice(0, 2));
  });

  it('offers nothing on a text that is no page', async () => {
    document = await pageInFolder('list.txt', 'Bread\nButter\nEggs\n');
    assert.deepEqual(await offered(at('Butter')), []);
  });

  it('reads a part too, until that is undone', async () => {
    const before = await outlineOf(document);
    putCursor(find(document, SAID));
    await run('readPart');
    assert.deepEqual(await decidedIn(document.uri), ['part: All comments']);
    assert.equal((await annotationsOf(document.uri))[0]!.motivation, 'classifying');
    const outline = await outlineOf(document);
    assert.deepEqual(outline.slice(outline.indexOf('  Comments ¦ ✓')).slice(0, 2), [
      '  Comments ¦ ✓',
      '    “The soup on…” ¦ Henrik Solberg',
    ]);
    assert.ok((await tokensOf(document)).some(({ text }) => text === 'Henrik Solberg'));
    await run('undoDecision');
    assert.deepEqual(await outlineOf(document), before);
    await run('redoDecision');
    assert.deepEqual(await outlineOf(document), outline);
  });

  it('makes selected lines the site’s, each by itself, and article text again', async () => {
    const lines = [find(document, 'Carvalho called'), find(document, '“Portugal knows')] as const;
    const select = () =>
      (vscode.window.activeTextEditor!.selection = new vscode.Selection(lines[0].start, lines[1].end));
    const quoted = async () => (await outlineOf(document)).some((line) => line.includes('“Portugal knows'));
    select();
    await run('isSites');
    assert.deepEqual(await decidedIn(document.uri), [
      'part: Carvalho called the talks "unusually warm."',
      'part: “Portugal knows what the sea gives and what it takes,” Carvalho told reporters after the meeting.',
    ]);
    assert.equal(await quoted(), false);
    await run('isSites');
    assert.equal((await decidedIn(document.uri)).length, 2);
    select();
    await run('isArticle');
    assert.equal((await decidedIn(document.uri)).length, 2);
    assert.equal(await quoted(), true);
  });

  it('makes a line the headline', async () => {
    putCursor(find(document, 'Norwegian Foreign Minister Astrid Nordvik arrives'));
    await run('isHeadline');
    const outline = await outlineOf(document);
    assert.ok(outline.some((line) => line.startsWith('Norwegian Foreign Minister Astrid Nordvik arrives')));
    assert.ok(outline.some((line) => /^  Headline ¦ .*✓$/.test(line)));
  });

  it('stays when the text is edited elsewhere, and when it is read from the disk', async () => {
    putCursor(find(document, SAID));
    await run('readPart');
    const isRead = async (page: vscode.TextDocument) =>
      (await outlineOf(page)).includes('    “The soup on…” ¦ Henrik Solberg');
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, find(document, 'told reporters').start, 'also ');
    await vscode.workspace.applyEdit(edit);
    assert.equal(await isRead(document), true);
    await document.save();
    const copy = await pageInFolder('copy.txt', document.getText());
    await vscode.workspace.fs.copy(keptFor(document.uri), keptFor(copy.uri));
    await until('what is kept to be taken up', () => isRead(copy));
  });
});
