import * as vscode from 'vscode';
import type { Span } from '../core/span';
import { rangeOf } from './ranges';

/** Puts the cursor where a span begins, with all of it in view if it fits. Nothing is selected, so that no key replaces it. */
export function goTo(editor: vscode.TextEditor, span: Span): void {
  const range = rangeOf(editor.document, span);
  editor.selection = new vscode.Selection(range.start, range.start);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
