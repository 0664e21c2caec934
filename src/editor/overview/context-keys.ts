import * as vscode from 'vscode';
import type { Analyses } from '../reading/analyses';
import type { CurrentText, TextState } from '../reading/current-text';
import { speechesOf } from '../telling/speakers';
import { doubtful } from '../deciding/review';

/**
 * What key bindings, menus and the empty view depend on: `newsmark.page` is set while the current text is a recognized
 * page, `newsmark.text` tells which kind of text it is, and of a page whether nobody is quoted on it or on what has been
 * read of it, and `newsmark.doubts` whether a speaker on it is in doubt.
 */
export function registerContextKeys(_analyses: Analyses, current: CurrentText): vscode.Disposable {
  const set = (key: string, value: string | boolean): void =>
    void vscode.commands.executeCommand('setContext', `newsmark.${key}`, value);
  const setAll = (state: TextState): void => {
    set('page', state.kind === 'page');
    set('text', kindOf(state));
    set('doubts', state.kind === 'page' && doubtful(state.analysis).length > 0);
  };
  setAll(current.state);
  return current.onDidChange(setAll);
}

function kindOf(state: TextState): string {
  if (state.kind !== 'page' || speechesOf(state.analysis).length > 0) return state.kind;
  return state.analysis.within ? 'unquotedInView' : 'unquoted';
}
