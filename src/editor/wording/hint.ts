import * as vscode from 'vscode';

const HINT_MS = 5_000;

/** Tells the reader something in the status bar that needs no answer. */
export function hint(message: string): void {
  vscode.window.setStatusBarMessage(message, HINT_MS);
}
