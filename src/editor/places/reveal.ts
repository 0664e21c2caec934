import type * as vscode from 'vscode';
import { span, type Span } from '../../core/span';

export const REVEAL = 'newsmark.reveal';

/** The address that runs the reveal command for a span of a document. */
export function revealAddress(document: vscode.TextDocument, { start, end }: Span): string {
  const args = JSON.stringify([document.uri.toString(), start, end]);
  // encodeURIComponent leaves parentheses alone, and one would end a Markdown link.
  return `command:${REVEAL}?${encodeURIComponent(args).replace(/[()]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`)}`;
}

/** The span that two arguments of unknown origin stand for, if they stand for one inside a text of this length. */
export function spanToReveal(start: unknown, end: unknown, length: number): Span | undefined {
  if (!isOffset(start, length) || !isOffset(end, length) || start > end) return undefined;
  return span(start, end);
}

const isOffset = (value: unknown, length: number): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= length;
