import * as vscode from 'vscode';
import type { AttributedQuotation, Entity } from '../../core/model';
import { entityById, partsOf, quotesBy } from '../../core/queries';
import { type Span } from '../../core/span';
import { readWords } from '../../core/view/read-words';
import { escapeMarkdown } from '../escape-markdown';
import { isNobodys, isSpeech, isStated, speakerName } from '../quotations';
import { linkTo, linkToQuotation, MOST_PERCENT, type Card } from './card';
import { machineOnQuotation, setBy } from './decided';
import { officesOf } from './entity';

/**
 * Who said it and in what office, by which words that is known and how surely, and what the same speaker said before
 * and after.
 */
export function quotationCard(card: Card, quote: AttributedQuotation): string {
  const speaker = entityById(card.analysis, quote.speaker);
  const who = [statement(card, quote), ...(speaker ? [officesOf(card.analysis, speaker)] : [])]
    .filter(Boolean)
    .join('\\\n');
  const thought = quote.decided ? machineOnQuotation(quote.decided) : '';
  const paragraphs = [
    who,
    quote.decided ? words(card, quote) : evidence(card, quote),
    thought,
    ...(speaker ? [neighbours(card, quote, speaker)] : []),
  ];
  return paragraphs.filter(Boolean).join('\n\n');
}

function statement(card: Card, quote: AttributedQuotation): string {
  const name = speakerName(card.analysis, quote);
  const by = quote.decided && escapeMarkdown(setBy(card, quote.decided));
  if (by && isNobodys(quote)) return vscode.l10n.t('Said by **nobody in particular** · {0}', by);
  if (name === undefined) return vscode.l10n.t('**No speaker found** for this quotation.');
  const bold = `**${escapeMarkdown(name)}**`;
  if (by) return vscode.l10n.t('Said by {0} · {1}', bold, by);
  const percent = Math.min(Math.round(quote.confidence * 100), MOST_PERCENT);
  return isStated(quote)
    ? vscode.l10n.t('Said by {0} · sure ({1}%)', bold, percent)
    : vscode.l10n.t('Perhaps said by {0} · unsure ({1}%)', bold, percent);
}

function evidence(card: Card, quote: AttributedQuotation): string {
  return [words(card, quote), escapeMarkdown(quote.why)].filter(Boolean).join(' — ');
}

const words = (card: Card, { mention, cue }: AttributedQuotation): string =>
  [mention, cue]
    .filter((span) => span !== null)
    .map((span) => quoted(card, span))
    .join(' + ');

const quoted = (card: Card, span: Span): string => linkTo(card, span, `“${readWords(card.analysis, span)}”`);

function neighbours(card: Card, quote: AttributedQuotation, speaker: Entity): string {
  const parts = partsOf(card.analysis, quote);
  const others = quotesBy(card.analysis, speaker).filter((other) => isSpeech(other) && other.speech !== quote.speech);
  const before = others.findLast(({ start }) => start < parts[0]!.start);
  const after = others.find(({ start }) => start > quote.start);
  return [
    ...(before ? [vscode.l10n.t('Before: {0}', linkToQuotation(card, before))] : []),
    ...(after ? [vscode.l10n.t('Next: {0}', linkToQuotation(card, after))] : []),
  ].join('\\\n');
}
