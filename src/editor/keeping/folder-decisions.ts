import * as vscode from 'vscode';
import type { Collection } from '../../core/decisions/collection';
import type { Decision } from '../../core/decisions/decision';
import { asLast, type Direction, reversed, type Step, stepBetween, withStep } from './step';
import { contentOf, inFile, type Store } from './store';
import { Tellings } from './tellings';
import { loadCore } from '../worker/load-core';

/** The file in a folder of the workspace with what holds for all texts in it. */
const FILE = 'newsmark.annotations.jsonld';

/** What is kept of one folder. */
interface Kept {
  readonly store: Store;
  readonly watching: vscode.Disposable;
  /** As it was last read or written. */
  collection: Promise<Collection | undefined>;
  readonly done: Step[];
  readonly undone: Step[];
}

/** The folder of the workspace in which a text lies and where something can be kept for all its texts, as a string. */
export function folderKeyOf({ uri }: Pick<vscode.TextDocument, 'uri'>): string | undefined {
  const folder = vscode.workspace.getWorkspaceFolder(uri)?.uri;
  return folder && vscode.workspace.fs.isWritableFileSystem(folder.scheme) ? folder.toString() : undefined;
}

/**
 * What the reader has decided on words for all texts of a folder of the workspace, in one file there. Each change is
 * made on the file as it is at that moment, so nothing that came into it elsewhere is lost.
 */
export class FolderDecisions implements vscode.Disposable {
  readonly #kept = new Map<string, Kept>();
  readonly #changes = new vscode.EventEmitter<string>();
  readonly #tellings = new Tellings();
  #turn: Promise<unknown> = Promise.resolve();

  /** Fires with the key of a folder for which other decisions hold than before. */
  readonly onDidChange = this.#changes.event;

  constructor(private readonly log: vscode.LogOutputChannel) {}

  /** What holds for a text, whichever text it was decided on. Never rejects. */
  async of(document: vscode.TextDocument): Promise<readonly Decision[]> {
    const collection = await this.#keptFor(document)?.collection;
    return collection ? (await loadCore()).decisionsIn(collection) : [];
  }

  /**
   * Changes what holds for the folder of a text, in turn with other changes. Says why where it can't; returns whether
   * anything was changed.
   */
  async change(document: vscode.TextDocument, change: (collection: Collection) => Collection): Promise<boolean> {
    const kept = this.#keptFor(document);
    const step = kept && (await this.#write(kept, document, change));
    if (!step) return false;
    kept.done.push(step);
    kept.undone.length = 0;
    this.#tell(document);
    return true;
  }

  /** The step that would be undone or made again next; undefined where there is none. */
  next(document: vscode.TextDocument, direction: Direction): Step | undefined {
    const kept = this.#kept.get(folderKeyOf(document) ?? '');
    return kept?.[direction === 'undo' ? 'done' : 'undone'].at(-1);
  }

  /** Takes back the last change made to what holds for the folder of a text, or makes it again. */
  async undo(document: vscode.TextDocument, direction: Direction): Promise<boolean> {
    const kept = this.#keptFor(document);
    const step = this.next(document, direction);
    if (!kept || !step) return false;
    const [from, to] = direction === 'undo' ? [kept.done, kept.undone] : [kept.undone, kept.done];
    const toMake = direction === 'undo' ? reversed(step) : step;
    let isStale = false;
    const isMade = await this.#write(kept, document, (collection) => {
      const next = withStep(collection, toMake);
      isStale = next === undefined;
      return next ?? collection;
    });
    if (isMade || isStale) from.pop();
    if (isMade) to.push(asLast(step));
    else if (isStale) this.#tellings.stale();
    this.#tell(document);
    return true;
  }

  dispose(): void {
    for (const { watching } of this.#kept.values()) watching.dispose();
    this.#kept.clear();
    this.#tellings.dispose();
    this.#changes.dispose();
  }

  #keptFor(document: vscode.TextDocument): Kept | undefined {
    const key = folderKeyOf(document);
    if (key === undefined) return undefined;
    const known = this.#kept.get(key);
    if (known) return known;
    const store = inFile(vscode.Uri.joinPath(vscode.Uri.parse(key), FILE));
    const watching = store.watch(() => {
      const kept = this.#kept.get(key);
      if (!kept) return;
      kept.collection = this.#read(store);
      this.#changes.fire(key);
    });
    const kept = { store, watching, collection: this.#read(store), done: [], undone: [] };
    this.#kept.set(key, kept);
    return kept;
  }

  /** What the file has, nothing where there is none; undefined, after saying so, where it can't be read. */
  async #read(store: Store): Promise<Collection | undefined> {
    try {
      const { emptyCollection, readCollection } = await loadCore();
      const content = await contentOf(store);
      if (content === undefined) return emptyCollection(SOURCE, new Date().toISOString());
      const read = readCollection(content, SOURCE);
      this.#tellings.damage(store.file, 'problems' in read ? read.problems : []);
      return 'collection' in read ? read.collection : undefined;
    } catch (error) {
      this.#report(store.file, error);
      return undefined;
    }
  }

  /** Makes a change on the file as it is; a file in which nothing is left goes. */
  #write(
    kept: Kept,
    document: vscode.TextDocument,
    change: (collection: Collection) => Collection,
  ): Promise<Step | undefined> {
    const turn = this.#turn.then(async () => {
      const { store } = kept;
      try {
        const base = await this.#read(store);
        const next = base && change(base);
        if (!next || next === base) return undefined;
        if (next.entries.length === 0) await store.remove();
        else await store.write((await loadCore()).writeChecked(next));
        kept.collection = Promise.resolve(next);
        return stepBetween(base, next, document.getText(), false);
      } catch (error) {
        this.#report(store.file, error);
        return undefined;
      }
    });
    this.#turn = turn;
    return turn;
  }

  #tell(document: vscode.TextDocument): void {
    const key = folderKeyOf(document);
    if (key !== undefined) this.#changes.fire(key);
  }

  #report(file: vscode.Uri, error: unknown): void {
    const reason = error instanceof Error ? error.message : String(error);
    this.log.warn(`${file.toString()}: ${reason}`);
    this.#tellings.failed(file, reason);
  }
}

/** The collection is about the folder that its file lies in. */
const SOURCE = './';
