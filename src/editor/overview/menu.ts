import * as vscode from 'vscode';
import type { Analysis } from '../../core/model';
import { markupOf } from '../../core/view/markup';
import type { Analyses } from '../reading/analyses';
import type { CurrentText } from '../reading/current-text';
import { lostDecisions } from '../deciding/deciding';
import { areFolded } from '../folding/folding-boilerplate';
import { hint } from '../wording/hint';
import { registerPageCommand } from '../reading/on-page';
import { asFarAsRead } from '../reading/part-read';
import { quotationCount } from '../telling/quotation-items';
import { isNewsText } from '../places/selector';
import { isOn, type Setting } from '../places/settings';
import { speakersOf, speechesOf } from '../telling/speakers';
import { READ_AS } from '../reading/reading-as';
import { doubtful } from '../deciding/review';
import { GO_TO_QUOTATION } from '../moving/quotation-pick';
import { SHOW_QUOTED } from '../panel/showing';
import { withoutIcons } from '../wording/without-icons';

export const SHOW_MENU = 'newsmark.showMenu';

interface MenuItem extends vscode.QuickPickItem {
  readonly run?: () => unknown;
}

/** The short menu behind the status bar item: what can be done with the page that is open. */
export function registerMenu(analyses: Analyses, current: CurrentText): vscode.Disposable {
  return registerPageCommand(SHOW_MENU, analyses, current, async (editor, analysis) => {
    const lost = await lostDecisions(analyses, editor.document);
    const chosen = await vscode.window.showQuickPick(menuItems(editor, analysis, lost.length), {
      title: asFarAsRead(analysis, vscode.l10n.t('Newsmark')),
    });
    await chosen?.run?.();
  });
}

function menuItems(editor: vscode.TextEditor, analysis: Analysis, lost: number): MenuItem[] {
  const separator = { label: '', kind: vscode.QuickPickItemKind.Separator };
  return [
    ...toFind(analysis),
    separator,
    ...toDecide(doubtful(analysis).length, lost),
    separator,
    ...toSee(editor, analysis),
  ];
}

const run =
  (command: string, ...args: unknown[]) =>
  () =>
    vscode.commands.executeCommand(command, ...args);

function toFind(analysis: Analysis): MenuItem[] {
  const quotations = speechesOf(analysis).length;
  const speakers = { label: `$(list-tree) ${vscode.l10n.t('Show Speakers')}`, run: run('newsmark.speakers.focus') };
  if (quotations === 0) return [speakers];
  const names = speakersOf(analysis).map(({ entity }) => entity.name);
  return [
    {
      label: `$(quote) ${vscode.l10n.t('Go to Quotation…')}`,
      description: quotationCount(quotations),
      run: run(GO_TO_QUOTATION),
    },
    {
      label: `$(filter) ${vscode.l10n.t('Go to Quotation by Speaker…')}`,
      description: withoutIcons(names.join(', ')),
      run: run('newsmark.goToQuotationBySpeaker'),
    },
    speakers,
    { label: `$(graph) ${vscode.l10n.t('Show Who Is Quoted')}`, run: run(SHOW_QUOTED) },
  ];
}

function toDecide(doubts: number, lost: number): MenuItem[] {
  const review = {
    label: `$(checklist) ${vscode.l10n.t('Review Speakers in Doubt')}`,
    description: String(doubts),
    run: run('newsmark.review'),
  };
  const orphans = {
    label: `$(warning) ${vscode.l10n.t('List Decisions That Have Lost Their Place…')}`,
    description: String(lost),
    run: run('newsmark.lostDecisions'),
  };
  return [
    ...(doubts === 0 ? [] : [review]),
    ...(lost === 0 ? [] : [orphans]),
    { label: `$(export) ${vscode.l10n.t('Export Page…')}`, run: run('newsmark.exportPage') },
    { label: `$(desktop-download) ${vscode.l10n.t('Import Annotations…')}`, run: run('newsmark.importAnnotations') },
  ];
}

function toSee(editor: vscode.TextEditor, analysis: Analysis): MenuItem[] {
  return [
    isNewsText(editor.document)
      ? { label: `$(file) ${plainName(editor.document)}`, run: run(READ_AS.plaintext) }
      : { label: `$(book) ${vscode.l10n.t('Read as News Text')}`, run: run(READ_AS.newstext) },
    areFolded(editor, analysis)
      ? { label: `$(unfold) ${vscode.l10n.t('Unfold Boilerplate')}`, run: run('newsmark.unfoldBoilerplate') }
      : { label: `$(fold) ${vscode.l10n.t('Fold Boilerplate')}`, run: run('newsmark.foldBoilerplate') },
    toggle(
      'inlayHints',
      editor.document,
      vscode.l10n.t('Hide Speakers after Quotations'),
      vscode.l10n.t('Show Speakers after Quotations'),
    ),
    toggle(
      'codeLens',
      editor.document,
      vscode.l10n.t('Hide Speakers above Paragraphs'),
      vscode.l10n.t('Show Speakers above Paragraphs'),
    ),
    {
      label: `$(gear) ${vscode.l10n.t('Open Settings')}`,
      run: run('workbench.action.openSettings', '@ext:newsmark.newsmark'),
    },
  ];
}

const plainName = (document: vscode.TextDocument): string =>
  markupOf(document.uri.path) ? vscode.l10n.t('Read as Markdown') : vscode.l10n.t('Read as Plain Text');

function toggle(setting: Setting, document: vscode.TextDocument, hide: string, show: string): MenuItem {
  const on = isOn(setting, document);
  return { label: on ? `$(eye-closed) ${hide}` : `$(eye) ${show}`, run: () => set(setting, document, !on) };
}

/**
 * Changes a setting in the workspace where it is set there, else for the reader; where VS Code's own switch for the
 * same is off, it is named.
 */
async function set(setting: Setting, document: vscode.TextDocument, on: boolean): Promise<void> {
  const configuration = vscode.workspace.getConfiguration('newsmark', document);
  const known = configuration.inspect(setting);
  const isWorkspaces = (known?.workspaceValue ?? known?.workspaceLanguageValue) !== undefined;
  await configuration.update(
    setting,
    on,
    isWorkspaces ? vscode.ConfigurationTarget.Workspace : vscode.ConfigurationTarget.Global,
  );
  const blocker = on && blockerOf(setting, document);
  if (blocker) hint(vscode.l10n.t('Not shown, as the setting {0} is off.', blocker));
}

/** VS Code's own setting that keeps a kind of addition to the text from being shown, where it does. */
function blockerOf(setting: Setting, document: vscode.TextDocument): string | undefined {
  const editor = vscode.workspace.getConfiguration('editor', document);
  if (setting === 'inlayHints' && editor.get('inlayHints.enabled') === 'off') return 'editor.inlayHints.enabled';
  return setting === 'codeLens' && editor.get('codeLens') === false ? 'editor.codeLens' : undefined;
}
