import * as vscode from 'vscode';
import type { Analysis } from '../../core/model';
import { entityById, mentionAtCaret } from '../../core/queries';
import type { Analyses } from '../reading/analyses';
import type { CurrentText } from '../reading/current-text';
import { goToParts } from '../places/go-to';
import { hint } from '../wording/hint';
import { registerPageCommand } from '../reading/on-page';
import { asFarAsRead } from '../reading/part-read';
import { speakerLabel } from '../wording/quotation-wording';
import { speechAt, speechesBy, speechesOf, type Speech } from '../telling/speakers';

type Direction = 'next' | 'previous';

export const NEXT_BY_SPEAKER = 'newsmark.nextQuotationBySpeaker';

/**
 * Commands that go from quotation to quotation, by anybody or by one speaker, and around at the end of the page. Those
 * by one speaker take the id of an entity; without it, the speaker is that of the quotation at the cursor, or whoever
 * is named there.
 */
export function registerMoving(analyses: Analyses, current: CurrentText): vscode.Disposable {
  const register = (command: string, move: (editor: vscode.TextEditor, analysis: Analysis, speaker: unknown) => void) =>
    registerPageCommand(command, analyses, current, move);
  return vscode.Disposable.from(
    register('newsmark.nextQuotation', (editor, analysis) => moveByAnybody(editor, analysis, 'next')),
    register('newsmark.previousQuotation', (editor, analysis) => moveByAnybody(editor, analysis, 'previous')),
    register(NEXT_BY_SPEAKER, (editor, analysis, speaker) => moveBySpeaker(editor, analysis, speaker, 'next')),
    register('newsmark.previousQuotationBySpeaker', (editor, analysis, speaker) =>
      moveBySpeaker(editor, analysis, speaker, 'previous'),
    ),
  );
}

function moveByAnybody(editor: vscode.TextEditor, analysis: Analysis, direction: Direction): void {
  const speeches = speechesOf(analysis);
  if (speeches.length === 0) hint(asFarAsRead(analysis, vscode.l10n.t('There is no quotation on this page.')));
  else move(editor, analysis, speeches, direction);
}

function moveBySpeaker(editor: vscode.TextEditor, analysis: Analysis, id: unknown, direction: Direction): void {
  const offset = editor.document.offsetAt(editor.selection.active);
  const here = speechAt(analysis, offset);
  const atCursor = here ? entityById(analysis, here[0].speaker) : mentionAtCaret(analysis, offset)?.entity;
  const speaker = typeof id === 'string' ? entityById(analysis, id) : atCursor;
  if (!speaker) {
    hint(
      here
        ? vscode.l10n.t('Nobody is named as the speaker of this quotation.')
        : vscode.l10n.t('Put the cursor in a quotation or on a name first.'),
    );
    return;
  }
  const speeches = speechesBy(analysis, speaker);
  const [only] = speeches;
  if (!only) hint(asFarAsRead(analysis, vscode.l10n.t('{0} is not quoted on this page.', speaker.name)));
  else if (speeches.length === 1 && only[0] === here?.[0])
    hint(asFarAsRead(analysis, vscode.l10n.t('{0} is quoted nowhere else on this page.', speaker.name)));
  else move(editor, analysis, speeches, direction);
}

/** Goes to the next one of some quotations in a direction, and tells which of them it is. */
function move(editor: vscode.TextEditor, analysis: Analysis, speeches: readonly Speech[], direction: Direction): void {
  const offset = editor.document.offsetAt(editor.selection.active);
  const ahead =
    direction === 'next'
      ? speeches.findIndex(([{ start }]) => start > offset)
      : speeches.findLastIndex(([{ start }]) => start < offset);
  const index = ahead >= 0 ? ahead : direction === 'next' ? 0 : speeches.length - 1;
  const speech = speeches[index]!;
  goToParts(editor, speech);
  const place = asFarAsRead(
    analysis,
    vscode.l10n.t('Quotation {0} of {1}: {2}', index + 1, speeches.length, speakerLabel(analysis, speech[0])),
  );
  hint(ahead >= 0 ? place : vscode.l10n.t('{0} (gone around the end of the page)', place));
}
