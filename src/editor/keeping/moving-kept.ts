import * as vscode from 'vscode';
import { fileFor, folderOf, isThere, placeFor } from './files';
import { contentOf, inFile } from './store';

/** A text or a folder of texts that has another address. */
export interface Renamed {
  readonly oldUri: vscode.Uri;
  readonly newUri: vscode.Uri;
}

type OnFailure = (file: vscode.Uri, error: unknown) => void;

/**
 * Moves what is kept of a text or of the texts in a folder along with it. What is kept beside the texts of a folder has
 * come along by itself.
 */
export async function moveKept({ oldUri, newUri }: Renamed, onFailure: OnFailure): Promise<void> {
  const isKept = async (file: vscode.Uri): Promise<boolean> => (await contentOf(inFile(file))) !== undefined;
  await move(fileFor(oldUri), fileFor(newUri), isKept, onFailure);
  const folder = placeFor(oldUri);
  if (folder.toString() !== oldUri.toString()) await move(folder, placeFor(newUri), isThere, onFailure);
}

async function move(
  from: vscode.Uri,
  to: vscode.Uri,
  isKept: (from: vscode.Uri) => Promise<boolean>,
  onFailure: OnFailure,
): Promise<void> {
  try {
    if (!(await isKept(from))) return;
    await vscode.workspace.fs.createDirectory(folderOf(to));
    await vscode.workspace.fs.rename(from, to, { overwrite: false });
  } catch (error) {
    onFailure(from, error);
  }
}
