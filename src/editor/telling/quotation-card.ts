import * as vscode from 'vscode';
import type { AttributedQuotation, Entity } from '../../core/model';
import { CERTAIN, entityById, isDoubtful, LIKELY, likelihoodOf, partsOf, quotesBy, SURE } from '../../core/queries';
import { type Span } from '../../core/span';
import { readWords } from '../../core/view/read-words';
import { escapeMarkdown } from '../wording/escape-markdown';
import { isNobodys, isSpeech, isStated, speakerName } from '../wording/quotation-wording';
import { linkTo, linkToQuotation, MOST_PERCENT, type Card } from './card';
import { machineOnQuotation, setBy } from './decided-card';
import { officesOf } from './entity-card';

/**
 * Who said it and in what office, by which words that is known and how surely, and what the same speaker said before
 * and after.
 */
export function quotationCard(card: Card, quote: AttributedQuotation): string {
  const speaker = entityById(card.analysis, quote.speaker);
  const who = [statement(card, quote), ...(speaker ? [officesOf(speaker)] : [])].filter(Boolean).join('\\\n');
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
  const likelihood = likelihoodOf(quote);
  const percent = percentOf(likelihood);
  if (isDoubtful(quote) && quote.confidence >= CERTAIN) return vscode.l10n.t('Said by {0} · unsure who that is', bold);
  if (!isStated(quote)) return vscode.l10n.t('Perhaps said by {0} · unsure ({1}%)', bold, percent);
  return likelihood >= SURE
    ? vscode.l10n.t('Said by {0} · sure ({1}%)', bold, percent)
    : vscode.l10n.t('Said by {0} · likely ({1}%)', bold, percent);
}

const percentOf = (likelihood: number): number => Math.min(Math.round(likelihood * 100), MOST_PERCENT);

function evidence(card: Card, quote: AttributedQuotation): string {
  const found = [words(card, quote), escapeMarkdown(quote.why)].filter(Boolean).join(' — ');
  return [found, meaning(card, quote)].filter(Boolean).join('\\\n');
}

/** Whom the words mean that name the speaker, where they are no name, and how likely that is. */
function meaning(card: Card, { mention, speaker, speakerConfidence }: AttributedQuotation): string {
  const entity = entityById(card.analysis, speaker);
  if (!mention || !entity || speakerConfidence >= SURE) return '';
  const percent = percentOf(speakerConfidence);
  const [pronoun, name] = [quoted(card, mention), `**${escapeMarkdown(entity.name)}**`];
  return speakerConfidence >= LIKELY
    ? vscode.l10n.t('{0} → {1}, likely ({2}%)', pronoun, name, percent)
    : vscode.l10n.t('{0} → perhaps {1}, doubtful ({2}%)', pronoun, name, percent);
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
