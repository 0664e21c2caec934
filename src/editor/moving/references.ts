import * as vscode from 'vscode';
import type { Analyses } from '../reading/analyses';
import { hint } from '../wording/hint';
import { highlightsAt, referencesAt } from './occurrences';
import { partNotice } from '../reading/part-read';
import { rangeOf } from '../places/ranges';
import { SELECTOR } from '../places/selector';

/** Find All References, and the occurrences that light up at the cursor. */
export function registerReferences(analyses: Analyses): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.languages.registerReferenceProvider(SELECTOR, new PageReferenceProvider(analyses)),
    vscode.languages.registerDocumentHighlightProvider(SELECTOR, new PageHighlightProvider(analyses)),
  );
}

class PageReferenceProvider implements vscode.ReferenceProvider {
  constructor(private readonly analyses: Analyses) {}

  async provideReferences(
    document: vscode.TextDocument,
    position: vscode.Position,
    _context: vscode.ReferenceContext,
    token: vscode.CancellationToken,
  ): Promise<vscode.Location[] | undefined> {
    const analysis = await this.analyses.of(document);
    if (!analysis || token.isCancellationRequested) return undefined;
    // The list that the editor shows has no place for it.
    const notice = partNotice(analysis);
    if (notice !== undefined) hint(notice);
    return referencesAt(analysis, document.offsetAt(position))?.map(
      (span) => new vscode.Location(document.uri, rangeOf(document, span)),
    );
  }
}

class PageHighlightProvider implements vscode.DocumentHighlightProvider {
  constructor(private readonly analyses: Analyses) {}

  async provideDocumentHighlights(
    document: vscode.TextDocument,
    position: vscode.Position,
    token: vscode.CancellationToken,
  ): Promise<vscode.DocumentHighlight[] | undefined> {
    const analysis = await this.analyses.of(document);
    if (!analysis || token.isCancellationRequested) return undefined;
    // Undefined, not an empty list: on other words the editor goes on to highlight the same words.
    return highlightsAt(analysis, document.offsetAt(position))?.map(
      (span) => new vscode.DocumentHighlight(rangeOf(document, span)),
    );
  }
}
