import * as vscode from 'vscode';
import type { Collection } from '../../core/decisions/collection';
import type { Decision } from '../../core/decisions/decision';
import { wordingOf } from '../wording/decision-wording';
import { hint } from '../wording/hint';
import { loadCore } from '../worker/load-core';
import { isBare } from './bare';
import { inPieces } from './pieces';
import { asLast, type Direction, reversed, type Step, stepBetween, withStep } from './step';
import { contentOf, inFile, type Store } from './store';
import { Tellings } from './tellings';

/** The file in a folder of the workspace with what holds for all texts in it: no text's own decisions are called so. */
const FILE = 'newsmark.names.jsonld';

/** The collection is about the folder that its file lies in. */
const SOURCE = './';

/** How often a change is made anew where the file has changed meanwhile. */
const MOST_TRIES = 5;

/** Makes of the collection as it is the one that is to be; the same one where nothing is to change. */
export type FolderChange = (collection: Collection) => Collection;

/** What is kept of one folder. */
interface Kept {
  readonly store: Store;
  readonly watching: vscode.Disposable;
  /** The file as it was last read or written, and what held when it could be read last. */
  disk: string | undefined;
  collection: Collection | undefined;
  isDamaged: boolean;
  done: Step[];
  undone: Step[];
}

/** The folder of the workspace in which a text lies, as a string. */
export const folderKeyOf = ({ uri }: Pick<vscode.TextDocument, 'uri'>): string | undefined =>
  vscode.workspace.getWorkspaceFolder(uri)?.uri.toString();

/** Whether something can be kept for all texts of the folder in which a text lies. */
export function canDecideForAll({ uri }: vscode.TextDocument): boolean {
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  return folder !== undefined && vscode.workspace.fs.isWritableFileSystem(folder.uri.scheme) === true;
}

/**
 * What the reader has decided on words for all texts of a folder of the workspace, in one file there. Each change is
 * made on the file as it is at that moment, so nothing that came into it elsewhere is lost. One thing is done after the
 * other.
 */
export class FolderDecisions implements vscode.Disposable {
  readonly #kept = new Map<string, Promise<Kept>>();
  readonly #ready = new Map<string, Kept>();
  readonly #changes = new vscode.EventEmitter<string>();
  readonly #tellings = new Tellings();
  #turn: Promise<unknown> = Promise.resolve();

  /** Fires with the key of a folder for which other decisions hold than before. */
  readonly onDidChange = this.#changes.event;

  constructor(private readonly log: vscode.LogOutputChannel) {}

