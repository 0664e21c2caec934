import * as vscode from 'vscode';
import type { Analysis, Entity, Mention } from '../../core/model';
import { entityById, firstFullMention, mentionAtCaret, quoteAt, quoteOfCueAt } from '../../core/queries';
import type { Span } from '../../core/span';
import type { Analyses } from '../reading/analyses';
import { rangeOf } from '../places/ranges';
import { SELECTOR } from '../places/selector';

/** From any mention to the first full one; from a quotation or its cue to the words that name its speaker. */
export function registerDefinition(analyses: Analyses): vscode.Disposable {
  return vscode.languages.registerDefinitionProvider(SELECTOR, new NameDefinitionProvider(analyses));
}

class NameDefinitionProvider implements vscode.DefinitionProvider {
  constructor(private readonly analyses: Analyses) {}

  async provideDefinition(
    document: vscode.TextDocument,
    position: vscode.Position,
    token: vscode.CancellationToken,
  ): Promise<vscode.LocationLink[] | undefined> {
    const analysis = await this.analyses.of(document);
    if (!analysis || token.isCancellationRequested) return undefined;
    const link = linkAt(analysis, document.offsetAt(position));
    if (!link) return undefined;
    return [
      {
        originSelectionRange: rangeOf(document, link.from),
        targetUri: document.uri,
        targetRange: rangeOf(document, link.to),
      },
    ];
  }
}

function linkAt(analysis: Analysis, offset: number): { readonly from: Span; readonly to: Span } | undefined {
  const named = mentionAtCaret(analysis, offset);
  if (named) {
    const to = definitionOf(analysis, named.entity);
    return to && { from: named.mention, to };
  }
  const byCue = quoteOfCueAt(analysis, offset);
  const quote = byCue ?? quoteAt(analysis, offset);
  if (!quote) return undefined;
  const speaker = entityById(analysis, quote.speaker);
  const to = quote.mention ?? (speaker && definitionOf(analysis, speaker));
  return to && { from: byCue?.cue ?? quote, to };
}

/**
 * The first full mention that a caret can stand on without standing on a longer one, such as a ministry's that begins
 * with the country.
 */
function definitionOf(analysis: Analysis, entity: Entity): Mention | undefined {
  const mentions = entity.mentions.filter(({ start }) => mentionAtCaret(analysis, start)?.entity === entity);
  return firstFullMention(analysis.text, { ...entity, mentions }) ?? firstFullMention(analysis.text, entity);
}
