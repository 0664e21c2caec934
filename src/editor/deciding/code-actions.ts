import * as vscode from 'vscode';
import { span } from '../../core/span';
import type { Analyses } from '../reading/analyses';
import type { CurrentText } from '../reading/current-text';
import { type Choice, choicesAt, choicesInDoubt } from './choices';
import { registerPageCommand } from '../reading/on-page';
import { SELECTOR } from '../places/selector';

/** Nothing of it mends an error, and none is what a reader would want unseen. */
const KIND = vscode.CodeActionKind.Refactor.append('newsmark');

/**
 * What the reader can set right where the cursor is, in the menu of code actions; a light bulb shows only doubt. A
 * command opens the menu with nothing else in it: the context menu of the editor can't tell yet what is at the place
 * that it is opened at.
 */
export function registerCodeActions(analyses: Analyses, current: CurrentText): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.languages.registerCodeActionsProvider(SELECTOR, new DecidingActionsProvider(analyses), {
      providedCodeActionKinds: [KIND],
    }),
    registerPageCommand('newsmark.setRight', analyses, current, () =>
      vscode.commands.executeCommand('editor.action.codeAction', { kind: KIND.value, apply: 'never' }),
    ),
  );
}

class DecidingActionsProvider implements vscode.CodeActionProvider {
  constructor(private readonly analyses: Analyses) {}

  async provideCodeActions(
    document: vscode.TextDocument,
    range: vscode.Range,
    context: vscode.CodeActionContext,
    token: vscode.CancellationToken,
  ): Promise<vscode.CodeAction[]> {
    if (context.only && !context.only.contains(KIND)) return [];
    const analysis = await this.analyses.of(document);
    if (!analysis || token.isCancellationRequested) return [];
    const stretch = span(document.offsetAt(range.start), document.offsetAt(range.end));
    const choices =
      context.triggerKind === vscode.CodeActionTriggerKind.Automatic
        ? choicesInDoubt(analysis, stretch)
        : choicesAt(document, analysis, stretch);
    return choices.map(action);
  }
}

function action({ title, command, argument }: Choice): vscode.CodeAction {
  const made = new vscode.CodeAction(title, KIND);
  made.command = { command, title, arguments: [argument] };
  return made;
}
