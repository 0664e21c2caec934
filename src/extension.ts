import * as vscode from 'vscode';
import { Analyses } from './editor/reading/analyses';
import { CurrentText } from './editor/reading/current-text';
import { Decisions } from './editor/keeping/decisions';
import { features } from './editor/features';
import { Reading } from './editor/reading/reading';
import { startFrom } from './editor/worker/start';

/**
 * Builds the pieces and registers the features, in the desktop and in the browser alike. Reads no text and loads
 * nothing of the core.
 */
export function activate(context: vscode.ExtensionContext): void {
  const log = vscode.window.createOutputChannel('Newsmark', { log: true });
  const decisions = new Decisions(log);
  const analyses = new Analyses(log, decisions, new Reading(startFrom(context.extensionUri)));
  const current = new CurrentText(analyses);
  context.subscriptions.push(
    log,
    decisions,
    analyses,
    current,
    ...features.map((register) => register(analyses, current, context)),
  );
}
