import * as vscode from 'vscode';
import type { AttributedQuotation } from '../../core/model';
import { readWords } from '../../core/view/read-words';
import { escapeMarkdown } from '../wording/escape-markdown';
import { speakerLabel } from '../wording/quotation-wording';
import { linkToQuotation, type Card } from './card';

/** What a cue introduces, and whose words those are. */
export function cueCard(card: Card, quotes: readonly AttributedQuotation[]): string {
  const lines = quotes.map(
    (quote) => `- ${linkToQuotation(card, quote)} — ${escapeMarkdown(speakerLabel(card.analysis, quote))}`,
  );
  const cue = escapeMarkdown(readWords(card.analysis, quotes[0]!.cue!));
  return `${vscode.l10n.t('“{0}” introduces:', cue)}\n\n${lines.join('\n')}`;
}
