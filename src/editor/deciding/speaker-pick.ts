import * as vscode from 'vscode';
import type { Analysis, AttributedQuotation, Entity } from '../../core/model';
import { entityById } from '../../core/queries';
import { officeOf } from '../telling/entity-card';
import { speechesBy } from '../telling/speakers';
import { quotationCount } from '../telling/quotation-items';
import { withoutIcons } from '../wording/without-icons';

/** Whom a quotation is given to: somebody of that name, nobody in particular, or that it is none. */
export type SpeakerWord = { readonly name: string } | 'nobody' | 'not-quotation' | 'another';

export interface SpeakerWordItem extends vscode.QuickPickItem {
  readonly word?: SpeakerWord;
}

/**
 * Everybody whom the page names, first whoever is thought to have said the quotation, then by how near they are named;
 * and other answers.
 */
export function speakerWords(analysis: Analysis, quote: AttributedQuotation): SpeakerWordItem[] {
  const thought = entityById(analysis, quote.speaker);
  const distance = ({ mentions }: Entity): number =>
    Math.min(...mentions.map(({ start, end }) => Math.max(quote.start - end, start - quote.end, 0)));
  const byDistance = [...analysis.entities].sort(
    (a, b) => Number(b === thought) - Number(a === thought) || distance(a) - distance(b),
  );
  return [
    ...byDistance.map((entity) => entityItem(analysis, entity)),
    { label: '', kind: vscode.QuickPickItemKind.Separator },
    { label: `$(edit) ${vscode.l10n.t('Another Name…')}`, word: 'another', alwaysShow: true },
    { label: `$(circle-slash) ${vscode.l10n.t('Nobody in Particular')}`, word: 'nobody' },
    { label: `$(close) ${vscode.l10n.t('Not a Quotation')}`, word: 'not-quotation' },
  ];
}

function entityItem(analysis: Analysis, entity: Entity): SpeakerWordItem {
  const icon = entity.type === 'person' ? 'person' : entity.type === 'organization' ? 'organization' : 'globe';
  const said = speechesBy(analysis, entity).length;
  return {
    label: `$(${icon}) ${withoutIcons(entity.name)}`,
    description: withoutIcons(
      [officeOf(entity), said > 0 ? quotationCount(said) : undefined].filter(Boolean).join(' · '),
    ),
    word: { name: entity.name },
  };
}

/** Asks for a name that the page doesn't have. Undefined where the reader gives none. */
export async function askName(value = ''): Promise<string | undefined> {
  const name = await vscode.window.showInputBox({
    title: vscode.l10n.t('Name of the Speaker'),
    value,
    validateInput: (text) => (/[\p{L}\p{N}]/u.test(text) ? undefined : vscode.l10n.t('There is no word here.')),
  });
  return name?.trim();
}
