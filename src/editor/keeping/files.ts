import * as vscode from 'vscode';
import { contentId } from '../../core/decisions/ids';
import { disk } from './disk';

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
  return isWithin(inFolder, workspace.uri) ? inFolder : uri;
}

/** Whether a path leads into a folder, through whatever links. */
function isWithin(uri: vscode.Uri, folder: vscode.Uri): boolean {
  const [path, outer] = [uri, folder].map((each) =>
    disk && isOnDisk(each) ? vscode.Uri.file(disk.realPlace(each.fsPath)).path : each.path,
  );
  return path !== undefined && outer !== undefined && path.startsWith(outer.replace(/\/?$/, '/'));
}

const isOnDisk = ({ scheme }: vscode.Uri): boolean => scheme === 'file';

/** Whether two addresses are of one file. Some file systems take upper and lower case for the same. */
export const isSameFile = (a: vscode.Uri, b: vscode.Uri): boolean =>
  a.toString().toLowerCase() === b.toString().toLowerCase() ||
  (disk !== undefined && isOnDisk(a) && isOnDisk(b) && disk.identityOf(a.fsPath) === disk.identityOf(b.fsPath));

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
    const isMissing = error instanceof vscode.FileSystemError && error.code === 'FileNotFound';
    if (isMissing || isNameTooLong(error)) return undefined;
    throw error;
  }
}

/** Whether a file system has no room for a file's name. */
export const isNameTooLong = (error: unknown): boolean => /\bENAMETOOLONG\b/.test(String(error));

/**
 * How the drafts of a file begin, in which its next content is written before it takes its place: of one length for all
 * files, so that any name that a file can have will do.
 */
const draftsOf = (file: vscode.Uri): string => `.newsmark-${contentId(nameOf(file)).slice('urn:uuid:'.length)}-`;

const DRAFT = '.tmp';

/** A draft whose name nobody can foresee, as a link could wait there. */
function newDraft(file: vscode.Uri): vscode.Uri {
  const random = Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0'));
  return vscode.Uri.joinPath(folderOf(file), draftsOf(file) + random.join('') + DRAFT);
}

/**
 * Writes a file so that at every moment the old or the new content is there whole; where it is a link, that is
 * replaced, and what it leads to stays. The content is written as a draft first, which then takes the file's place.
 * Elsewhere than on a disk VS Code deletes the old file just before: a writer that is stopped there leaves the draft,
 * and `readWhole` goes on from it. Throws what the file system says.
 */
export async function writeWhole(file: vscode.Uri, content: string): Promise<void> {
  const { fs } = vscode.workspace;
  await fs.createDirectory(folderOf(file));
  if (disk && isOnDisk(file)) return disk.replaceWhole(file.fsPath, content);
  const draft = newDraft(file);
  await fs.writeFile(draft, new TextEncoder().encode(content));
  await fs.rename(draft, file, { overwrite: true });
}

/**
 * The content of a file written by `writeWhole`; undefined where there is none. A draft left without its file is put in
 * its place, if it is whole.
 */
export async function readWhole(file: vscode.Uri, isWhole: (content: string) => boolean): Promise<string | undefined> {
  const content = await readText(file);
  if (content !== undefined || (disk && isOnDisk(file))) return content;
  for (const draft of await leftDrafts(file)) {
    const left = await readText(draft);
    if (left === undefined || !isWhole(left)) continue;
    if (vscode.workspace.fs.isWritableFileSystem(file.scheme))
      await vscode.workspace.fs.rename(draft, file, { overwrite: false });
    return left;
  }
  return undefined;
}

async function leftDrafts(file: vscode.Uri): Promise<vscode.Uri[]> {
  const folder = folderOf(file);
  const entries = await vscode.workspace.fs.readDirectory(folder).then(
    (found) => found,
    () => [],
  );
  return entries
    .filter(([name, type]) => type === vscode.FileType.File && name.startsWith(draftsOf(file)) && name.endsWith(DRAFT))
    .map(([name]) => vscode.Uri.joinPath(folder, name));
}
