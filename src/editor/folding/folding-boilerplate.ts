import * as vscode from 'vscode';
import type { Analysis } from '../../core/model';
import { boilerplateStretches } from '../marking/boilerplate';
import { writtenLines } from '../places/ranges';

/**
 * Folds blocks of boilerplate of the active editor's page, all unless others are given. A block in which the reader has
 * the cursor stays open, because folding would move the cursor out of it. What is in view stays in view.
 */
export async function foldBoilerplate(
  editor: vscode.TextEditor,
  analysis: Analysis,
  folds: readonly vscode.Range[] = boilerplateFolds(editor.document, analysis),
): Promise<void> {
  const isUnoccupied = (fold: vscode.Range) =>
    !editor.selections.some(({ active }) => fold.start.line < active.line && active.line <= fold.end.line);
  const [inView] = editor.visibleRanges;
  const isAway = !editor.visibleRanges.some((visible) => visible.contains(editor.selection.active));
  await run('editor.fold', folds.filter(isUnoccupied));
  // Folding brings the cursor into view.
  if (inView && isAway)
    editor.revealRange(new vscode.Range(inView.start, inView.start), vscode.TextEditorRevealType.AtTop);
}

export async function unfoldBoilerplate(editor: vscode.TextEditor, analysis: Analysis): Promise<void> {
  await run('editor.unfold', boilerplateFolds(editor.document, analysis));
}

/** Whether a block of boilerplate is seen to be folded. */
export const areFolded = (editor: vscode.TextEditor, analysis: Analysis): boolean =>
  foldsSeen(editor, boilerplateFolds(editor.document, analysis)).closed.length > 0;

/**
 * Which of some folds are seen to be open in an editor, and which closed, where the lines in view stop at the first one
 * and go on behind it. Of those out of view nothing can be told.
 */
export function foldsSeen(
  { visibleRanges }: vscode.TextEditor,
  folds: readonly vscode.Range[],
): { readonly open: readonly vscode.Range[]; readonly closed: readonly vscode.Range[] } {
  const gaps = new Set(visibleRanges.slice(0, -1).map(({ end }) => end.line));
  const goesOn = ({ start }: vscode.Range): boolean =>
    visibleRanges.some((visible) => visible.start.line <= start.line && start.line < visible.end.line);
  return { open: folds.filter(goesOn), closed: folds.filter(({ start }) => gaps.has(start.line)) };
}

/** A few lines between the paragraphs, such as tools to share the article, are no more than what a fold leaves. */
const FEWEST_INSIDE = 3;

/** The lines that are folded together: each leaves its first one in view. */
export function boilerplateFolds(document: vscode.TextDocument, analysis: Analysis): vscode.Range[] {
  return boilerplateStretches(analysis).flatMap((stretch) => {
    const lines = writtenLines(document, analysis.text, stretch);
    const fewest = stretch.place === 'inside' ? FEWEST_INSIDE : 2;
    return lines && lines.end.line - lines.start.line + 1 >= fewest ? [lines] : [];
  });
}

/** With `levels`, a fold that is closed already stays as it is instead of closing the one around it. */
async function run(command: 'editor.fold' | 'editor.unfold', folds: readonly vscode.Range[]): Promise<void> {
  if (folds.length === 0) return;
  await vscode.commands.executeCommand(command, { levels: 1, selectionLines: folds.map(({ start }) => start.line) });
}
