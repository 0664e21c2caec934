import * as vscode from 'vscode';
import type { Analyses } from '../reading/analyses';
import { markedNames, NAME_TYPES } from '../telling/names';
import { rangeOf } from '../places/ranges';
import { SELECTOR } from '../places/selector';

const LEGEND = new vscode.SemanticTokensLegend([...NAME_TYPES]);

/** Semantic tokens for names, so that a theme and the reader's own settings decide on their colours. */
export function registerNameColors(analyses: Analyses): vscode.Disposable {
  return vscode.languages.registerDocumentSemanticTokensProvider(SELECTOR, new NameTokensProvider(analyses), LEGEND);
}

class NameTokensProvider implements vscode.DocumentSemanticTokensProvider {
  readonly onDidChangeSemanticTokens: vscode.Event<void>;

  constructor(private readonly analyses: Analyses) {
    this.onDidChangeSemanticTokens = analyses.onDidReset;
  }

  async provideDocumentSemanticTokens(
    document: vscode.TextDocument,
    token: vscode.CancellationToken,
  ): Promise<vscode.SemanticTokens | undefined> {
    const analysis = await this.analyses.of(document);
    if (!analysis || token.isCancellationRequested) return undefined;
    const tokens = new vscode.SemanticTokensBuilder(LEGEND);
    for (const name of markedNames(analysis)) tokens.push(rangeOf(document, name), name.type);
    return tokens.build();
  }
}
