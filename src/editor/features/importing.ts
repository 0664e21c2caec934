import * as vscode from 'vscode';
import type { Readable } from '../../core/decisions/readable';
import type { Stamp } from '../../core/decisions/decide';
import type { Imported } from '../../import/imported';
import { addressIn } from '../addresses';
import type { Analyses } from '../analyses';
import type { CurrentText } from '../current-text';
import { stampFor } from '../decisions/deciding';
import { nameOf } from '../decisions/files';
import { loadCore } from '../load-core';
import { registerPageCommand } from '../on-page';

/**
 * A command that brings in annotations of the page from brat or as W3C Web Annotations, as decisions of the reader. It
 * takes `{ source }`, an address as a string, and asks otherwise.
 */
export function registerImporting(analyses: Analyses, current: CurrentText): vscode.Disposable {
  return registerPageCommand(
    'newsmark.importAnnotations',
    analyses,
    current,
    async ({ document }, analysis, argument) => {
      const given = addressIn(argument, 'source');
      const source = given === undefined ? await askSource(document) : given;
      if (!source) return;
      const { readable, withDecision } = await loadCore();
      try {
        const content = new TextDecoder('utf-8', { fatal: true }).decode(await vscode.workspace.fs.readFile(source));
        const imported = await importFrom(source, content, readable(analysis.text), stampFor(document));
        if (imported.decisions.length > 0) {
          const isKept = await analyses.decisions.change(document, (collection, text) =>
            text.text === analysis.text
              ? imported.decisions.reduce((now, decision) => withDecision(now, decision), collection)
              : collection,
          );
          if (!isKept) return;
        }
        report(source, imported);
      } catch (error) {
        void vscode.window.showErrorMessage(
          vscode.l10n.t(
            '{0} could not be imported: {1}',
            nameOf(source),
            error instanceof Error ? error.message : String(error),
          ),
        );
      }
    },
  );
}

async function askSource({ uri, isUntitled }: vscode.TextDocument): Promise<vscode.Uri | undefined> {
  const filters = { [vscode.l10n.t('Annotations (brat, W3C)')]: ['ann', 'jsonld', 'json'] };
  const defaultUri = isUntitled ? undefined : vscode.Uri.joinPath(uri, '..');
  return (
    await vscode.window.showOpenDialog({
      filters,
      ...(defaultUri ? { defaultUri } : {}),
      title: vscode.l10n.t('Import annotations of this page'),
    })
  )?.[0];
}

async function importFrom(source: vscode.Uri, content: string, text: Readable, stamp: Stamp): Promise<Imported> {
  const { importBrat, importWebAnnotations } = await loadCore();
  if (source.path.toLowerCase().endsWith('.ann')) return importBrat(content, text, stamp);
  const imported = importWebAnnotations(content, text, stamp);
  if (!('problem' in imported)) return imported;
  const { line, message } = imported.problem;
  throw new Error(vscode.l10n.t('line {0}: {1}', line, message));
}

/** Tells how much was brought in, and on request, line by line, what could not be placed. */
function report(source: vscode.Uri, { decisions, unplaced }: Imported): void {
  const from = nameOf(source);
  const done =
    decisions.length === 1
      ? vscode.l10n.t('1 decision imported from {0}.', from)
      : vscode.l10n.t('{0} decisions imported from {1}.', decisions.length, from);
  if (unplaced.length === 0) {
    void vscode.window.showInformationMessage(done);
    return;
  }
  const list = vscode.l10n.t('Show List');
  const chosen = vscode.window.showWarningMessage(
    vscode.l10n.t('{0} {1} could not be placed.', done, unplaced.length),
    list,
  );
  void chosen.then(async (answer) => {
    if (answer !== list) return;
    const lines = unplaced.map(({ line, reason }) => `${from}:${line}: ${reason}`);
    await vscode.window.showTextDocument(
      await vscode.workspace.openTextDocument({ language: 'log', content: `${[done, '', ...lines].join('\n')}\n` }),
    );
  });
}
