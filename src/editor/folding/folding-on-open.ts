import * as vscode from 'vscode';
import type { Analyses } from '../reading/analyses';
import { areFolded, boilerplateFolds, foldBoilerplate } from './folding-boilerplate';
import { isCandidate } from '../places/selector';
import { isOn } from '../places/settings';
import type { Unfolded } from './unfolded';

/**
 * Folds the boilerplate when a page has been opened in an editor, once for a tab, but for what the reader has unfolded
 * on that page before. Text that becomes a page only later, by typing or pasting, is left alone.
 *
 * An editor that is just starting up can lose a fold when it asks for the folds once more. So a page is folded each
 * time they have been provided, until it is seen to be folded or the reader begins to work in it.
 */
export function foldOnOpen(
  analyses: Analyses,
  onDidProvideFolds: vscode.Event<vscode.TextDocument>,
  unfolded: Unfolded,
): vscode.Disposable {
  const settled = new Set<string>();

  const fold = async (editor: vscode.TextEditor | undefined): Promise<void> => {
    const key = editor && keyOf(editor);
    if (!key || settled.has(key)) return;
    const analysis = await analyses.of(editor.document);
    // The window tells of an editor before it puts the cursor where the reader wanted to go; when it answers, that has
    // been told too.
    await vscode.commands.executeCommand('noop');
    // A folding command acts on the active editor; this one's turn comes again when the reader returns to it.
    if (settled.has(key) || editor !== vscode.window.activeTextEditor) return;
    if (!analysis || !isOn('foldBoilerplateOnOpen', editor.document)) {
      settled.add(key);
      return;
    }
    const folds = boilerplateFolds(editor.document, analysis).filter((fold) => !unfolded.has(editor.document, fold));
    if (folds.length === 0) settled.add(key);
    await foldBoilerplate(editor, analysis, folds);
    await see(editor);
  };
  const see = async (editor: vscode.TextEditor): Promise<void> => {
    const key = keyOf(editor);
    const analysis = key && (await analyses.of(editor.document));
    if (!analysis) return;
    if (areFolded(editor, analysis)) settled.add(key);
    if (settled.has(key)) unfolded.see(editor, analysis, key);
  };
  const settle = (editor: vscode.TextEditor): void => {
    const key = keyOf(editor);
    if (key) settled.add(key);
  };

  void fold(vscode.window.activeTextEditor);
  return vscode.Disposable.from(
    vscode.window.onDidChangeActiveTextEditor(fold),
    onDidProvideFolds((document) => {
      const editor = vscode.window.activeTextEditor;
      if (editor?.document === document) void fold(editor);
    }),
    vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => see(textEditor)),
    vscode.window.onDidChangeTextEditorSelection(({ textEditor, kind }) => {
      const isReaders =
        kind === vscode.TextEditorSelectionChangeKind.Keyboard || kind === vscode.TextEditorSelectionChangeKind.Mouse;
      if (isReaders) settle(textEditor);
    }),
    vscode.window.tabGroups.onDidChangeTabs(() => forgetClosed(settled, unfolded)),
  );
}

/** Stands for a page in a column. Undefined for other text and for an editor without a tab, such as a peek view. */
function keyOf({ document, viewColumn }: vscode.TextEditor): string | undefined {
  return viewColumn !== undefined && isCandidate(document) ? key(document.uri, viewColumn) : undefined;
}

function forgetClosed(settled: Set<string>, unfolded: Unfolded): void {
  const open = new Set(
    vscode.window.tabGroups.all.flatMap(({ tabs, viewColumn }) =>
      tabs.flatMap(({ input }) => (input instanceof vscode.TabInputText ? [key(input.uri, viewColumn)] : [])),
    ),
  );
  for (const known of settled) {
    if (open.has(known)) continue;
    settled.delete(known);
    unfolded.leave(known);
  }
}

const key = (uri: vscode.Uri, column: vscode.ViewColumn): string => `${column} ${uri.toString()}`;