  /** What holds for a text, whichever text it was decided on. Never rejects. */
  async of(document: vscode.TextDocument): Promise<readonly Decision[]> {
    const collection = (await this.#keptFor(document))?.collection;
    return collection ? (await loadCore()).decisionsIn(collection) : [];
  }

  /**
   * Changes what holds for the folder of a text. Says why where it can't; returns whether anything was changed.
   */
  change(document: vscode.TextDocument, change: FolderChange): Promise<boolean> {
    return this.#inTurn(async () => {
      const kept = await this.#keptFor(document);
      if (!kept || !canDecideForAll(document)) {
        hint(vscode.l10n.t('This text is in no folder in which something could be kept for all pages.'));
        return false;
      }
      const step = await this.#write(kept, document, change);
      if (!step) return false;
      kept.done.push(step);
      kept.undone = [];
      this.#fire(document);
      return true;
    });
  }

  /** The step that would be undone or made again next; undefined where there is none. */
  next(document: vscode.TextDocument, direction: Direction): Step | undefined {
    return this.#ready.get(folderKeyOf(document) ?? '')?.[direction === 'undo' ? 'done' : 'undone'].at(-1);
  }

  /** Something else was decided since. */
  forgetUndone(document: vscode.TextDocument): void {
    const kept = this.#ready.get(folderKeyOf(document) ?? '');
    if (kept) kept.undone = [];
  }

  /** Takes back the last change made to what holds for the folder of a text, or makes it again. */
  undo(document: vscode.TextDocument, direction: Direction): Promise<boolean> {
    return this.#inTurn(async () => {
      const kept = await this.#keptFor(document);
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
      // It may be on none of the words in view.
      const said = [...toMake.gone, ...toMake.come].flatMap(({ decision }) => (decision ? [wordingOf(decision)] : []));
      if (isMade)
        hint(
          direction === 'undo'
            ? vscode.l10n.t('Undone on all pages of the folder: {0}', said[0] ?? '')
            : vscode.l10n.t('Made again on all pages of the folder: {0}', said[0] ?? ''),
        );
      if (isStale) this.#tellings.stale();
      this.#fire(document);
      return true;
    });
  }

  dispose(): void {
    for (const kept of this.#kept.values()) void kept.then(({ watching }) => void watching.dispose());
    this.#kept.clear();
    this.#ready.clear();
    this.#tellings.dispose();
    this.#changes.dispose();
  }

  #inTurn<T>(act: () => Promise<T>): Promise<T> {
    const turn = this.#turn.then(act, act);
    this.#turn = turn;
    return turn;
  }

  #keptFor(document: vscode.TextDocument): Promise<Kept> | undefined {
    const key = folderKeyOf(document);
    if (key === undefined) return undefined;
    const known = this.#kept.get(key);
    if (known) return known;
    const opened = this.#open(key);
    this.#kept.set(key, opened);
    return opened;
  }

  async #open(key: string): Promise<Kept> {
    const store = inFile(vscode.Uri.joinPath(vscode.Uri.parse(key), FILE));
    const look = async (): Promise<void> => {
      const kept = this.#ready.get(key);
      if (kept && (await this.#read(kept))) this.#changes.fire(key);
    };
    const watching = store.watch(() => void this.#inTurn(look));
    const kept: Kept = {
      ...{ store, watching, disk: undefined, collection: undefined, isDamaged: false },
      ...{ done: [], undone: [] },
    };
    await this.#read(kept);
    this.#ready.set(key, kept);
    return kept;
  }

  /** Reads the file, if it isn't as it was. Returns whether what holds has changed; what can't be read changes nothing. */
  async #read(kept: Kept): Promise<boolean> {
    try {
      const content = await contentOf(kept.store);
      if (content === kept.disk && kept.collection && !kept.isDamaged) return false;
      const { emptyCollection, reading } = await loadCore();
      const read =
        content === undefined
          ? { collection: emptyCollection(SOURCE, new Date().toISOString()) }
          : await inPieces(reading(content, SOURCE));
      kept.isDamaged = 'problems' in read;
      this.#tellings.damage(kept.store.file, 'problems' in read ? read.problems : []);
      if ('problems' in read) return false;
      Object.assign(kept, { disk: content, collection: read.collection });
      return true;
    } catch (error) {
      kept.isDamaged = true;
      this.#report(kept.store.file, error);
      return false;
    }
  }

  /** Makes a change on the file as it is; a file in which nothing is left goes. */
  async #write(kept: Kept, document: vscode.TextDocument, change: FolderChange): Promise<Step | undefined> {
    const { store } = kept;
    try {
      const core = await loadCore();
      for (let tries = 0; tries < MOST_TRIES; tries++) {
        await this.#read(kept);
        const { disk, collection: base } = kept;
        if (!base || kept.isDamaged) break;
        const next = change(base);
        if (next === base) return undefined;
        const content = isBare(next, core) ? undefined : await inPieces(core.writingChecked(next));
        if ((await contentOf(store)) !== disk) continue;
        if (content === undefined) await store.remove();
        else await store.write(content);
        Object.assign(kept, { disk: content, collection: next });
        return stepBetween(base, next, document.getText(), false);
      }
      hint(vscode.l10n.t('Nothing was changed: what holds for all pages can’t be read or written now.'));
    } catch (error) {
      this.#report(store.file, error);
    }
    return undefined;
  }

  #fire(document: vscode.TextDocument): void {
    const key = folderKeyOf(document);
    if (key !== undefined) this.#changes.fire(key);
  }

  #report(file: vscode.Uri, error: unknown): void {
    const reason = error instanceof Error ? error.message : String(error);
    this.log.warn(`${file.toString()}: ${reason}`);
    this.#tellings.failed(file, reason);
  }
}
