import * as vscode from 'vscode';
import type { Analysis, PageFormat } from '../../core/model';
import { type Analyses, LONGEST_READ_WHOLE } from '../analyses';
import type { CurrentText, TextState } from '../currentText';
import { quotationCount } from '../quotationItems';
import { speakersOf, speechesOf, unnamedSpeeches } from '../speakers';
import { SHOW_MENU } from './menu';

/** To the left of what the editor tells about cursor and language. */
const PRIORITY = 101;

/** One item in the status bar, while a page is open: as what it is recognized, how much is quoted on it, and whether that is said of all of it. */
export function registerStatus(_analyses: Analyses, current: CurrentText): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('newsmark.page', vscode.StatusBarAlignment.Right, PRIORITY);
  item.name = vscode.l10n.t('Newsmark');
  const show = (state: TextState): void => {
    if (state.kind === 'page') showPage(item, state.analysis);
    else item.hide();
  };
  show(current.state);
  return vscode.Disposable.from(item, current.onDidChange(show));
}

function showPage(item: vscode.StatusBarItem, analysis: Analysis): void {
  const count = quotationCount(speechesOf(analysis).length);
  const unnamed = unnamedSpeeches(analysis).length;
  const text = unnamed === 0 ? count : vscode.l10n.t('{0}, {1} unnamed', count, unnamed);
  const facts = [
    formatNames()[analysis.page.format],
    unnamed === 0 ? count : vscode.l10n.t('{0}, {1} of them without a named speaker', count, unnamed),
    speakersCount(speakersOf(analysis).length),
    ...(analysis.within ? [vscode.l10n.t('Of pages with more than {0} characters only the part in view is read; so these numbers are about that part.', LONGEST_READ_WHOLE.toLocaleString())] : []),
  ];
  item.text = `$(quote) ${analysis.within ? vscode.l10n.t('{0} in view', text) : text}`;
  item.tooltip = facts.join('\n');
  item.accessibilityInformation = { label: [vscode.l10n.t('Newsmark'), ...facts].join(', '), role: 'button' };
  item.command = SHOW_MENU;
  item.show();
}

const formatNames = (): Readonly<Record<PageFormat, string>> => ({
  sputnik: vscode.l10n.t('Recognized as a page of Sputnik News'),
  news: vscode.l10n.t('Recognized as news text'),
});

function speakersCount(count: number): string {
  return count === 1 ? vscode.l10n.t('1 speaker') : vscode.l10n.t('{0} speakers', count);
}
