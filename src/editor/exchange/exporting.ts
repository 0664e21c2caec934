import * as vscode from 'vscode';
import type { Exported, ExportForm } from '../../export/exporting';
import { addressIn } from './addresses';
import type { Analyses } from '../reading/analyses';
import type { CurrentText } from '../reading/current-text';
import { fileFor, isSameFile, nameOf, readText, writeWhole } from '../keeping/files';
import { member } from '../deciding/subject';
import { registerPageCommand } from '../reading/on-page';
import { runOnAll } from '../reading/run-on-all';

/** A form in which a page leaves. */
interface Format {
  readonly id: ExportForm;
  readonly label: string;
  readonly description: string;
  readonly ending: string;
  /** Whether there are other files beside it. */
  readonly hasOthers?: true;
}

/**
 * A command that saves what is known of the page in another form. It takes `{ format, target }`, the address as a
 * string, and asks for what is missing.
 */
export function registerExporting(analyses: Analyses, current: CurrentText): vscode.Disposable {
  return registerPageCommand('newsmark.exportPage', analyses, current, async ({ document }, analysis, argument) => {
    const given = addressIn(argument, 'target');
    if (given === null) return;
    const formats = allFormats();
    const format =
      formats.find(({ id }) => id === member(argument, 'format')) ??
      (await vscode.window.showQuickPick(formats, { title: vscode.l10n.t('Export this page as') }));
    const target = format && (given ?? (await askTarget(document, format)));
    if (!target) return;
    const title = vscode.l10n.t('Reading all of this page to export it…');
    const exporting = { form: format.id, name: nameOf(document.uri), created: new Date().toISOString() };
    const exported = (await runOnAll(analyses, document, analysis, title, { exporting }))?.exported;
    if (!exported) return;
    const files = [...filesOf(target, exported)];
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

function allFormats(): Format[] {
  return [
    {
      id: 'markdown',
      label: 'Markdown',
      description: vscode.l10n.t('a report of who said what'),
      ending: 'md',
    },
    {
      id: 'csv',
      label: 'CSV',
      description: vscode.l10n.t('a quotation a row, for spreadsheets'),
      ending: 'csv',
    },
    {
      id: 'json',
      label: 'JSON',
      description: vscode.l10n.t('everything that is known of the page'),
      ending: 'json',
    },
    {
      id: 'brat',
      label: 'brat',
      description: vscode.l10n.t('standoff, with the text and a configuration beside it'),
      ending: 'ann',
      hasOthers: true,
    },
    {
      id: 'webannotation',
      label: 'W3C Web Annotation',
      description: vscode.l10n.t('a collection in JSON-LD'),
      ending: 'jsonld',
    },
  ];
}

/**
 * Asks where to; what needs the text beside it is thought to go into a folder of its own, away from the text that was
 * read.
 */
async function askTarget(
  { uri, isUntitled }: vscode.TextDocument,
  { ending, label, hasOthers }: Format,
): Promise<vscode.Uri | undefined> {
  const stem = nameOf(uri).replace(/\.[^.]*$/, '');
  const defaultUri = isUntitled
    ? undefined
    : vscode.Uri.joinPath(uri, '..', ...(hasOthers ? [label] : []), `${stem}.${ending}`);
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
  target: vscode.Uri,
  { content: own, endings, names }: Exported,
): Generator<OutputFile, void, undefined> {
  const stem = target.path.replace(/\.[^./]*$/, '');
  for (const [ending, content] of Object.entries(endings))
    yield { uri: target.with({ path: `${stem}.${ending}` }), content, ifThere: 'ask' };
  for (const [name, content] of Object.entries(names))
    yield { uri: vscode.Uri.joinPath(target, '..', name), content, ifThere: 'leave' };
  yield { uri: target, content: own, ifThere: 'replace' };
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
