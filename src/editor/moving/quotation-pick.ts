import * as vscode from 'vscode';
import type { Analysis } from '../../core/model';
import { entityById, mentionAtCaret } from '../../core/queries';
import { span } from '../../core/span';
import type { Analyses } from '../reading/analyses';
import type { CurrentText } from '../reading/current-text';
import { goToParts } from '../places/go-to';
import { hint } from '../wording/hint';
import { registerPageCommand } from '../reading/on-page';
import { asFarAsRead } from '../reading/part-read';
import {
  quotationItems,
  speakerItems,
  type QuotationItem,
  type SpeakerChoice,
  type SpeakerItem,
} from '../telling/quotation-items';
import { rangeOf } from '../places/ranges';
import { speechAt, speechesBy, speechesOf, unnamedSpeeches, type Speech } from '../telling/speakers';

export const GO_TO_QUOTATION = 'newsmark.goToQuotation';

/**
 * Lists of quotations to pick from: of the whole page, or of one speaker. The first command takes the id of an entity,
 * or `unnamed`, to begin with the quotations of that speaker.
 */
export function registerQuotationPick(analyses: Analyses, current: CurrentText): vscode.Disposable {
  return vscode.Disposable.from(
    registerPageCommand(GO_TO_QUOTATION, analyses, current, (editor, analysis, speaker) =>
      pickQuotation(editor, analysis, choiceOf(analysis, speaker)),
    ),
    registerPageCommand('newsmark.goToQuotationBySpeaker', analyses, current, (editor, analysis) =>
      pickSpeaker(editor, analysis),
    ),
  );
}

function choiceOf(analysis: Analysis, speaker: unknown): SpeakerChoice | undefined {
  if (speaker === 'unnamed') return speaker;
  return typeof speaker === 'string' ? entityById(analysis, speaker) : undefined;
}

function speechesOfChoice(analysis: Analysis, speaker: SpeakerChoice | undefined): readonly Speech[] {
  if (speaker === undefined) return speechesOf(analysis);
  return speaker === 'unnamed' ? unnamedSpeeches(analysis) : speechesBy(analysis, speaker);
}

/**
 * Shows each quotation in the editor as the reader comes to it, and goes back to where they were unless they take one.
 */
function pickQuotation(editor: vscode.TextEditor, analysis: Analysis, speaker: SpeakerChoice | undefined): void {
  const speeches = speechesOfChoice(analysis, speaker);
  if (speeches.length === 0) return hint(asFarAsRead(analysis, vscode.l10n.t('There is no quotation on this page.')));
  const { selections, visibleRanges } = editor;
  const offset = editor.document.offsetAt(editor.selection.active);
  const items = quotationItems(editor.document, analysis, speeches);
  const pick = vscode.window.createQuickPick<QuotationItem>();
  pick.title = asFarAsRead(analysis, titleOf(speaker));
  pick.placeholder = vscode.l10n.t('Type words or the name of a speaker');
  pick.matchOnDescription = true;
  pick.matchOnDetail = true;
  pick.buttons = [
    speaker === undefined
      ? { iconPath: new vscode.ThemeIcon('filter'), tooltip: vscode.l10n.t('Choose a Speaker') }
      : vscode.QuickInputButtons.Back,
  ];
  pick.items = items;
  pick.activeItems = items.filter(({ speech }) => speech && speech.at(-1)!.end >= offset).slice(0, 1);

  let isTaken = false;
  pick.onDidChangeActive(([item]) => {
    if (item?.speech) preview(editor, item.speech);
  });
  pick.onDidAccept(() => {
    const [item] = pick.selectedItems;
    if (!item?.speech) return;
    isTaken = true;
    pick.hide();
    goToParts(editor, item.speech);
  });
  pick.onDidTriggerButton(() => {
    pick.hide();
    pickSpeaker(editor, analysis);
  });
  pick.onDidHide(() => {
    pick.dispose();
    if (!isTaken) restore(editor, selections, visibleRanges);
  });
  pick.show();
}

function pickSpeaker(editor: vscode.TextEditor, analysis: Analysis): void {
  const items = speakerItems(analysis);
  if (items.length === 0) return hint(asFarAsRead(analysis, vscode.l10n.t('There is no quotation on this page.')));
  const offset = editor.document.offsetAt(editor.selection.active);
  const here =
    entityById(analysis, speechAt(analysis, offset)?.[0].speaker ?? null) ?? mentionAtCaret(analysis, offset)?.entity;
  const pick = vscode.window.createQuickPick<SpeakerItem>();
  pick.title = asFarAsRead(analysis, vscode.l10n.t('Quotations by Speaker'));
  pick.placeholder = vscode.l10n.t('Choose whose quotations to go through');
  pick.matchOnDescription = true;
  pick.items = items;
  pick.activeItems = items.filter(({ speaker }) => speaker === here);
  pick.onDidAccept(() => {
    const [item] = pick.selectedItems;
    if (!item) return;
    pick.hide();
    pickQuotation(editor, analysis, item.speaker);
  });
  pick.onDidHide(() => pick.dispose());
  pick.show();
}

function titleOf(speaker: SpeakerChoice | undefined): string {
  if (speaker === undefined) return vscode.l10n.t('Quotations');
  return speaker === 'unnamed'
    ? vscode.l10n.t('Quotations without a named speaker')
    : vscode.l10n.t('Quotations by {0}', speaker.name);
}

/** Selects a quotation from its first part to its last. */
function preview(editor: vscode.TextEditor, speech: Speech): void {
  const range = rangeOf(editor.document, span(speech[0].start, speech.at(-1)!.end));
  editor.selection = new vscode.Selection(range.end, range.start);
  // The list covers the first lines.
  editor.revealRange(range, vscode.TextEditorRevealType.InCenter);
}

function restore(
  editor: vscode.TextEditor,
  selections: readonly vscode.Selection[],
  [top]: readonly vscode.Range[],
): void {
  editor.selections = selections;
  if (top) editor.revealRange(new vscode.Range(top.start, top.start), vscode.TextEditorRevealType.AtTop);
}
