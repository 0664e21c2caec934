import * as vscode from 'vscode';
import type { AttributedQuotation, Decided, Entity, Note } from '../../core/model';
import { CERTAIN, LIKELY, likelihoodOf, SURE } from '../../core/queries';
import { nameTypes } from '../wording/decision-wording';
import { stampFor } from '../keeping/stamp';
import { escapeMarkdown } from '../wording/escape-markdown';
import { MOST_PERCENT, type Card } from './card';

/** Whose word it is, in plain text. */
export function setBy({ document }: Pick<Card, 'document'>, { creator }: Pick<Decided<unknown>, 'creator'>): string {
  return creator === null || creator === stampFor(document).creator
    ? vscode.l10n.t('set by you')
    : vscode.l10n.t('set by {0}', creator);
}

/** What the machine had thought of a quotation on which the reader has decided. */
export function machineOnQuotation({ machine }: Pick<NonNullable<AttributedQuotation['decided']>, 'machine'>): string {
  if (!machine) return vscode.l10n.t('Newsmark had seen no quotation here.');
  if (machine.kind === 'scare') return vscode.l10n.t('Newsmark had thought: a term or title, nobody’s words.');
  const speaker = machine.speaker === null ? vscode.l10n.t('no speaker found') : escapeMarkdown(machine.speaker);
  const likelihood = likelihoodOf(machine);
  const percent = Math.min(Math.round(likelihood * 100), MOST_PERCENT);
  const reserve =
    likelihood >= SURE
      ? vscode.l10n.t('sure ({0}%)', percent)
      : machine.confidence >= CERTAIN && machine.speakerConfidence >= LIKELY
        ? vscode.l10n.t('likely ({0}%)', percent)
        : vscode.l10n.t('unsure ({0}%)', percent);
  return vscode.l10n.t(
    'Newsmark had thought: {0} — {1}',
    machine.speaker === null ? speaker : `${speaker} · ${reserve}`,
    escapeMarkdown(machine.why),
  );
}

/** What the machine had thought of a name on which the reader has decided. */
export function machineOnName({ machine }: NonNullable<Entity['decided']>): string {
  if (!machine) return vscode.l10n.t('Newsmark had seen no such name.');
  const type = nameTypes()[machine.type === 'person' && machine.official ? 'official' : machine.type];
  const kind = machine.office === null ? type : `${type}, ${escapeMarkdown(machine.office)}`;
  const thought = vscode.l10n.t('Newsmark had thought: {0}, {1}', escapeMarkdown(machine.name), kind);
  const apart = (machine.apartFrom ?? []).map(escapeMarkdown).join(', ');
  return apart === '' ? thought : vscode.l10n.t('{0}, and another: {1}', thought, apart);
}

/** That the reader has decided that these are nobody's words. */
export const notSaidCard = (card: Card, decided: NonNullable<AttributedQuotation['decided']>): string =>
  [vscode.l10n.t('**Not a quotation** · {0}', escapeMarkdown(setBy(card, decided))), machineOnQuotation(decided)].join(
    '\n\n',
  );

/** Readers' notes on what is there. */
export const noteCard = (notes: readonly Note[]): string =>
  notes
    .map(
      ({ text, creator }) =>
        `✎ ${creator === null ? '' : `${escapeMarkdown(creator)}: `}${text
          .split(/\r\n?|\n/)
          .map(escapeMarkdown)
          .join('\\\n')}`,
    )
    .join('\n\n');
