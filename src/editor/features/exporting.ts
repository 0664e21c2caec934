import * as vscode from 'vscode';
import type { Analysis } from '../../core/model';
import type { Analyses } from '../analyses';
import type { CurrentText } from '../currentText';
import { nameOf } from '../decisions/files';
import { member } from '../decisions/subject';
import { registerPageCommand } from '../onPage';

/** A form in which a page leaves, as a file, with further files beside it where the form needs them. */
interface Format {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  readonly ending: string;
  readonly contentOf: (page: { readonly name: string; readonly analysis: Analysis }) => string;
  /** By what takes the place of the ending, or by their whole names. */
  readonly beside?: (analysis: Analysis) => { readonly endings: Readonly<Record<string, string>>; readonly names: Readonly<Record<string, string>> };
}

/** By then the editor has been told what is going on. */
const ANNOUNCED_MS = 100;

/** A command that saves what is known of the page in another form. It takes `{ format, target }`, the address as a string, and asks for what is missing. */
export function registerExporting(analyses: Analyses, current: CurrentText): vscode.Disposable {
  return registerPageCommand('newsmark.exportPage', analyses, current, async ({ document }, analysis, argument) => {
    const formats = await allFormats();
    const format = formats.find(({ id }) => id === member(argument, 'format')) ?? (await vscode.window.showQuickPick(formats, { title: vscode.l10n.t('Export this page as') }));
    const target = format && (targetIn(argument) ?? (await askTarget(document, format)));
    if (!target) return;
    const whole = analysis.within ? await readWhole(analyses, document) : analysis;
    if (!whole) return;
    const page = { name: nameOf(document.uri), analysis: whole };
    try {
      for (const [uri, content] of filesOf(format, target, page)) await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(content));
    } catch (error) {
      void vscode.window.showErrorMessage(vscode.l10n.t('{0} could not be written: {1}', nameOf(target), error instanceof Error ? error.message : String(error)));
      return;
    }
    const open = vscode.l10n.t('Open File');
    void vscode.window.showInformationMessage(vscode.l10n.t('Exported to {0}.', nameOf(target)), open).then((chosen) => (chosen === open ? vscode.window.showTextDocument(target) : undefined));
  });
}

/** Reads all of a page of which the editor reads only what is in view. */
async function readWhole(analyses: Analyses, document: vscode.TextDocument): Promise<Analysis | undefined> {
  return vscode.window.withProgress({ location: vscode.ProgressLocation.Notification, title: vscode.l10n.t('Reading all of this page to export it…') }, async () => {
    // Nothing can be said any more once reading has begun.
    await new Promise((resolve) => setTimeout(resolve, ANNOUNCED_MS));
    return analyses.wholeOf(document);
  });
}

async function allFormats(): Promise<Format[]> {
  const { BRAT_CONFIGURATION, bratOf, csvOf, documentOf, markdownOf, referenceTo, webAnnotationsOf } = await import('../core');
  return [
    { id: 'markdown', label: 'Markdown', description: vscode.l10n.t('a report of who said what'), ending: 'md', contentOf: ({ name, analysis }) => markdownOf(name, analysis) },
    { id: 'csv', label: 'CSV', description: vscode.l10n.t('a quotation a row, for spreadsheets'), ending: 'csv', contentOf: ({ name, analysis }) => csvOf([{ file: name, analysis }]) },
    { id: 'json', label: 'JSON', description: vscode.l10n.t('everything that is known of the page'), ending: 'json', contentOf: ({ name, analysis }) => `${JSON.stringify(documentOf(name, analysis), null, 2)}\n` },
    {
      id: 'brat',
      label: 'brat',
      description: vscode.l10n.t('standoff, with the text and a configuration beside it'),
      ending: 'ann',
      contentOf: ({ analysis }) => bratOf(analysis.text, analysis).ann,
      beside: (analysis) => ({ endings: { txt: bratOf(analysis.text, analysis).text }, names: { 'annotation.conf': BRAT_CONFIGURATION } }),
    },
    {
      id: 'webannotation',
      label: 'W3C Web Annotation',
      description: vscode.l10n.t('a collection in JSON-LD'),
      ending: 'jsonld',
      contentOf: ({ name, analysis }) => webAnnotationsOf(analysis.text, analysis, referenceTo(name), new Date().toISOString()),
    },
  ];
}

function targetIn(argument: unknown): vscode.Uri | undefined {
  const target = member(argument, 'target');
  return typeof target === 'string' ? vscode.Uri.parse(target, true) : undefined;
}

/** Asks where to; what needs the text beside it is thought to go into a folder of its own, away from the text that was read. */
async function askTarget({ uri, isUntitled }: vscode.TextDocument, { ending, label, beside }: Format): Promise<vscode.Uri | undefined> {
  const stem = nameOf(uri).replace(/\.[^.]*$/, '');
  const defaultUri = isUntitled ? undefined : vscode.Uri.joinPath(uri, '..', ...(beside ? [label] : []), `${stem}.${ending}`);
  return vscode.window.showSaveDialog({ defaultUri, filters: { [label]: [ending] }, title: vscode.l10n.t('Export this page as') });
}

/** The files to write, those beside the chosen one first, so that it is there only with them. */
function* filesOf(format: Format, target: vscode.Uri, page: { readonly name: string; readonly analysis: Analysis }): Generator<readonly [vscode.Uri, string]> {
  const beside = format.beside?.(page.analysis);
  const stem = target.path.replace(/\.[^./]*$/, '');
  for (const [ending, content] of Object.entries(beside?.endings ?? {})) yield [target.with({ path: `${stem}.${ending}` }), content];
  for (const [name, content] of Object.entries(beside?.names ?? {})) yield [vscode.Uri.joinPath(target, '..', name), content];
  yield [target, format.contentOf(page)];
}
