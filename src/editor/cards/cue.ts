import * as vscode from 'vscode';
import type { AttributedQuotation } from '../../core/model';
import { textOf } from '../../core/span';
import { escapeMarkdown } from '../escape-markdown';
import { speakerLabel } from '../quotations';
import { linkToQuotation, type Card } from './card';

/** What a cue introduces, and whose words those are. */
export function cueCard(card: Card, quotes: readonly AttributedQuotation[]): string {
  const { text } = card.analysis;
  const lines = quotes.map(
    (quote) => `- ${linkToQuotation(card, quote)} — ${escapeMarkdown(speakerLabel(card.analysis, quote))}`,
  );
  const cue = escapeMarkdown(textOf(text, quotes[0]!.cue!));
  return `${vscode.l10n.t('“{0}” introduces:', cue)}\n\n${lines.join('\n')}`;
}
