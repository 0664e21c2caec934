import * as vscode from 'vscode';

/** What is added to a text's name for the file with the reader's decisions. */
const ENDING = '.annotations.jsonld';

export const FOLDER_SETTING = 'newsmark.annotations.folder';

/** A file's name without the folders before it. */
export const nameOf = ({ path }: vscode.Uri): string => path.slice(path.lastIndexOf('/') + 1);

export const folderOf = (uri: vscode.Uri): vscode.Uri => vscode.Uri.joinPath(uri, '..');

/**
 * Where the decisions on a text are kept: beside it, or at the same path under the folder that the workspace has for
 * them, if that lies in it.
 */
export function fileFor(text: vscode.Uri): vscode.Uri {
  const place = placeFor(text);
  return place.with({ path: place.path + ENDING });
}

/** The path, without an ending, at which what belongs to a text or to a folder of texts is kept. */
export function placeFor(uri: vscode.Uri): vscode.Uri {
  const workspace = vscode.workspace.getWorkspaceFolder(uri);
  const setting: unknown = vscode.workspace.getConfiguration(undefined, uri).get(FOLDER_SETTING);
  const folder = typeof setting === 'string' ? setting.trim() : '';
  if (!workspace || folder === '') return uri;
  // A workspace from elsewhere may set this, and nothing is to be written outside of it.
  const inFolder = vscode.Uri.joinPath(workspace.uri, folder, uri.path.slice(workspace.uri.path.length));
  return inFolder.path.startsWith(workspace.uri.path.replace(/\/?$/, '/')) ? inFolder : uri;
}

/** Why nothing can be kept for a text, for the reader; undefined where it can. */
export function whyNotKept({ uri, isUntitled }: vscode.TextDocument): string | undefined {
  if (isUntitled) return vscode.l10n.t('Save this text first: what you decide is kept in a file beside it.');
  if (vscode.workspace.fs.isWritableFileSystem(uri.scheme) !== true)
    return vscode.l10n.t(
      '{0} can only be read where it is, so nothing can be kept beside it. Save a copy, and decide there.',
      nameOf(uri),
    );
  return undefined;
}

/** Whether there is a file or folder. */
export const isThere = async (uri: vscode.Uri): Promise<boolean> =>
  vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );

/** A file's content; undefined where there is none. Throws what the file system says otherwise. */
export async function readText(file: vscode.Uri): Promise<string | undefined> {
  try {
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await vscode.workspace.fs.readFile(file));
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return undefined;
    throw error;
  }
}

/** Where the next content of a file is written before it takes its place. */
const draftOf = (file: vscode.Uri): vscode.Uri => vscode.Uri.joinPath(folderOf(file), `.${nameOf(file)}.tmp`);

/**
 * Writes a file so that at every moment the old or the new content is there whole. It is written as a draft first,
 * which then takes the file's place. VS Code deletes the old file just before: a writer that is stopped there leaves
 * the draft, and `readWhole` goes on from it. Throws what the file system says.
 */
export async function writeWhole(file: vscode.Uri, content: string): Promise<void> {
  const { fs } = vscode.workspace;
  await fs.createDirectory(folderOf(file));
  await fs.writeFile(draftOf(file), new TextEncoder().encode(content));
  await fs.rename(draftOf(file), file, { overwrite: true });
}

/**
 * The content of a file written by `writeWhole`; undefined where there is none. A draft left without its file is put in
 * its place, if it is whole.
 */
export async function readWhole(file: vscode.Uri, isWhole: (content: string) => boolean): Promise<string | undefined> {
  const content = await readText(file);
  if (content !== undefined) return content;
  const draft = await readText(draftOf(file));
  if (draft === undefined || !isWhole(draft)) return undefined;
  if (vscode.workspace.fs.isWritableFileSystem(file.scheme))
    await vscode.workspace.fs.rename(draftOf(file), file, { overwrite: false });
  return draft;
}
