import type * as vscode from 'vscode';

const LANGUAGES = ['newstext', 'plaintext'];

/**
 * The documents that providers are registered for. Plain text keeps its language: features act on it only where it is
 * recognized.
 */
export const SELECTOR: vscode.DocumentSelector = LANGUAGES.map((language) => ({ language }));

/** What an output channel prints and a cell of a notebook is never a saved page. */
const NEVER = ['output', 'vscode-notebook-cell'];

/** Whether a document is worth a look. */
export function isCandidate(document: vscode.TextDocument): boolean {
  return LANGUAGES.includes(document.languageId) && !NEVER.includes(document.uri.scheme);
}

/** Whether the reader, or the name of its file, says that a document is a saved page. */
export const isNewsText = ({ languageId }: vscode.TextDocument): boolean => languageId === 'newstext';
