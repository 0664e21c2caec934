import * as vscode from 'vscode';

export type Setting = 'foldBoilerplateOnOpen' | 'dimBoilerplate' | 'inlayHints' | 'codeLens';

/** Whether a setting is on for a document. Its default stands in package.json. */
export function isOn(setting: Setting, document: vscode.TextDocument): boolean {
  return vscode.workspace.getConfiguration('newsmark', document).get(setting) === true;
}
