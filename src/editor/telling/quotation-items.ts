import * as vscode from 'vscode';
import type { Analysis, Entity } from '../../core/model';
import { entityById } from '../../core/queries';
import { holderAmong } from '../../core/span';
import { readWords } from '../../core/view/read-words';
import { officeOf } from './entity-card';
import { shorten } from '../wording/excerpt';
import { partName } from './parts';
import { speakerLabel } from '../wording/quotation-wording';
import { speakersOf, unnamedSpeeches, type Speech } from './speakers';
import { plainItem } from '../wording/without-icons';

/** An entry of a list to pick from; separators have no speech. */
export interface QuotationItem extends vscode.QuickPickItem {
  readonly speech?: Speech;
}

/** Whose quotations to list: `unnamed` for those without a named speaker. */
export type SpeakerChoice = Entity | 'unnamed';

export interface SpeakerItem extends vscode.QuickPickItem {
  readonly speaker: SpeakerChoice;
}

/** As many words as a line of the list has room for beside the speaker. */
const WORDS_LENGTH = 60;

/** The words of all parts of a quotation on one line, between marks of our own. */
export function wordsOf(analysis: Analysis, speech: Speech, length = WORDS_LENGTH): string {
  return `“${shorten(speech.map(({ content }) => readWords(analysis, content)).join(' … '), length)}”`;
}

/** Quotations in the order of the text, under the names of the page's parts. */
export function quotationItems(
  document: vscode.TextDocument,
  analysis: Analysis,
  speeches: readonly Speech[],
): QuotationItem[] {
  const items: QuotationItem[] = [];
  let part: string | undefined;
  const regionOf = holderAmong(analysis.page.regions);
  for (const speech of speeches) {
    const region = regionOf(speech[0]);
    const name = region && partName(region);
    if (name !== undefined && name !== part) items.push({ kind: vscode.QuickPickItemKind.Separator, label: name });
    part = name;
    items.push(quotationItem(document, analysis, speech));
  }
  return items;
}

function quotationItem(document: vscode.TextDocument, analysis: Analysis, speech: Speech): QuotationItem {
  const [first] = speech;
  const speaker = entityById(analysis, first.speaker);
  const office = speaker && officeOf(speaker);
  const line = vscode.l10n.t('line {0}', document.positionAt(first.start).line + 1);
  return plainItem({
    speech,
    label: wordsOf(analysis, speech),
    description: speakerLabel(analysis, first),
    detail: [line, office].filter(Boolean).join(' · '),
  });
}

/** Who is quoted and how often, the most quoted first; those without a named speaker last. */
export function speakerItems(analysis: Analysis): SpeakerItem[] {
  const unnamed = unnamedSpeeches(analysis).length;
  return [
    ...speakersOf(analysis).map(({ entity, speeches }) =>
      plainItem({
        speaker: entity,
        label: entity.name,
        description: [quotationCount(speeches.length), officeOf(entity)].filter(Boolean).join(' · '),
      }),
    ),
    ...(unnamed === 0
      ? []
      : [
          {
            speaker: 'unnamed' as const,
            label: vscode.l10n.t('Without a named speaker'),
            description: quotationCount(unnamed),
          },
        ]),
  ];
}

export function quotationCount(count: number): string {
  if (count === 0) return vscode.l10n.t('No quotations');
  return count === 1 ? vscode.l10n.t('1 quotation') : vscode.l10n.t('{0} quotations', count);
}
