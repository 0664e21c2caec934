import * as vscode from 'vscode';
import type { Analyses } from '../analyses';
import type { CurrentText, TextState } from '../current-text';
import { speechesOf } from '../speakers';

/**
 * What key bindings, menus and the empty view depend on: `newsmark.page` is set while the current text is a recognized
 * page, and `newsmark.text` tells which kind of text it is, and of a page whether nobody is quoted on it or on what has
 * been read of it.
 */
export function registerContextKeys(_analyses: Analyses, current: CurrentText): vscode.Disposable {
  const set = (state: TextState): void => {
    void vscode.commands.executeCommand('setContext', 'newsmark.page', state.kind === 'page');
    void vscode.commands.executeCommand('setContext', 'newsmark.text', kindOf(state));
  };
  set(current.state);
  return current.onDidChange(set);
}

function kindOf(state: TextState): string {
  if (state.kind !== 'page' || speechesOf(state.analysis).length > 0) return state.kind;
  return state.analysis.within ? 'unquotedInView' : 'unquoted';
}
