import * as vscode from 'vscode';
import type { Analysis } from '../../core/model';

/** That only part of a page has been read; undefined where all of it has. */
export const partNote = ({ within }: Analysis): string | undefined =>
  within &&
  (within.length > 0
    ? vscode.l10n.t('only the part in view is read')
    : vscode.l10n.t('only headline and lead are read'));

/** The same as a sentence, for where there is nothing else to say. */
export const partNotice = ({ within }: Analysis): string | undefined =>
  within &&
  (within.length > 0
    ? vscode.l10n.t('Only the part in view is read.')
    : vscode.l10n.t('Only headline and lead are read.'));

/** Something that is told of a page, with the note that it is so as far as the page has been read. */
export function asFarAsRead(analysis: Analysis, words: string): string {
  const note = partNote(analysis);
  return note === undefined ? words : `${words} (${note})`;
}
