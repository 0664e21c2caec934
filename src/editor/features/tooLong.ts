import * as vscode from 'vscode';
import { type Analyses, LONGEST_PAGE } from '../analyses';

/** Says in the language status of a page that it is too long to be read, so that a missing feature isn't taken for nothing found. */
export function registerTooLong(analyses: Analyses): vscode.Disposable {
  const items = new Map<vscode.TextDocument, vscode.LanguageStatusItem>();
  const clear = (document: vscode.TextDocument): void => {
    items.get(document)?.dispose();
    items.delete(document);
  };
  return vscode.Disposable.from(
    analyses.onDidChange(({ document, isTooLong }) => {
      clear(document);
      if (isTooLong) items.set(document, itemFor(document));
    }),
    vscode.workspace.onDidCloseTextDocument(clear),
    { dispose: () => [...items.keys()].forEach(clear) },
  );
}

function itemFor({ uri }: vscode.TextDocument): vscode.LanguageStatusItem {
  const item = vscode.languages.createLanguageStatusItem(`newsmark.tooLong.${uri.toString()}`, { scheme: uri.scheme, pattern: literally(uri.path) });
  item.name = vscode.l10n.t('Newsmark');
  item.severity = vscode.LanguageStatusSeverity.Warning;
  item.text = vscode.l10n.t('Page too long for Newsmark');
  item.detail = vscode.l10n.t('It has more than {0} characters.', LONGEST_PAGE.toLocaleString());
  return item;
}

/** A path as a glob pattern that matches nothing else. */
const literally = (path: string): string => path.replace(/[*?{}[\]]/g, '[$&]');
