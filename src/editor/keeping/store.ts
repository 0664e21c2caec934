import * as vscode from 'vscode';
import { loadCore } from '../worker/load-core';
import { fileFor, folderOf, isThere, nameOf, readWhole, writeWhole } from './files';

/** Where the decisions on a text are kept: a file, or as long as the text is open the memory. */
export interface Store {
  /** Tells it in messages. */
  readonly file: vscode.Uri;
  readonly isFile: boolean;
  /** The content as it is now; undefined where there is none. Of a draft that was left, only one that `isWhole`. */
  read(isWhole: (content: string) => boolean): Promise<string | undefined>;
  /** Throws what the file system says. */
  write(content: string): Promise<void>;
  remove(): Promise<void>;
  /** Calls `look` whenever somebody else may have changed it. */
  watch(look: () => void): vscode.Disposable;
}

/**
 * The store for a text: beside it, or in the folder that the workspace has for that. What is in no file yet, or can only
 * be read where it is, has one in memory, which begins with what can be read.
 */
export function storeFor({ uri, isUntitled }: vscode.TextDocument): Store {
  const file = inFile(fileFor(uri));
  const isWritable = vscode.workspace.fs.isWritableFileSystem(uri.scheme);
  if (isUntitled || isWritable === undefined) return inMemory(file, () => Promise.resolve(undefined));
  return isWritable ? file : inMemory(file, (isWhole) => file.read(isWhole));
}

/** What is in a store of decisions; undefined where there is nothing. */
export async function contentOf(store: Store): Promise<string | undefined> {
  const { readCollection } = await loadCore();
  return store.read((content) => 'collection' in readCollection(content, nameOf(store.file)));
}

export const inFile = (file: vscode.Uri): Store => ({
  file,
  isFile: true,
  read: (isWhole) => readWhole(file, isWhole),
  write: (content) => writeWhole(file, content),
  remove: async () => {
    if (await isThere(file)) await vscode.workspace.fs.delete(file);
  },
  watch: (look) => {
    const watcher = vscode.workspace.createFileSystemWatcher(
      new vscode.RelativePattern(folderOf(file), nameOf(file).replace(/[[\]{}*?]/g, '?')),
    );
    return vscode.Disposable.from(
      watcher,
      watcher.onDidChange(look),
      watcher.onDidCreate(look),
      watcher.onDidDelete(look),
    );
  },
});

function inMemory({ file }: Store, begin: Store['read']): Store {
  let read = begin;
  const keep = (content: string | undefined): Promise<void> => {
    read = () => Promise.resolve(content);
    return Promise.resolve();
  };
  return {
    file,
    isFile: false,
    read: (isWhole) => read(isWhole),
    write: keep,
    remove: () => keep(undefined),
    watch: () => new vscode.Disposable(() => undefined),
  };
}
