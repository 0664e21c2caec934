import * as vscode from 'vscode';
import type { Analyses } from '../analyses';
import type { CurrentText } from '../current-text';
import { foldBoilerplate, unfoldBoilerplate } from '../folding-boilerplate';
import { registerPageCommand } from '../on-page';

export function registerFoldingCommands(analyses: Analyses, current: CurrentText): vscode.Disposable {
  return vscode.Disposable.from(
    registerPageCommand('newsmark.foldBoilerplate', analyses, current, foldBoilerplate),
    registerPageCommand('newsmark.unfoldBoilerplate', analyses, current, unfoldBoilerplate),
  );
}
