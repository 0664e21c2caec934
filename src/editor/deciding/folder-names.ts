import * as vscode from 'vscode';
import type { Decision } from '../../core/decisions/decision';
import type { Analyses } from '../reading/analyses';
import type { CurrentText } from '../reading/current-text';
import { registerPageCommand } from '../reading/on-page';
import { wordingOf } from '../wording/decision-wording';
import { hint } from '../wording/hint';
import { plainItem } from '../wording/without-icons';
import { loadCore } from '../worker/load-core';

interface Item extends vscode.QuickPickItem {
  readonly decision: Decision;
}

/** A command that lists what holds for all pages of the folder; what the reader picks holds no more. */
export function registerFolderNames(analyses: Analyses, current: CurrentText): vscode.Disposable {
  const { folders } = analyses.decisions;
  return registerPageCommand('newsmark.folderNames', analyses, current, async ({ document }) => {
    const decisions = await folders.of(document);
    if (decisions.length === 0) return hint(vscode.l10n.t('Nothing is set right for all pages of this folder.'));
    const gone = await vscode.window.showQuickPick(decisions.map(itemOf), {
      title: vscode.l10n.t('What holds for all pages of this folder'),
      placeHolder: vscode.l10n.t('Pick one to take it back'),
    });
    if (!gone) return;
    const { withoutDecisions } = await loadCore();
    const { decision } = gone;
    if (await analyses.decisions.changeForAll(document, (collection) => withoutDecisions(collection, [decision.id])))
      hint(vscode.l10n.t('Taken back: {0}', wordingOf(decision)));
  });
}

const itemOf = (decision: Decision): Item =>
  plainItem({ label: wordingOf(decision), description: decision.creator ?? '', decision });
