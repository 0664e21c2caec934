import * as vscode from 'vscode';
import type { Analyses } from '../reading/analyses';
import { outlineOf } from './outline';
import { SELECTOR } from '../places/selector';

export function registerOutline(analyses: Analyses): vscode.Disposable {
  const register = () =>
    vscode.languages.registerDocumentSymbolProvider(SELECTOR, new PageOutlineProvider(analyses), { label: 'Newsmark' });
  let registered = register();
  return vscode.Disposable.from(
    // A provider can't tell that its outline has changed; a new one is asked.
    analyses.onDidReset(() => {
      registered.dispose();
      registered = register();
    }),
    { dispose: () => void registered.dispose() },
  );
}

class PageOutlineProvider implements vscode.DocumentSymbolProvider {
  constructor(private readonly analyses: Analyses) {}

  async provideDocumentSymbols(
    document: vscode.TextDocument,
    token: vscode.CancellationToken,
  ): Promise<vscode.DocumentSymbol[] | undefined> {
    const analysis = await this.analyses.of(document);
    return analysis && !token.isCancellationRequested ? outlineOf(document, analysis) : undefined;
  }
}
