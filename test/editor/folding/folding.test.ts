import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  closeAll,
  find,
  foldsOf,
  isInView,
  load,
  PHONE_TALK,
  SECRET_INFO,
  show,
  untitled,
  withSetting,
} from '../../support/editor';
import { until } from '../../support/until';

const lineOf = (document: vscode.TextDocument, words: string): number => find(document, words).start.line;

/** The lines that a fold of the header and one of the footer hide, when closed. */
function hiddenLines(document: vscode.TextDocument): number[] {
  return [1, lineOf(document, 'Comment via Facebook'), document.lineCount - 1];
}

/** VS Code would go back to where the page was scrolled to when a test before has closed it. */
const showTop = (document: vscode.TextDocument) => show(document, { selection: new vscode.Range(0, 0, 0, 0) });

/** Waits until the header is folded. The footer may be out of sight. */
const untilFolded = (editor: vscode.TextEditor) =>
  until('the header to be folded', () => !isInView(editor, 1) && isInView(editor, 0));
const untilUnfolded = (editor: vscode.TextEditor) => until('the header to be unfolded', () => isInView(editor, 1));

describe('folding', () => {
  for (const seed of [PHONE_TALK, SECRET_INFO]) {
    it(`offers the parts of ${seed} and leaves the blank lines after them in view`, async () => {
      const document = await load(seed);
      const folds = await foldsOf(document);
      const boilerplate = folds.filter(({ kind }) => kind === vscode.FoldingRangeKind.Region);
      assert.deepEqual([boilerplate[0]?.start, boilerplate[0]?.end], [0, lineOf(document, 'Search')]);
      const footer = boilerplate.at(-1);
      assert.deepEqual(
        [footer?.start, footer?.end],
        [lineOf(document, 'Community standardsDiscussion'), document.lineCount - 1],
      );
      for (const { end } of folds) assert.notEqual(document.lineAt(end).text.trim(), '');
      assert.ok(folds.some(({ start }) => start === lineOf(document, 'Related:')));
    });
  }
});

describe('folding on opening', () => {
  beforeEach(closeAll);
  afterEach(closeAll);

  for (const seed of [PHONE_TALK, SECRET_INFO]) {
    it(`closes the boilerplate of ${seed} and moves neither cursor nor view`, async () => {
      const document = await load(seed);
      const editor = await showTop(document);
      await untilFolded(editor);
      assert.ok(editor.selection.isEqual(new vscode.Selection(0, 0, 0, 0)));
      assert.ok(isInView(editor, lineOf(document, '© ')));
      // The view is kept where it was until all is folded, and may be put back once more.
      await until('the footer to be in view', () => {
        editor.revealRange(find(document, 'Community standardsDiscussion'), vscode.TextEditorRevealType.AtTop);
        return isInView(editor, lineOf(document, 'Community standardsDiscussion'));
      });
      for (const line of hiddenLines(document)) assert.ok(!isInView(editor, line), `Line ${line} is in view.`);
    });
  }

  it('happens for plain text that is recognized', async () => {
    await untilFolded(await showTop(await untitled(PHONE_TALK)));
  });

  it('leaves open what the reader unfolds, also after a look at another editor', async () => {
    const document = await load(PHONE_TALK);
    await untilFolded(await showTop(document));
    await vscode.commands.executeCommand('newsmark.unfoldBoilerplate');
    await untilUnfolded(vscode.window.activeTextEditor!);
    await untilFolded(await showTop(await load(SECRET_INFO)));
    await untilUnfolded(await showTop(document));
    await closeAll();
    await untilUnfolded(await showTop(document));
    await vscode.commands.executeCommand('newsmark.foldBoilerplate');
    await untilFolded(vscode.window.activeTextEditor!);
  });

  it('leaves open what the reader has unfolded, also when the page is closed and opened again', async () => {
    const document = await load(PHONE_TALK);
    const footer = 'Community standardsDiscussion';
    await untilFolded(await showTop(document));
    await vscode.commands.executeCommand('editor.unfold', { selectionLines: [0] });
    await untilUnfolded(vscode.window.activeTextEditor!);
    await closeAll();
    const again = await showTop(document);
    await until('the footer to be folded', () => {
      again.revealRange(find(document, footer), vscode.TextEditorRevealType.AtTop);
      return isInView(again, lineOf(document, footer)) && !isInView(again, lineOf(document, footer) + 1);
    });
    again.revealRange(new vscode.Range(0, 0, 0, 0));
    await untilUnfolded(again);
    await vscode.commands.executeCommand('newsmark.foldBoilerplate');
    await untilFolded(again);
    await closeAll();
    await untilFolded(await showTop(document));
  });

  it('leaves open the block where the reader already is', async () => {
    const document = await load(SECRET_INFO);
    const place = find(document, 'Password recovery');
    const editor = await show(document, { selection: place });
    await vscode.commands.executeCommand('newsmark.foldBoilerplate');
    await until('the place to be in view', () => isInView(editor, place.start.line));
    assert.ok(editor.selection.active.isEqual(place.end));
  });

  it('can be turned off, and the command still folds', async () => {
    await withSetting('foldBoilerplateOnOpen', false, async () => {
      // VS Code would fold again what was folded in a file when it was closed.
      const editor = await showTop(await untitled(PHONE_TALK));
      assert.ok((await foldsOf(editor.document)).length > 0);
      await untilUnfolded(editor);
      await vscode.commands.executeCommand('newsmark.foldBoilerplate');
      await untilFolded(editor);
    });
  });
});
