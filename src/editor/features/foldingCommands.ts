import * as vscode from 'vscode';
import type { Analyses } from '../analyses';
import type { CurrentText } from '../currentText';
import { foldBoilerplate, unfoldBoilerplate } from '../foldingBoilerplate';
import { registerPageCommand } from '../onPage';

export function registerFoldingCommands(analyses: Analyses, current: CurrentText): vscode.Disposable {
  return vscode.Disposable.from(
    registerPageCommand('newsmark.foldBoilerplate', analyses, current, foldBoilerplate),
    registerPageCommand('newsmark.unfoldBoilerplate', analyses, current, unfoldBoilerplate),
  );
}
