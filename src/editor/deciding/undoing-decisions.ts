import * as vscode from 'vscode';
import type { Analyses } from '../reading/analyses';
import type { CurrentText } from '../reading/current-text';
import { member } from './subject';
import { hint } from '../wording/hint';
import { registerPageCommand } from '../reading/on-page';

/**
 * Commands that take back the reader's last decision on the page, and make it again. While `newsmark.undoes` and
 * `newsmark.redoes` are set, the text is as it was when that was decided, and the keys of the editor's own undo and
 * redo mean the decision; they call these commands with `{ byKey: true }`.
 */
export function registerUndoingDecisions(analyses: Analyses, current: CurrentText): vscode.Disposable {
  const { decisions } = analyses;
  const follow = (): void => {
    const document = current.editor?.document;
    for (const direction of ['undo', 'redo'] as const) {
      void vscode.commands.executeCommand(
        'setContext',
        `newsmark.${direction}es`,
        document !== undefined && decisions.isLast(document, direction),
      );
    }
  };
  const register = (command: string, direction: 'undo' | 'redo', nothing: string) =>
    registerPageCommand(command, analyses, current, async ({ document }, _analysis, argument) => {
      const isByKey = member(argument, 'byKey') === true;
      if (await decisions.undo(document, direction, isByKey)) return;
      // A key that was pressed before the editor learnt that the text has changed since means that change.
      if (isByKey) await vscode.commands.executeCommand(direction);
      else hint(nothing);
    });
  return vscode.Disposable.from(
    register('newsmark.undoDecision', 'undo', vscode.l10n.t('There is no decision to undo.')),
    register('newsmark.redoDecision', 'redo', vscode.l10n.t('There is no decision to redo.')),
    decisions.onDidChange(follow),
    current.onDidChange(follow),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (document === current.editor?.document) follow();
    }),
  );
}
