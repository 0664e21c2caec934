import * as vscode from 'vscode';
import { NEVER_SETTING, OFFICIALS_SETTING, readersNames, type LeftOut } from './readers-names';

/**
 * Says which entries of the reader's own names are left out and why, when the extension starts and when they have been
 * changed.
 */
export function registerReadersNames(): vscode.Disposable {
  let told = '';
  const check = (): void => {
    const { leftOut } = readersNames(vscode.window.activeTextEditor?.document);
    const all = JSON.stringify(leftOut);
    if (all !== told && leftOut[0]) void tell(leftOut[0], leftOut.length - 1);
    told = all;
  };
  check();
  return vscode.workspace.onDidChangeConfiguration((change) => {
    if (change.affectsConfiguration(OFFICIALS_SETTING) || change.affectsConfiguration(NEVER_SETTING)) check();
  });
}

/** One message, with the way to where the entry stands. */
async function tell({ setting, reason }: LeftOut, more: number): Promise<void> {
  const open = vscode.l10n.t('Open Settings');
  const first = vscode.l10n.t('Newsmark leaves out an entry of {0}. {1}', setting, reason);
  const chosen = await vscode.window.showWarningMessage(
    more > 0 ? vscode.l10n.t('{0} The same goes for {1} more.', first, more) : first,
    open,
  );
  if (chosen === open)
    await vscode.commands.executeCommand('workbench.action.openSettingsJson', { revealSetting: { key: setting } });
}
