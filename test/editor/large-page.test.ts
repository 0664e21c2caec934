import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { decidedIn, pageInFolder, putCursor } from '../support/decisions';
import { closeAll, drawn, find, foldsOf, hoverAt, newText, show, shown, symbolsOf, tokensOf } from '../support/editor';
import { largePage } from '../support/large-page';
import { until } from '../support/until';

const MEGABYTE = 1_000_000;

/** VS Code itself takes seconds to open ten megabytes on a busy machine. */
const PATIENCE_MS = 20_000;

/** A new editor with a text. VS Code can hand out the editor of another text. */
async function editorOf(text: string): Promise<vscode.TextEditor> {
  const document = await newText(text, 'newstext');
  await show(document);
  return until('its editor', () => vscode.window.visibleTextEditors.find((editor) => editor.document === document));
}

/** The range of the words by which a round of the talks is told apart. */
const round = (document: vscode.TextDocument, n: number): vscode.Range =>
  find(document, `Duarte Carvalho for round ${n} of`);

const namedLines = async (document: vscode.TextDocument): Promise<Set<number>> =>
  new Set((await tokensOf(document)).map(({ range }) => range.start.line));

/**
 * Waits until something holds with a range in view. An editor that is still opening can go back to where it began; then
 * the reader scrolls there once more.
 */
const untilInView = (
  editor: vscode.TextEditor,
  range: vscode.Range,
  what: string,
  ask: () => Promise<boolean>,
  withinMs?: number,
): Promise<boolean> =>
  until(
    what,
    () => {
      if (!editor.visibleRanges.some((visible) => visible.contains(range)))
        editor.revealRange(range, vscode.TextEditorRevealType.AtTop);
      return ask();
    },
    withinMs,
  );

/** Scrolls to the line of a range and waits until names are found there. */
const readAt = (editor: vscode.TextEditor, range: vscode.Range, withinMs?: number): Promise<boolean> =>
  untilInView(
    editor,
    range,
    `names on line ${range.start.line}`,
    async () => (await namedLines(editor.document)).has(range.start.line),
    withinMs,
  );

describe('a page that is too long to be read at once', () => {
  afterEach(closeAll);

  it('is read where it is in view, and its parts are known as a whole', async () => {
    const editor = await editorOf(largePage(MEGABYTE));
    const { document } = editor;
    await readAt(editor, round(document, 1));
    assert.ok(!(await namedLines(document)).has(round(document, 1000).start.line));
    const outline = drawn(await symbolsOf(document));
    assert.match(
      outline.find((line) => line.startsWith('Nordvik, Carvalho Discuss')) ?? '',
      /only the part in view is read$/,
    );
    for (const part of ['  Headline', '  Lead', '  Body', '  Related', '  Tags'])
      assert.ok(
        outline.some((line) => line.startsWith(part)),
        `${part} in ${outline.slice(0, 20).join('\n')}`,
      );
    const [header, ...folds] = await foldsOf(document);
    assert.ok(header && folds.some(({ end }) => end > document.lineCount - 10));
  });

  it('is read anew where the reader scrolls to, in every feature', async () => {
    const editor = await editorOf(largePage(MEGABYTE));
    const { document } = editor;
    const [here, there] = [round(document, 1), round(document, 1000)];
    await untilInView(editor, there, 'names there and there alone', async () => {
      const lines = await namedLines(document);
      return lines.has(there.start.line) && !lines.has(here.start.line);
    });
    const quotation = find(
      document,
      'We have found',
      '"We have found a way to share the northern waters for the boats of season 1001,"',
    );
    await untilInView(editor, there, 'a card there', async () =>
      shown(await hoverAt(document, quotation)).includes('Said by **Astrid Nordvik**'),
    );
    await untilInView(editor, there, 'quotations there in the Outline', async () => {
      const quoted =
        (await symbolsOf(document)).flatMap(({ children }) => children).find(({ name }) => name === 'Body')?.children ??
        [];
      return (
        quoted.length > 2 &&
        quoted.length < 100 &&
        quoted.some(({ range }) => Math.abs(range.start.line - there.start.line) < 10)
      );
    });
  });

  it('is read in every editor that shows it', async () => {
    const first = await editorOf(largePage(MEGABYTE));
    const { document } = first;
    const second = await show(document, { viewColumn: vscode.ViewColumn.Beside });
    const [here, there] = [round(document, 500), round(document, 1500)];
    await readAt(first, here);
    await readAt(second, there);
    await readAt(first, here);
    assert.ok(!(await namedLines(document)).has(round(document, 1000).start.line));
  });

  it('follows an edit in what is in view', async () => {
    const editor = await editorOf(largePage(MEGABYTE));
    const { document } = editor;
    const there = round(document, 1000);
    await readAt(editor, there);
    const place = new vscode.Range(there.start, there.start.translate(0, 'Duarte Carvalho'.length));
    await editor.edit((edit) => edit.replace(place, 'Henrique Lobo'));
    await untilInView(editor, there, 'the new name', async () =>
      (await tokensOf(document)).some(
        ({ text, range }) => text === 'Henrique Lobo' && range.start.line === there.start.line,
      ),
    );
  });

  it('keeps what was decided out of view', async () => {
    const document = await pageInFolder();
    await vscode.workspace.fs.writeFile(document.uri, new TextEncoder().encode(largePage(MEGABYTE)));
    await until('the long text', () => document.lineCount > 1000);
    const editor = vscode.window.activeTextEditor!;
    const quotation = find(
      document,
      'We have found',
      '"We have found a way to share the northern waters for the boats of season 1001,"',
    );
    const isDecided = async () => shown(await hoverAt(document, quotation)).includes('nobody in particular');
    await readAt(editor, quotation);
    putCursor(quotation);
    await vscode.commands.executeCommand('newsmark.clearSpeaker');
    await untilInView(editor, quotation, 'the decision to stand', isDecided);
    await readAt(editor, round(document, 1));
    assert.equal((await decidedIn(document.uri)).length, 1);
    await untilInView(editor, quotation, 'the decision to stand again', isDecided);
  });

  it('is exported as a whole', async () => {
    const text = largePage(155_000);
    const document = await pageInFolder();
    await vscode.workspace.fs.writeFile(document.uri, new TextEncoder().encode(text));
    await until('the long text', () => document.lineCount > 1000);
    const target = vscode.Uri.joinPath(document.uri, '..', 'page.json');
    await vscode.commands.executeCommand('newsmark.exportPage', { format: 'json', target: target.toString() });
    const { quotes } = JSON.parse(new TextDecoder().decode(await vscode.workspace.fs.readFile(target))) as {
      quotes: readonly unknown[];
    };
    assert.equal(quotes.length, text.match(/"We have found/g)!.length + text.match(/"unusually warm/g)!.length);
  });

  it('of ten megabytes has its parts and what is in view all the same', async function () {
    this.timeout(4 * PATIENCE_MS);
    const editor = await editorOf(largePage(10 * MEGABYTE));
    const { document } = editor;
    assert.ok(drawn(await symbolsOf(document)).some((line) => line.includes('We have found')));
    await readAt(editor, round(document, 20_000), PATIENCE_MS);
  });
});
