import * as vscode from 'vscode';
import type { Analysis } from '../../core/model';
import type { Analyses } from './analyses';
import { nameOf } from '../keeping/files';
import type { Work } from './reading';
import type { Found } from '../worker/messages';

/**
 * What comes of something done with all of a page, also where the editor reads only what is in view; `title` says so
 * meanwhile. Undefined where that was cancelled, or failed, which is said.
 */
export async function runOnAll(
  analyses: Analyses,
  document: vscode.TextDocument,
  { within }: Analysis,
  title: string,
  work: Work,
): Promise<Found | undefined> {
  const run = async (cancellation: vscode.CancellationToken): Promise<Found | undefined> => {
    const found = await analyses.run(document, work, cancellation);
    if (!found?.exported && !found?.compared && !cancellation.isCancellationRequested)
      void vscode.window.showErrorMessage(
        vscode.l10n.t('All of {0} could not be read, or took too long.', nameOf(document.uri)),
      );
    return found;
  };
  if (!within) return run(new vscode.CancellationTokenSource().token);
  const options = { location: vscode.ProgressLocation.Notification, title, cancellable: true };
  return vscode.window.withProgress(options, (_, cancellation) => run(cancellation));
}
