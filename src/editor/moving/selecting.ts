import * as vscode from 'vscode';
import type { Analyses } from '../reading/analyses';
import { growingSpans } from './growing';
import { rangeOf } from '../places/ranges';
import { SELECTOR } from '../places/selector';

/** Expand Selection: word, quotation, sentence, paragraph, part of the page. */
export function registerSelecting(analyses: Analyses): vscode.Disposable {
  return vscode.languages.registerSelectionRangeProvider(SELECTOR, new PageSelectionRangeProvider(analyses));
}

class PageSelectionRangeProvider implements vscode.SelectionRangeProvider {
  constructor(private readonly analyses: Analyses) {}

  async provideSelectionRanges(
    document: vscode.TextDocument,
    positions: readonly vscode.Position[],
    token: vscode.CancellationToken,
  ): Promise<vscode.SelectionRange[] | undefined> {
    const analysis = await this.analyses.of(document);
    if (!analysis || token.isCancellationRequested) return undefined;
    return positions.map((position) => {
      const ranges = growingSpans(document, analysis, position).map((span) => rangeOf(document, span));
      return ranges.reduceRight<vscode.SelectionRange | undefined>(
        (parent, range) => new vscode.SelectionRange(range, parent),
        undefined,
      )!;
    });
  }
}
