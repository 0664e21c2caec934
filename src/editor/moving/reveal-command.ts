import * as vscode from 'vscode';
import { REVEAL, spanToReveal } from '../places/reveal';
import { isCandidate } from '../places/selector';
import { rangeOf } from '../places/ranges';

/**
 * The command behind the links in a card: it selects a span of a document that is open already. Anything else it is
 * given is ignored.
 */
export function registerReveal(): vscode.Disposable {
  return vscode.commands.registerCommand(REVEAL, async (...args: unknown[]) => {
    const [uri, start, end] = args;
    const document = vscode.workspace.textDocuments.find((open) => open.uri.toString() === uri);
    if (!document || !isCandidate(document)) return;
    const target = spanToReveal(start, end, document.getText().length);
    if (!target) return;
    const editor = vscode.window.visibleTextEditors.find((visible) => visible.document === document);
    await vscode.window.showTextDocument(document, {
      selection: rangeOf(document, target),
      viewColumn: editor?.viewColumn,
    });
  });
}
