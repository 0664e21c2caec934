import * as vscode from 'vscode';
import type { Analyses } from './analyses';
import type { Setting } from '../places/settings';

/**
 * An event that tells the editor to ask a provider anew: when a text has been read anew, and when a setting has
 * changed.
 */
export function refreshOf(
  analyses: Analyses,
  setting: Setting,
): { readonly event: vscode.Event<void> } & vscode.Disposable {
  const changes = new vscode.EventEmitter<void>();
  const subscriptions = vscode.Disposable.from(
    changes,
    analyses.onDidChange(() => changes.fire()),
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration(`newsmark.${setting}`)) changes.fire();
    }),
  );
  return { event: changes.event, dispose: () => void subscriptions.dispose() };
}
