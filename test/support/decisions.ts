/**
 * Pages in places of their own where decisions can be kept: a folder on disk, and a file system in memory that can be
 * stopped at any step.
 */
import * as vscode from 'vscode';
import { load, OSLO, show } from './editor';
import { until } from './until';

/** A page of its own in a new folder of the workspace, in an editor; with another text where one is given. */
export async function pageInFolder(name = 'page.txt', text?: string): Promise<vscode.TextDocument> {
  return pageAt(
    vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, Math.random().toString(36).slice(2), name),
    text,
  );
}

export async function pageAt(uri: vscode.Uri, other?: string): Promise<vscode.TextDocument> {
  const text = other ?? (await load(OSLO)).getText();
  await vscode.workspace.fs.createDirectory(vscode.Uri.joinPath(uri, '..'));
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  const document = await vscode.workspace.openTextDocument(uri);
  await show(document);
  await until('the page to be the current one', () => vscode.window.activeTextEditor?.document === document);
  return document;
}

export const keptFor = (uri: vscode.Uri): vscode.Uri => uri.with({ path: `${uri.path}.annotations.jsonld` });

export interface Annotation {
  readonly motivation: string;
  readonly 'newsmark:decision': string;
  readonly body?: unknown;
  readonly creator?: { readonly name: string };
  readonly target: { readonly source: string; readonly selector: readonly { readonly exact?: string }[] };
}

export const read = async (uri: vscode.Uri): Promise<string> =>
  new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));

/** The annotations in the file beside a text, as they are on disk; none where there is no file. */
export async function annotationsOf(uri: vscode.Uri): Promise<Annotation[]> {
  const content = await read(keptFor(uri)).catch(() => undefined);
  return content === undefined ? [] : (JSON.parse(content) as { first: { items: Annotation[] } }).first.items;
}

/** The words that each annotation is on, with what it decides. */
export const decidedIn = async (uri: vscode.Uri): Promise<string[]> =>
  (await annotationsOf(uri)).map(
    (annotation) => `${annotation['newsmark:decision']}: ${annotation.target.selector[0]?.exact ?? ''}`,
  );

/** Puts the cursor into a range, one character in. */
export function putCursor(range: vscode.Range): void {
  const editor = vscode.window.activeTextEditor!;
  const at = range.start.translate(0, 1);
  editor.selection = new vscode.Selection(at, at);
}

type Step = 'write' | 'delete' | 'rename';

/**
 * Files in memory. Changes are told only where that is asked for; every step that would change a file can be made the
 * last.
 */
export class MemoryFiles implements vscode.FileSystemProvider {
  readonly #files = new Map<string, Uint8Array>();
  readonly #tells: boolean;
  readonly #changes = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly onDidChangeFile = this.#changes.event;
  /** What the writer has done since the last time this was emptied. */
  readonly steps: Step[] = [];
  /** After so many steps the writer is stopped: nothing it asks for is done any more. */
  stopAfter = Infinity;

  constructor({ tells = false } = {}) {
    this.#tells = tells;
  }

  /** How many watchers there are. */
  watchers = 0;

  watch(): vscode.Disposable {
    this.watchers++;
    return new vscode.Disposable(() => this.watchers--);
  }

  stat(uri: vscode.Uri): vscode.FileStat {
    const file = this.#files.get(uri.path);
    if (!file && this.#within(uri).length === 0 && uri.path !== '/') throw vscode.FileSystemError.FileNotFound(uri);
    return {
      type: file ? vscode.FileType.File : vscode.FileType.Directory,
      ctime: 0,
      mtime: this.steps.length,
      size: file?.length ?? 0,
    };
  }

  readDirectory({ path }: vscode.Uri): [string, vscode.FileType][] {
    const folder = path.replace(/\/?$/, '/');
    const names = [...this.#files.keys()]
      .filter((file) => file.startsWith(folder))
      .map((file) => file.slice(folder.length));
    return names.filter((name) => !name.includes('/')).map((name) => [name, vscode.FileType.File]);
  }

  createDirectory(): void {}

  readFile(uri: vscode.Uri): Uint8Array {
    const file = this.#files.get(uri.path);
    if (!file) throw vscode.FileSystemError.FileNotFound(uri);
    return file;
  }

  // A function that throws rather than rejects would block VS Code's own queue of writers.
  writeFile(uri: vscode.Uri, content: Uint8Array): Promise<void> {
    const isStopped = this.#isStopped('write');
    // One that is stopped while it writes leaves half of it.
    const isNew = !this.#files.has(uri.path);
    this.#files.set(uri.path, isStopped ? content.slice(0, content.length / 2) : content);
    this.#tell(isNew ? vscode.FileChangeType.Created : vscode.FileChangeType.Changed, uri);
    return isStopped ? Promise.reject(vscode.FileSystemError.Unavailable(uri)) : Promise.resolve();
  }

  delete(uri: vscode.Uri): Promise<void> {
    if (this.#isStopped('delete')) return Promise.reject(vscode.FileSystemError.Unavailable(uri));
    for (const path of this.#within(uri)) this.#files.delete(path);
    this.#tell(vscode.FileChangeType.Deleted, uri);
    return Promise.resolve();
  }

  rename(from: vscode.Uri, to: vscode.Uri): Promise<void> {
    if (this.#isStopped('rename')) return Promise.reject(vscode.FileSystemError.Unavailable(from));
    for (const path of this.#within(from)) {
      this.#files.set(to.path + path.slice(from.path.length), this.#files.get(path) ?? new Uint8Array());
      this.#files.delete(path);
    }
    this.#tell(vscode.FileChangeType.Deleted, from);
    this.#tell(vscode.FileChangeType.Created, to);
    return Promise.resolve();
  }

  /** The paths of a file, or of all files in a folder. */
  #within({ path: whole }: vscode.Uri): string[] {
    return [...this.#files.keys()].filter((path) => path === whole || path.startsWith(`${whole}/`));
  }

  #tell(type: vscode.FileChangeType, uri: vscode.Uri): void {
    if (this.#tells) this.#changes.fire([{ type, uri }]);
  }

  #isStopped(step: Step): boolean {
    this.steps.push(step);
    return this.steps.length > this.stopAfter;
  }
}
