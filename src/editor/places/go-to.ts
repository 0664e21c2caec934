import * as vscode from 'vscode';
import type { Span } from '../../core/span';
import { rangeOf } from './ranges';

/**
 * Puts the cursor where the first part of something begins and marks all parts, as the editor marks occurrences, until
 * the cursor or the text moves on. Nothing is selected, so that no key replaces it.
 */
export function goToParts(editor: vscode.TextEditor, parts: readonly [Span, ...Span[]]): void {
  const ranges = parts.map((part) => rangeOf(editor.document, part));
  const [first] = ranges as [vscode.Range];
  const landed = new vscode.Selection(first.start, first.start);
  let hasLanded = editor.selection.isEqual(landed);
  editor.selection = landed;
  editor.revealRange(first, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  const look = vscode.window.createTextEditorDecorationType({
    backgroundColor: new vscode.ThemeColor('editor.wordHighlightStrongBackground'),
    border: '1px solid',
    borderColor: new vscode.ThemeColor('editor.wordHighlightStrongBorder'),
  });
  editor.setDecorations(look, ranges);
  const mark = vscode.Disposable.from(
    look,
    vscode.window.onDidChangeTextEditorSelection(({ textEditor, selections: [selection] }) => {
      if (textEditor !== editor) return;
      // Where the cursor was put just before may be told only now.
      if (selection?.isEqual(landed)) hasLanded = true;
      else if (hasLanded) mark.dispose();
    }),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (document === editor.document) mark.dispose();
    }),
    vscode.window.onDidChangeVisibleTextEditors((visible) => {
      if (!visible.includes(editor)) mark.dispose();
    }),
  );
}
