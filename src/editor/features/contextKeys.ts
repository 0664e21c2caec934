import * as vscode from 'vscode';
import type { Analyses } from '../analyses';
import type { CurrentText, TextState } from '../currentText';
import { speechesOf } from '../speakers';

/**
 * What key bindings, menus and the empty view depend on: `newsmark.page` is set while the current text is a recognized page,
 * and `newsmark.text` tells which kind of text it is.
 */
export function registerContextKeys(_analyses: Analyses, current: CurrentText): vscode.Disposable {
  const set = (state: TextState): void => {
    void vscode.commands.executeCommand('setContext', 'newsmark.page', state.kind === 'page');
    void vscode.commands.executeCommand('setContext', 'newsmark.text', state.kind === 'page' && speechesOf(state.analysis).length === 0 ? 'unquoted' : state.kind);
  };
  set(current.state);
  return current.onDidChange(set);
}
