import * as vscode from 'vscode';
import type { Analysis } from '../../core/model';
import { entityById } from '../../core/queries';
import { paragraphAt } from '../../core/view/paragraph';
import type { Analyses } from '../reading/analyses';
import { quotationCount } from '../telling/quotation-items';
import { isStated, speakerLabel } from '../wording/quotation-wording';
import { refreshOf } from '../reading/refreshing';
import { SELECTOR } from '../places/selector';
import { isOn } from '../places/settings';
import { speechesOf, type Speech } from '../telling/speakers';
import { GO_TO_QUOTATION } from './quotation-pick';
import { withoutIcons } from '../wording/without-icons';

/** Where a setting asks for it, who is quoted above each paragraph; a click lists all that they say on the page. */
export function registerCodeLens(analyses: Analyses): vscode.Disposable {
  const refresh = refreshOf(analyses, 'codeLens');
  return vscode.Disposable.from(
    refresh,
    vscode.languages.registerCodeLensProvider(SELECTOR, new SpeakerLensProvider(analyses, refresh.event)),
  );
}

class SpeakerLensProvider implements vscode.CodeLensProvider {
  constructor(
    private readonly analyses: Analyses,
    readonly onDidChangeCodeLenses: vscode.Event<void>,
  ) {}

  async provideCodeLenses(document: vscode.TextDocument, token: vscode.CancellationToken): Promise<vscode.CodeLens[]> {
    if (!isOn('codeLens', document)) return [];
    const analysis = await this.analyses.of(document);
    return analysis && !token.isCancellationRequested ? lensesOf(document, analysis) : [];
  }
}

/** One lens for each speaker in a paragraph, in the order in which they are quoted there. */
function lensesOf(document: vscode.TextDocument, analysis: Analysis): vscode.CodeLens[] {
  const lenses = new Map<string, { readonly line: number; readonly speeches: Speech[] }>();
  for (const speech of speechesOf(analysis)) {
    const { line } = document.positionAt(paragraphAt(analysis, speech[0].start).start);
    const key = `${line} ${speech[0].speaker}`;
    const known = lenses.get(key);
    if (known) known.speeches.push(speech);
    else lenses.set(key, { line, speeches: [speech] });
  }
  return [...lenses.values()].map(({ line, speeches }) => lensOf(analysis, line, speeches));
}

/** The speaker of some quotations, with a question mark where none of them is stated without reserve. */
const labelOf = (analysis: Analysis, speeches: readonly Speech[]): string =>
  speakerLabel(analysis, (speeches.find(([first]) => isStated(first)) ?? speeches[0]!)[0]);

function lensOf(analysis: Analysis, line: number, speeches: readonly Speech[]): vscode.CodeLens {
  const speaker = entityById(analysis, speeches[0]![0].speaker);
  return new vscode.CodeLens(new vscode.Range(line, 0, line, 0), {
    title: vscode.l10n.t(
      '{0}: {1}',
      speaker ? withoutIcons(labelOf(analysis, speeches)) : vscode.l10n.t('Without a named speaker'),
      quotationCount(speeches.length),
    ),
    tooltip: vscode.l10n.t('List all of this speaker’s quotations on the page'),
    command: GO_TO_QUOTATION,
    arguments: [speaker?.id ?? 'unnamed'],
  });
}
