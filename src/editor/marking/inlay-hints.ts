import * as vscode from 'vscode';
import { firstFullMention } from '../../core/queries';
import { overlaps, span } from '../../core/span';
import type { Analyses } from '../reading/analyses';
import { cardOf } from '../telling/card';
import { quotationCard } from '../telling/quotation-card';
import { speakerLabel } from '../wording/quotation-wording';
import { rangeOf } from '../places/ranges';
import { refreshOf } from '../reading/refreshing';
import { SELECTOR } from '../places/selector';
import { isOn } from '../places/settings';
import { farSpeeches } from './speaker-hints';

/** Where a setting asks for it, the speaker's name after quotations that don't have it beside them. */
export function registerInlayHints(analyses: Analyses): vscode.Disposable {
  const refresh = refreshOf(analyses, 'inlayHints');
  return vscode.Disposable.from(
    refresh,
    vscode.languages.registerInlayHintsProvider(SELECTOR, new SpeakerHintsProvider(analyses, refresh.event)),
  );
}

class SpeakerHintsProvider implements vscode.InlayHintsProvider {
  constructor(
    private readonly analyses: Analyses,
    readonly onDidChangeInlayHints: vscode.Event<void>,
  ) {}

  async provideInlayHints(
    document: vscode.TextDocument,
    range: vscode.Range,
    token: vscode.CancellationToken,
  ): Promise<vscode.InlayHint[]> {
    if (!isOn('inlayHints', document)) return [];
    const analysis = await this.analyses.of(document);
    if (!analysis || token.isCancellationRequested) return [];
    const asked = span(document.offsetAt(range.start), document.offsetAt(range.end));
    return farSpeeches(analysis)
      .filter(({ quote }) => overlaps(asked, quote))
      .map(({ quote, speaker }) => {
        const label = new vscode.InlayHintLabelPart(`[${speakerLabel(analysis, quote)}]`);
        const named = firstFullMention(analysis.text, speaker);
        if (named) label.location = new vscode.Location(document.uri, rangeOf(document, named));
        const hint = new vscode.InlayHint(document.positionAt(quote.end), [label]);
        hint.paddingLeft = true;
        hint.tooltip = cardOf([quotationCard({ analysis, document }, quote)]);
        return hint;
      });
  }
}
