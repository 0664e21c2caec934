import * as vscode from 'vscode';
import type { Analysis, PageFormat } from '../../core/model';
import { type Analyses, LONGEST_READ_WHOLE } from '../reading/analyses';
import type { CurrentText, TextState } from '../reading/current-text';
import { lostDecisions } from '../deciding/deciding';
import { type Hindrance, hindranceNames } from '../wording/hindrances';
import { quotationCount } from '../telling/quotation-items';
import { speakersOf, speechesOf, unnamedSpeeches } from '../telling/speakers';
import { SHOW_MENU } from './menu';

/** To the left of what the editor tells about cursor and language. */
const PRIORITY = 101;

/**
 * One item in the status bar, while a page is open: as what it is recognized, how much is quoted on it, whether
 * decisions on it have lost their place, and whether that is said of all of it. Of what the reader has made a News Text
 * it says why it can't be read, and of any text that reading it took too long; other text that is no page has no item.
 */
export function registerStatus(analyses: Analyses, current: CurrentText): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('newsmark.page', vscode.StatusBarAlignment.Right, PRIORITY);
  item.name = vscode.l10n.t('Newsmark');
  const show = async (state: TextState): Promise<void> => {
    if (state.kind === 'page') {
      const lost = await lostDecisions(analyses, state.document);
      const hindrance = await analyses.hindranceOf(state.document);
      if (state !== current.state) return;
      if (hindrance) showHindrance(item, hindrance);
      else showPage(item, state.analysis, lost.length);
    } else if (state.kind === 'other' && state.hindrance) showHindrance(item, state.hindrance);
    else item.hide();
  };
  void show(current.state);
  return vscode.Disposable.from(
    item,
    current.onDidChange((state) => void show(state)),
  );
}

function showPage(item: vscode.StatusBarItem, analysis: Analysis, lost: number): void {
  const count = quotationCount(speechesOf(analysis).length);
  const unnamed = unnamedSpeeches(analysis).length;
  const shown = [
    unnamed === 0 ? count : vscode.l10n.t('{0}, {1} unnamed', count, unnamed),
    ...(lost === 0 ? [] : [vscode.l10n.t('{0} lost', lost)]),
  ];
  const format = formatNames()[analysis.page.format];
  const others = [
    ...(analysis.page.markup ? [vscode.l10n.t('What is marked up in Markdown is read as it is shown')] : []),
    speakersCount(speakersOf(analysis).length),
    ...(lost === 0 ? [] : [lostCount(lost)]),
    ...(analysis.within
      ? [
          vscode.l10n.t(
            'Of pages with more than {0} characters only the part in view is read; so these numbers are about that part.',
            LONGEST_READ_WHOLE.toLocaleString(),
          ),
        ]
      : []),
  ];
  const words = shown.join(' $(warning) ');
  item.text = `$(quote) ${analysis.within ? vscode.l10n.t('{0} in view', words) : words}`;
  item.tooltip = [
    format,
    unnamed === 0 ? count : vscode.l10n.t('{0}, {1} of them without a named speaker', count, unnamed),
    ...others,
  ].join('\n');
  // Somebody who steers by voice says what is seen, so it is in the name as it is.
  item.accessibilityInformation = {
    label: [vscode.l10n.t('Newsmark'), ...shown, format, ...others].join(', '),
    role: 'button',
  };
  item.command = SHOW_MENU;
  item.show();
}

function showHindrance(item: vscode.StatusBarItem, hindrance: Hindrance): void {
  const { name, advice } = hindranceNames()[hindrance];
  item.text = `$(circle-slash) ${name}`;
  item.tooltip = advice;
  item.accessibilityInformation = { label: [vscode.l10n.t('Newsmark'), name, advice].join(', ') };
  item.command = undefined;
  item.show();
}

const formatNames = (): Readonly<Record<PageFormat, string>> => ({
  sputnik: vscode.l10n.t('Recognized as a page of Sputnik News'),
  news: vscode.l10n.t('Recognized as news text'),
});

function speakersCount(count: number): string {
  return count === 1 ? vscode.l10n.t('1 speaker') : vscode.l10n.t('{0} speakers', count);
}

function lostCount(count: number): string {
  return count === 1
    ? vscode.l10n.t('1 decision has lost its place in the text')
    : vscode.l10n.t('{0} decisions have lost their place in the text', count);
}
