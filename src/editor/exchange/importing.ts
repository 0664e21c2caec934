import * as vscode from 'vscode';
import type { Decision } from '../../core/decisions/decision';
import type { Analysis } from '../../core/model';
import type { Compared } from '../../import/comparing';
import type { Unplaced } from '../../import/imported';
import type { Taking } from '../../import/taking';
import { addressIn } from './addresses';
import type { Analyses } from '../reading/analyses';
import type { CurrentText } from '../reading/current-text';
import { stampFor } from '../keeping/stamp';
import { nameOf } from '../keeping/files';
import { wordingOf } from '../wording/decision-wording';
import { loadCore } from '../worker/load-core';
import { registerPageCommand } from '../reading/on-page';
import { runOnAll } from '../reading/run-on-all';
import { plainItem } from '../wording/without-icons';

/**
 * A command that brings in annotations of the page from brat or as W3C Web Annotations, as decisions of the reader,
 * once they have seen what that would change. It takes `{ source }`, an address as a string, and asks otherwise.
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
      const title = vscode.l10n.t('Reading all of this page to compare it…');
      try {
        const importing = { content: await contentOf(source), form: formOf(source), stamp: stampFor(document) };
        const compared = (await runOnAll(analyses, document, analysis, title, { importing }))?.compared;
        if (!compared) return;
        const preview = previewOf(source, compared);
        const decisions = [...preview.taking.added, ...preview.taking.changed];
        if (decisions.length === 0) reportNothing(preview);
        else if ((await ask(preview)) && (await keep(analyses, document, analysis, decisions)))
          report(preview, decisions.length);
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

/** What an import would do, and from where. */
interface Preview {
  readonly from: string;
  readonly taking: Taking;
  readonly unplaced: readonly Unplaced[];
}

const contentOf = async (source: vscode.Uri): Promise<string> =>
  new TextDecoder('utf-8', { fatal: true }).decode(await vscode.workspace.fs.readFile(source));

const formOf = ({ path }: vscode.Uri): 'brat' | 'webannotation' =>
  path.toLowerCase().endsWith('.ann') ? 'brat' : 'webannotation';

function previewOf(source: vscode.Uri, compared: Compared): Preview {
  if (!('problem' in compared)) return { from: nameOf(source), ...compared };
  const { line, message } = compared.problem;
  throw new Error(vscode.l10n.t('line {0}: {1}', line, message));
}

async function keep(
  analyses: Analyses,
  document: vscode.TextDocument,
  analysis: Analysis,
  decisions: readonly Decision[],
): Promise<boolean> {
  const { addingDecisions } = await loadCore();
  return analyses.decisions.change(document, (collection, text) =>
    text.text === analysis.text ? addingDecisions(collection, decisions) : collection,
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

/** `3 new, 1 changed, 80 the same, 2 left out`. */
const countsOf = ({ taking: { added, changed, same }, unplaced }: Preview): string =>
  vscode.l10n.t(
    '{0} new, {1} changed, {2} as it is already, {3} without a place or a meaning here',
    added.length,
    changed.length,
    same,
    unplaced.length,
  );

/** Shows what would change, and asks whether it is to. */
async function ask(preview: Preview): Promise<boolean> {
  const take = plainItem({ label: vscode.l10n.t('Take Up What Is New or Changed'), detail: countsOf(preview) });
  const list = plainItem({ label: vscode.l10n.t('Show List') });
  const chosen = await vscode.window.showQuickPick([take, list], {
    title: vscode.l10n.t('Import from {0}', preview.from),
    placeHolder: countsOf(preview),
    ignoreFocusOut: true,
  });
  if (chosen === list) await showList(preview, countsOf(preview));
  return chosen === take;
}

function reportNothing(preview: Preview): void {
  tell(preview, vscode.l10n.t('Nothing in {0} differs from what stands here: {1}.', preview.from, countsOf(preview)));
}

/** Tells how much was brought in, and on request, line by line, what could not be placed. */
function report(preview: Preview, count: number): void {
  const { from, unplaced } = preview;
  const done =
    count === 1
      ? vscode.l10n.t('1 decision imported from {0}.', from)
      : vscode.l10n.t('{0} decisions imported from {1}.', count, from);
  tell(preview, unplaced.length === 0 ? done : vscode.l10n.t('{0} {1} were left out.', done, unplaced.length));
}

function tell(preview: Preview, message: string): void {
  if (preview.unplaced.length === 0) {
    void vscode.window.showInformationMessage(message);
    return;
  }
  const list = vscode.l10n.t('Show List');
  void vscode.window
    .showWarningMessage(message, list)
    .then((answer) => (answer === list ? showList(preview, message) : undefined));
}

/** Opens a text with what is new, what changes and, by its line, what is left out. */
async function showList({ from, taking: { added, changed }, unplaced }: Preview, title: string): Promise<void> {
  const parts = [
    [title],
    added.map((decision) => vscode.l10n.t('New: {0}', wordingOf(decision))),
    changed.map((decision) => vscode.l10n.t('Changed: {0}', wordingOf(decision))),
    unplaced.map(({ line, reason }) => `${from}:${line}: ${reason}`),
  ];
  const content = parts
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n');
  await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language: 'log', content }));
}
