import * as vscode from 'vscode';
import type { Analysis } from '../../core/model';
import type { Analyses } from '../analyses';
import { foldBoilerplate, unfoldBoilerplate } from '../foldingBoilerplate';

export function registerFoldingCommands(analyses: Analyses): vscode.Disposable {
  const onPage = (act: (editor: vscode.TextEditor, analysis: Analysis) => Promise<void>) => async () => {
    const editor = vscode.window.activeTextEditor;
    if (!editor) return;
    const analysis = await analyses.of(editor.document);
    if (!analysis) {
      vscode.window.setStatusBarMessage(vscode.l10n.t('Newsmark does not recognize this text as a news page.'), 5000);
    } else if (editor === vscode.window.activeTextEditor) {
      await act(editor, analysis);
    }
  };
  return vscode.Disposable.from(
    vscode.commands.registerCommand('newsmark.foldBoilerplate', onPage(foldBoilerplate)),
    vscode.commands.registerCommand('newsmark.unfoldBoilerplate', onPage(unfoldBoilerplate)),
  );
}
