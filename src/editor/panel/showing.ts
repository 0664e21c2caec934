import * as vscode from 'vscode';
import type { ViewState } from '../../picture/messages';
import type { Analyses } from '../reading/analyses';
import type { CurrentText } from '../reading/current-text';
import { QuotedPanel } from './quoted-panel';
import { isCandidate } from '../places/selector';

const VIEW_TYPE = 'newsmark.quoted';
export const SHOW_QUOTED = 'newsmark.showQuoted';

/**
 * A panel beside the text with a picture of who is quoted in it and how much. There is one, and it is there again after
 * a reload.
 */
export function registerQuotedPanel(
  analyses: Analyses,
  _current: CurrentText,
  { extensionUri }: Pick<vscode.ExtensionContext, 'extensionUri'>,
): vscode.Disposable {
  let open: QuotedPanel | undefined;

  const adopt = (panel: vscode.WebviewPanel, document: vscode.TextDocument | undefined): void => {
    open?.dispose();
    const adopted = new QuotedPanel(panel, analyses, extensionUri, document);
    open = adopted;
    panel.onDidDispose(() => {
      if (open === adopted) open = undefined;
    });
  };
  const options = { enableScripts: true, localResourceRoots: [vscode.Uri.joinPath(extensionUri, 'dist')] };

  return vscode.Disposable.from(
    vscode.commands.registerCommand(SHOW_QUOTED, () => {
      if (open) return open.reveal();
      const place = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true };
      adopt(vscode.window.createWebviewPanel(VIEW_TYPE, vscode.l10n.t('Who Is Quoted'), place, options), pageInView());
    }),
    vscode.window.registerWebviewPanelSerializer(VIEW_TYPE, {
      async deserializeWebviewPanel(panel, state: unknown) {
        panel.webview.options = options;
        adopt(panel, pageInView() ?? (await pageOf(state)));
      },
    }),
    { dispose: () => open?.dispose() },
  );
}

/** The text that the reader is at, or another that can be seen, as when the walkthrough has the focus. */
function pageInView(): vscode.TextDocument | undefined {
  const { activeTextEditor, visibleTextEditors } = vscode.window;
  return [activeTextEditor, ...visibleTextEditors]
    .flatMap((editor) => (editor ? [editor.document] : []))
    .find(isCandidate);
}

/** The page that a panel showed before the reload, if it is still there. */
async function pageOf(state: unknown): Promise<vscode.TextDocument | undefined> {
  const { uri } = (state ?? {}) as ViewState;
  if (typeof uri !== 'string') return undefined;
  try {
    return await vscode.workspace.openTextDocument(vscode.Uri.parse(uri, true));
  } catch {
    return undefined;
  }
}
