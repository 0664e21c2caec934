import * as vscode from 'vscode';
import type { Analysis } from '../../core/model';
import { addressIn } from '../addresses';
import type { Analyses } from '../analyses';
import type { CurrentText } from '../current-text';
import { fileFor, isSameFile, nameOf, readText, writeWhole } from '../decisions/files';
import { member } from '../decisions/subject';
import { loadCore } from '../load-core';
import { registerPageCommand } from '../on-page';
import { readAll } from '../read-all';

/** A form in which a page leaves, as a file, with further files beside it where the form needs them. */
interface Format {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  readonly ending: string;
  readonly contentOf: (page: { readonly name: string; readonly analysis: Analysis }) => string;
  /** By what takes the place of the ending, or by their whole names. */
  readonly beside?: (analysis: Analysis) => {
    readonly endings: Readonly<Record<string, string>>;
    readonly names: Readonly<Record<string, string>>;
  };
}

/**
 * A command that saves what is known of the page in another form. It takes `{ format, target }`, the address as a
 * string, and asks for what is missing.
 */
export function registerExporting(analyses: Analyses, current: CurrentText): vscode.Disposable {
  return registerPageCommand('newsmark.exportPage', analyses, current, async ({ document }, analysis, argument) => {
    const given = addressIn(argument, 'target');
    if (given === null) return;
    const formats = await allFormats();
    const format =
      formats.find(({ id }) => id === member(argument, 'format')) ??
      (await vscode.window.showQuickPick(formats, { title: vscode.l10n.t('Export this page as') }));
    const target = format && (given ?? (await askTarget(document, format)));
    if (!target) return;
    const whole = await readAll(analyses, document, analysis, vscode.l10n.t('Reading all of this page to export it…'));
    if (!whole) return;
    const files = [...filesOf(format, target, { name: nameOf(document.uri), analysis: whole })];
    const [own] = files.filter(({ uri }) =>
      [document.uri, fileFor(document.uri)].some((kept) => isSameFile(uri, kept)),
    );
    if (own) {
      void vscode.window.showErrorMessage(
        vscode.l10n.t(
          '{0} is the text itself or keeps your decisions on it, so it stays as it is. Choose another name or folder.',
          nameOf(own.uri),
        ),
      );
      return;
    }
    try {
      const allowed = await allowedOf(files);
      if (!allowed) return;
      for (const { uri, content } of allowed) await writeWhole(uri, content);
    } catch (error) {
      void vscode.window.showErrorMessage(
        vscode.l10n.t(
          '{0} could not be written: {1}',
          nameOf(target),
          error instanceof Error ? error.message : String(error),
        ),
      );
      return;
    }
    const open = vscode.l10n.t('Open File');
    void vscode.window
      .showInformationMessage(vscode.l10n.t('Exported to {0}.', nameOf(target)), open)
      .then((chosen) => (chosen === open ? vscode.window.showTextDocument(target) : undefined));
  });
}

async function allFormats(): Promise<Format[]> {
  const { BRAT_CONFIGURATION, bratOf, csvOf, documentOf, markdownOf, referenceTo, webAnnotationsOf } = await loadCore();
  return [
    {
      id: 'markdown',
      label: 'Markdown',
      description: vscode.l10n.t('a report of who said what'),
      ending: 'md',
      contentOf: ({ name, analysis }) => markdownOf(name, analysis),
    },
    {
      id: 'csv',
      label: 'CSV',
      description: vscode.l10n.t('a quotation a row, for spreadsheets'),
      ending: 'csv',
      contentOf: ({ name, analysis }) => csvOf(name, analysis),
    },
    {
      id: 'json',
      label: 'JSON',
      description: vscode.l10n.t('everything that is known of the page'),
      ending: 'json',
      contentOf: ({ name, analysis }) => `${JSON.stringify(documentOf(name, analysis), null, 2)}\n`,
    },
    {
      id: 'brat',
      label: 'brat',
      description: vscode.l10n.t('standoff, with the text and a configuration beside it'),
      ending: 'ann',
      contentOf: ({ analysis }) => bratOf(analysis.text, analysis).ann,
      beside: (analysis) => ({
        endings: { txt: bratOf(analysis.text, analysis).text },
        names: { 'annotation.conf': BRAT_CONFIGURATION },
      }),
    },
    {
      id: 'webannotation',
      label: 'W3C Web Annotation',
      description: vscode.l10n.t('a collection in JSON-LD'),
      ending: 'jsonld',
      contentOf: ({ name, analysis }) =>
        webAnnotationsOf(analysis.text, analysis, referenceTo(name), new Date().toISOString()),
    },
  ];
}

/**
 * Asks where to; what needs the text beside it is thought to go into a folder of its own, away from the text that was
 * read.
 */
async function askTarget(
  { uri, isUntitled }: vscode.TextDocument,
  { ending, label, beside }: Format,
): Promise<vscode.Uri | undefined> {
  const stem = nameOf(uri).replace(/\.[^.]*$/, '');
  const defaultUri = isUntitled
    ? undefined
    : vscode.Uri.joinPath(uri, '..', ...(beside ? [label] : []), `${stem}.${ending}`);
  return vscode.window.showSaveDialog({
    defaultUri,
    filters: { [label]: [ending] },
    title: vscode.l10n.t('Export this page as'),
  });
}

/** A file to write, and what to do where it is there already with other content. */
interface OutputFile {
  readonly uri: vscode.Uri;
  readonly content: string;
  readonly ifThere: 'replace' | 'ask' | 'leave';
}

/**
 * The files to write, those beside the chosen one first, so that it is there only with them. That the chosen one is
 * replaced has been asked by the dialog.
 */
function* filesOf(
  format: Format,
  target: vscode.Uri,
  page: { readonly name: string; readonly analysis: Analysis },
): Generator<OutputFile, void, undefined> {
  const beside = format.beside?.(page.analysis);
  const stem = target.path.replace(/\.[^./]*$/, '');
  for (const [ending, content] of Object.entries(beside?.endings ?? {}))
    yield { uri: target.with({ path: `${stem}.${ending}` }), content, ifThere: 'ask' };
  for (const [name, content] of Object.entries(beside?.names ?? {}))
    yield { uri: vscode.Uri.joinPath(target, '..', name), content, ifThere: 'leave' };
  yield { uri: target, content: format.contentOf(page), ifThere: 'replace' };
}

/**
 * The files without those that are to be left as they are; undefined where the reader wants one kept that would have to
 * be replaced.
 */
async function allowedOf(files: readonly OutputFile[]): Promise<OutputFile[] | undefined> {
  const allowed: OutputFile[] = [];
  for (const file of files) {
    const old = file.ifThere === 'replace' ? undefined : await readText(file.uri);
    if (old !== undefined && file.ifThere === 'leave') continue;
    if (old !== undefined && old !== file.content && !(await mayReplace(file.uri))) return undefined;
    allowed.push(file);
  }
  return allowed;
}

async function mayReplace(uri: vscode.Uri): Promise<boolean> {
  const replace = vscode.l10n.t('Replace');
  const message = vscode.l10n.t('{0} is there already, with another text. Replace it?', nameOf(uri));
  return (await vscode.window.showWarningMessage(message, { modal: true }, replace)) === replace;
}
