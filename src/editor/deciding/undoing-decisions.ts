import * as vscode from 'vscode';
import type { Analyses } from '../reading/analyses';
import type { Direction } from '../keeping/step';
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
  /** What holds the last step of a text, its own or for all texts of its folder; of a step back, the one before. */
  const lastAt = (document: vscode.TextDocument, direction: Direction) => {
    const [own, all] = [decisions, decisions.folders].map((keeper) => keeper.next(document, direction));
    const isForAll = (all?.order ?? 0) > (own?.order ?? 0);
    return { isForAll, isLast: (isForAll ? all : own)?.text === document.getText() };
  };
  const undo = async (document: vscode.TextDocument, direction: Direction, ifLast: boolean): Promise<boolean> => {
    const { isForAll, isLast } = lastAt(document, direction);
    if (!isForAll) return decisions.undo(document, direction, ifLast);
    return (isLast || !ifLast) && decisions.folders.undo(document, direction);
  };
  const follow = (): void => {
    const document = current.editor?.document;
    for (const direction of ['undo', 'redo'] as const) {
      void vscode.commands.executeCommand(
        'setContext',
        `newsmark.${direction}es`,
        document !== undefined && lastAt(document, direction).isLast,
      );
    }
  };
  const register = (command: string, direction: Direction, nothing: string) =>
    registerPageCommand(command, analyses, current, async ({ document }, _analysis, argument) => {
      const isByKey = member(argument, 'byKey') === true;
      if (await undo(document, direction, isByKey)) return;
      // A key that was pressed before the editor learnt that the text has changed since means that change.
      if (isByKey) await vscode.commands.executeCommand(direction);
      else hint(nothing);
    });
  return vscode.Disposable.from(
    register('newsmark.undoDecision', 'undo', vscode.l10n.t('There is no decision to undo.')),
    register('newsmark.redoDecision', 'redo', vscode.l10n.t('There is no decision to redo.')),
    decisions.onDidChange(follow),
    decisions.folders.onDidChange(follow),
    current.onDidChange(follow),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (document === current.editor?.document) follow();
    }),
  );
}
