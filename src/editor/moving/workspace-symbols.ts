import * as vscode from 'vscode';
import type { EntityType } from '../../core/model';
import { firstFullMention } from '../../core/queries';
import { readWords } from '../../core/view/read-words';
import type { Analyses } from '../reading/analyses';
import { oneLine } from '../wording/excerpt';
import { asFarAsRead } from '../reading/part-read';
import { rangeOf } from '../places/ranges';
import { withoutIcons } from '../wording/without-icons';

/**
 * Names of all open pages, to be gone to by Go to Symbol in Workspace. Files that nobody has opened aren't read for it.
 */
export function registerWorkspaceSymbols(analyses: Analyses): vscode.Disposable {
  return vscode.languages.registerWorkspaceSymbolProvider(new NameSymbolProvider(analyses));
}

const KINDS: Readonly<Record<EntityType, vscode.SymbolKind>> = {
  person: vscode.SymbolKind.Class,
  organization: vscode.SymbolKind.Module,
  country: vscode.SymbolKind.Namespace,
};

class NameSymbolProvider implements vscode.WorkspaceSymbolProvider {
  constructor(private readonly analyses: Analyses) {}

  /**
   * All names for any query: the editor itself picks those that match it, in a way that a filter here could only spoil.
   */
  async provideWorkspaceSymbols(_query: string, token: vscode.CancellationToken): Promise<vscode.SymbolInformation[]> {
    const symbols: vscode.SymbolInformation[] = [];
    for (const document of vscode.workspace.textDocuments) {
      symbols.push(...(await this.#symbolsOf(document)));
      if (token.isCancellationRequested) return [];
    }
    return symbols;
  }

  async #symbolsOf(document: vscode.TextDocument): Promise<vscode.SymbolInformation[]> {
    const analysis = await this.analyses.of(document);
    if (!analysis) return [];
    const { text, entities, page } = analysis;
    const container = asFarAsRead(analysis, page.headline ? oneLine(readWords(analysis, page.headline)) : '');
    return entities.flatMap((entity) => {
      const mention = firstFullMention(text, entity);
      return mention
        ? [
            new vscode.SymbolInformation(
              withoutIcons(entity.name),
              KINDS[entity.type],
              withoutIcons(container),
              new vscode.Location(document.uri, rangeOf(document, mention)),
            ),
          ]
        : [];
    });
  }
}
