import * as vscode from 'vscode';
import { NOBODY } from '../../core/decisions/decision';
import type { Analysis, AttributedQuotation } from '../../core/model';
import { entityById, isDoubtful, isSpeech, isStated } from '../../core/queries';
import { readWords } from '../../core/view/read-words';
import { oneLine } from './excerpt';

export { isSpeech, isStated };

/**
 * Whether nothing about the speaker is open: it is stated without reserve, or the reader has decided that there is
 * none.
 */
export const isSettled = (quote: AttributedQuotation): boolean => isStated(quote) || isNobodys(quote);

/** Whether the reader has decided that nobody in particular said it. */
export const isNobodys = ({ why, decided }: AttributedQuotation): boolean => decided !== undefined && why === NOBODY;

/**
 * The speaker's name; the text's own words, in quotation marks, where they name nobody in particular or whom they mean
 * is doubtful; undefined where none is found.
 */
export function speakerName(analysis: Analysis, quote: AttributedQuotation): string | undefined {
  const speaker = entityById(analysis, quote.speaker);
  if (speaker && !isDoubtful(quote)) return speaker.name;
  return quote.mention ? `“${oneLine(readWords(analysis, quote.mention))}”` : undefined;
}

/**
 * Whom the reader says to have said it where they confirm what was found: the speaker, with the words where whom they
 * mean is doubtful; undefined where none is found.
 */
export function confirmedName(analysis: Analysis, quote: AttributedQuotation): string | undefined {
  const name = speakerName(analysis, quote);
  const { mention } = quote;
  const meant =
    entityById(analysis, quote.speaker) ??
    analysis.entities.find(({ mentions }) =>
      mentions.some(({ start, end }) => start === mention?.start && end === mention.end),
    );
  if (!meant || name === undefined || name === meant.name) return name;
  return vscode.l10n.t('{0}, if {1} is that', meant.name, name);
}

/** The speaker in plain text, with a question mark where it is unsure, or that none is found. */
export function speakerLabel(analysis: Analysis, quote: AttributedQuotation): string {
  const name = speakerName(analysis, quote);
  if (name === undefined)
    return isNobodys(quote) ? vscode.l10n.t('nobody in particular') : vscode.l10n.t('no speaker found');
  return isStated(quote) ? name : vscode.l10n.t('{0}?', name);
}
