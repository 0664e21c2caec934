import type * as vscode from 'vscode';

const LANGUAGES = ['newstext', 'plaintext'];

/** The documents that providers are registered for. Plain text keeps its language: features act on it only where it is recognized. */
export const SELECTOR: vscode.DocumentSelector = LANGUAGES.map((language) => ({ language }));

/** Whether a document is worth a look. What an output channel prints is never a saved page. */
export function isCandidate(document: vscode.TextDocument): boolean {
  return LANGUAGES.includes(document.languageId) && document.uri.scheme !== 'output';
}
