import * as vscode from 'vscode';
import type { Analyses } from '../reading/analyses';
import type { CurrentText } from '../reading/current-text';
import { isSpeech } from '../wording/quotation-wording';
import { rangeOf } from '../places/ranges';

const SCHEME = 'newsmark-sample';
/** The name by which `package.json` gives it its language. */
const SAMPLE = vscode.Uri.from({ scheme: SCHEME, path: '/Newsmark Sample Page' });

/** The walkthrough, and a page with invented people and events for it, which can't be changed. */
export function registerGettingStarted(
  analyses: Analyses,
  _current: CurrentText,
  { extensionUri }: Pick<vscode.ExtensionContext, 'extensionUri'>,
): vscode.Disposable {
  const provideTextDocumentContent = async (): Promise<string> =>
    new TextDecoder().decode(
      await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extensionUri, 'media', 'sample.txt')),
    );

  const openSample = async (): Promise<vscode.TextEditor> => vscode.window.showTextDocument(SAMPLE, { preview: false });

  return vscode.Disposable.from(
    vscode.workspace.registerTextDocumentContentProvider(SCHEME, { provideTextDocumentContent }),
    vscode.commands.registerCommand('newsmark.getStarted', () =>
      vscode.commands.executeCommand('workbench.action.openWalkthrough', 'newsmark.newsmark#start', false),
    ),
    vscode.commands.registerCommand('newsmark.openSample', openSample),
    vscode.commands.registerCommand('newsmark.showSampleCard', async () => {
      const editor = await openSample();
      const quotation = (await analyses.of(editor.document))?.quotes.find(isSpeech);
      if (!quotation) return;
      const { start } = rangeOf(editor.document, quotation.content);
      editor.selection = new vscode.Selection(start, start);
      editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenter);
      await vscode.commands.executeCommand('editor.action.showHover');
    }),
  );
}
