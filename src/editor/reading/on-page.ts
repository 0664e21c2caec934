import * as vscode from 'vscode';
import type { Analysis } from '../../core/model';
import type { Analyses } from './analyses';
import type { CurrentText } from './current-text';
import { hindranceNames } from '../wording/hindrances';
import { hint } from '../wording/hint';

/** What a command does on the page that the reader has before them, with the arguments it was called with. */
export type PageAction = (editor: vscode.TextEditor, analysis: Analysis, ...args: unknown[]) => unknown;

/**
 * A command for the current page, whose editor is active when `act` runs. On other text it says that there is no page.
 */
export function registerPageCommand(
  command: string,
  analyses: Analyses,
  current: CurrentText,
  act: PageAction,
): vscode.Disposable {
  return vscode.commands.registerCommand(command, async (...args: unknown[]) => {
    const shown = vscode.window.activeTextEditor ?? current.editor;
    const analysis = shown && (await analyses.of(shown.document));
    if (!analysis) return hint(await whyNoPage(analyses, shown?.document));
    const editor =
      shown === vscode.window.activeTextEditor
        ? shown
        : await vscode.window.showTextDocument(shown.document, shown.viewColumn);
    if (editor.document.getText() === analysis.text) await act(editor, analysis, ...args);
  });
}

async function whyNoPage(analyses: Analyses, document: vscode.TextDocument | undefined): Promise<string> {
  const hindrance = document && (await analyses.hindranceOf(document));
  return hindrance
    ? hindranceNames()[hindrance].advice
    : vscode.l10n.t('Newsmark does not recognize this text as a news page.');
}
