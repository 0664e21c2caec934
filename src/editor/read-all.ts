import * as vscode from 'vscode';
import type { Analysis } from '../core/model';
import type { Analyses } from './analyses';

/** By then the editor has been told what is going on. */
const ANNOUNCED_MS = 100;

/** The analysis of all of a page, also where the editor reads only what is in view; `title` says so meanwhile. */
export async function readAll(
  analyses: Analyses,
  document: vscode.TextDocument,
  analysis: Analysis,
  title: string,
): Promise<Analysis | undefined> {
  if (!analysis.within) return analysis;
  return vscode.window.withProgress({ location: vscode.ProgressLocation.Notification, title }, async () => {
    // Nothing can be said any more once reading has begun.
    await new Promise((resolve) => setTimeout(resolve, ANNOUNCED_MS));
    return analyses.wholeOf(document);
  });
}
