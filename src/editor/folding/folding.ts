import * as vscode from 'vscode';
import type { Analysis } from '../../core/model';
import type { Analyses } from '../reading/analyses';
import type { CurrentText } from '../reading/current-text';
import { boilerplateFolds, foldBoilerplate, unfoldBoilerplate } from './folding-boilerplate';
import { foldOnOpen } from './folding-on-open';
import { registerPageCommand } from '../reading/on-page';
import { writtenLines } from '../places/ranges';
import { SELECTOR } from '../places/selector';
import { Unfolded } from './unfolded';

/** Folds for the regions of a page, boilerplate folded on opening, and commands to fold and unfold it. */
export function registerFolding(
  analyses: Analyses,
  current: CurrentText,
  { workspaceState }: Pick<vscode.ExtensionContext, 'workspaceState'>,
): vscode.Disposable {
  const provider = new PageFoldingProvider(analyses);
  const unfolded = new Unfolded(workspaceState);
  return vscode.Disposable.from(
    provider,
    vscode.languages.registerFoldingRangeProvider(SELECTOR, provider),
    foldOnOpen(analyses, provider.onDidProvide, unfolded),
    registerPageCommand('newsmark.foldBoilerplate', analyses, current, async (editor, analysis) => {
      unfolded.seeAll(editor.document, analysis, 'folded');
      await foldBoilerplate(editor, analysis);
    }),
    registerPageCommand('newsmark.unfoldBoilerplate', analyses, current, async (editor, analysis) => {
      unfolded.seeAll(editor.document, analysis, 'unfolded');
      await unfoldBoilerplate(editor, analysis);
    }),
  );
}

class PageFoldingProvider implements vscode.FoldingRangeProvider, vscode.Disposable {
  readonly #provided = new vscode.EventEmitter<vscode.TextDocument>();

  /** Fires when the editor has been given the folds of a document. */
  readonly onDidProvide = this.#provided.event;

  constructor(private readonly analyses: Analyses) {}

  async provideFoldingRanges(
    document: vscode.TextDocument,
    _context: vscode.FoldingContext,
    token: vscode.CancellationToken,
  ): Promise<vscode.FoldingRange[] | undefined> {
    const analysis = await this.analyses.of(document);
    // Undefined, not an empty list: other text keeps the folding by indentation it had.
    if (!analysis || token.isCancellationRequested) return undefined;
    // The answer leaves when this function has returned.
    setTimeout(() => this.#provided.fire(document));
    return [...foldingRanges(document, analysis)].sort((a, b) => a.start - b.start);
  }

  dispose(): void {
    this.#provided.dispose();
  }
}

/**
 * Those of boilerplate are of the kind that "Fold All Regions" closes. Blank lines after the last written one stay in
 * view: they keep the folded page in paragraphs.
 */
function* foldingRanges(document: vscode.TextDocument, analysis: Analysis): Generator<vscode.FoldingRange> {
  for (const { start, end } of boilerplateFolds(document, analysis))
    yield new vscode.FoldingRange(start.line, end.line, vscode.FoldingRangeKind.Region);
  for (const region of analysis.page.regions) {
    const written = region.boilerplate ? undefined : writtenLines(document, analysis.text, region);
    if (written && !written.isSingleLine) yield new vscode.FoldingRange(written.start.line, written.end.line);
  }
}
