import * as vscode from 'vscode';
import { trimmed, type Span } from '../../core/span';

/** A span of the core as the editor's lines and columns. */
export function rangeOf(document: vscode.TextDocument, { start, end }: Span): vscode.Range {
  return new vscode.Range(document.positionAt(start), document.positionAt(end));
}

/**
 * Those of a stretch of lines in a document's text, from the first to the last that hold more than white space;
 * undefined where none does.
 */
export function writtenLines(document: vscode.TextDocument, text: string, lines: Span): vscode.Range | undefined {
  const written = trimmed(text, lines);
  if (written.start === written.end) return undefined;
  const first = document.positionAt(written.start).line;
  const last = document.lineAt(document.positionAt(written.end));
  return new vscode.Range(new vscode.Position(first, 0), last.range.end);
}
