import * as vscode from 'vscode';
import type { Edit, Placed } from '../../core/decisions/anchor';
import type { Collection } from '../../core/decisions/collection';
import type { Problem } from '../../core/decisions/json';
import type { Conflict } from '../../core/decisions/merge';
import type { Readable } from '../../core/decisions/readable';
import type { Steps } from '../../core/steps';
import { type FolderChange, FolderDecisions } from './folder-decisions';
import { fileFor, FOLDER_SETTING, isNameTooLong, nameOf } from './files';
import { asLast, type Direction, reversed, type Step, stepBetween, withStep } from './step';
import { isBare } from './bare';
import { moveKept, type Renamed } from './moving-kept';
import { contentOf, type Store, storeFor } from './store';
import { Tellings } from './tellings';
import { loadCore } from '../worker/load-core';
import { hint } from '../wording/hint';
import { inPieces, pause } from './pieces';

/**
 * Makes of the collection as it is, with its places found in the text, the one that is to be, at once or in steps; the
 * same one where nothing is to change.
 */
export type Change = (collection: Collection, text: Readable) => Collection | Steps<Collection>;

/** What is kept of one open text. */
interface Kept {
  readonly store: Store;
  readonly watching: vscode.Disposable;
  /** The store's content as it was last read or written; undefined where there is none. */
  disk: string | undefined;
  collection: Collection;
  /** Undefined until they have been looked for. */
  placed: readonly Placed[] | undefined;
  /** What has become of the text since then, or since looking for them began. */
  edits: Edit[];
  /** Under way while they are looked for. */
  placing: Promise<void> | undefined;
  undone: Step[];
  done: Step[];
  /** What keeps the file from being read; while there is anything, it isn't written. */
  problem: boolean;
}

/**
 * The reader's decisions on the texts that are open, each with the file that keeps them. Nothing is held back: a change
 * counts once it has been written, and is merged with what has become of the file elsewhere.
 */
export class Decisions implements vscode.Disposable {
  readonly #open = new Map<vscode.TextDocument, Promise<Kept>>();
  readonly #ready = new Map<vscode.TextDocument, Kept>();
  readonly #turns = new Map<vscode.TextDocument, Promise<unknown>>();
  readonly #changes = new vscode.EventEmitter<vscode.TextDocument>();
  readonly #told = new WeakSet<Kept>();
  readonly #tellings = new Tellings();
  readonly #subscriptions: vscode.Disposable;

  /** Fires when other decisions hold for a text than before. */
  readonly onDidChange = this.#changes.event;

  /** What holds for all texts of a folder. */
  readonly folders: FolderDecisions;

  constructor(private readonly log: vscode.LogOutputChannel) {
    this.folders = new FolderDecisions(log);
    this.#subscriptions = vscode.Disposable.from(
      this.#changes,
      this.folders,
      this.#tellings,
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        const edits = contentChanges.map(({ rangeOffset, rangeLength, text }) => ({
          start: rangeOffset,
          end: rangeOffset + rangeLength,
          length: text.length,
        }));
        this.#ready.get(document)?.edits.push(...edits);
      }),
      // Another language for the same text is announced as its closing, too.
      vscode.workspace.onDidCloseTextDocument((document) => {
        if (document.isClosed) this.#forget(document);
      }),
      vscode.workspace.onDidSaveTextDocument((document) => void this.#takeOver(document)),
      vscode.workspace.onDidRenameFiles(({ files }) => void this.#follow(files)),
      vscode.workspace.onDidChangeConfiguration((change) => {
        if (!change.affectsConfiguration(FOLDER_SETTING)) return;
        for (const document of [...this.#open.keys()]) if (!this.#isInMemory(document)) this.#reopen(document);
      }),
    );
  }

  /** The decisions on a text, with their places in it as it is now. Never rejects. */
  async of(document: vscode.TextDocument): Promise<readonly Placed[]> {
    return this.#place(await this.#kept(document), document);
  }

  /**
   * Changes what is kept of a text, in turn with other changes. Says why where it can't; returns whether anything was
   * changed.
   */
  change(document: vscode.TextDocument, change: Change): Promise<boolean> {
    return this.#inTurn(document, async () => {
      const step = await this.#write(document, change);
      const kept = this.#ready.get(document);
      if (step && kept) {
        kept.done.push(step);
        kept.undone = [];
        this.folders.forgetUndone(document);
        this.#changes.fire(document);
      }
      return step !== undefined;
    });
  }

  /** Changes what holds for all texts of the folder in which a text lies, as `folders` does. */
  async changeForAll(document: vscode.TextDocument, change: FolderChange): Promise<boolean> {
    const isChanged = await this.folders.change(document, change);
    if (isChanged) for (const kept of this.#ready.values()) kept.undone = [];
    return isChanged;
  }

  /**
   * Takes back the last change of a text, or makes it again; where `ifLast` is set only if nothing else was done to the
   * text since. Returns whether there was one.
   */
  undo(document: vscode.TextDocument, direction: Direction, ifLast: boolean): Promise<boolean> {
    return this.#inTurn(document, async () => {
      if (ifLast && this.next(document, direction)?.text !== document.getText()) return false;
      const kept = await this.#kept(document);
      const [from, to] = direction === 'undo' ? [kept.done, kept.undone] : [kept.undone, kept.done];
      const step = from.at(-1);
      if (!step) return false;
      const toMake = direction === 'undo' ? reversed(step) : step;
      let isStale = false;
      const isMade = await this.#write(
        document,
        (collection) => {
          const next = withStep(collection, toMake);
          isStale = next === undefined;
          return next ?? collection;
        },
        direction === 'undo' && step.isFirst,
      );
      // What could not be written can be tried again.
      if (isMade || isStale) from.pop();
      if (isMade) to.push(asLast(step));
      else if (isStale) this.#tellings.stale();
      this.#changes.fire(document);
      return true;
    });
  }

  /** The step that would be undone or made again next; undefined where there is none. */
  next(document: vscode.TextDocument, direction: Direction): Step | undefined {
    return this.#ready.get(document)?.[direction === 'undo' ? 'done' : 'undone'].at(-1);
  }

  dispose(): void {
    for (const document of this.#open.keys()) this.#forget(document);
    this.#subscriptions.dispose();
  }

  #inTurn<T>(document: vscode.TextDocument, act: () => Promise<T>): Promise<T> {
    const before: Promise<unknown> = this.#turns.get(document) ?? Promise.resolve();
    const turn = before.then(act, act);
    this.#turns.set(document, turn);
    return turn;
  }

  #kept(document: vscode.TextDocument): Promise<Kept> {
    const known = this.#open.get(document);
    if (known) return known;
    const opened = this.#load(document);
    this.#open.set(document, opened);
    return opened;
  }

  async #load(document: vscode.TextDocument): Promise<Kept> {
    const { emptyCollection, referenceTo } = await loadCore();
    const store = storeFor(document);
    const collection = emptyCollection(referenceTo(nameOf(document.uri)), new Date().toISOString());
    const watching = store.watch(() => void this.#inTurn(document, () => this.#look(document)));
    const kept: Kept = {
      store,
      watching,
      disk: undefined,
      collection,
      placed: undefined,
      edits: [],
      placing: undefined,
      undone: [],
      done: [],
      problem: false,
    };
    await this.#read(kept);
    if (document.isClosed) watching.dispose();
    else this.#ready.set(document, kept);
    return kept;
  }

  /** Takes up what has become of the file elsewhere. */
  async #look(document: vscode.TextDocument): Promise<void> {
    const kept = this.#ready.get(document);
    if (kept && (await this.#read(kept))) this.#changes.fire(document);
  }

  /** Reads the file, if it isn't as it was. Returns whether what is kept has changed. */
  async #read(kept: Kept): Promise<boolean> {
    try {
      const disk = await contentOf(kept.store);
      if (disk === kept.disk && !kept.problem) return false;
      const collection = await this.#parse(kept, disk);
      if (!collection) return false;
      Object.assign(kept, { disk, collection, placed: undefined, edits: [] });
      return true;
    } catch (error) {
      kept.problem = true;
      this.#report(kept.store.file, error);
      return false;
    }
  }

  /** The collection in a file's content; undefined, after saying so, where it is damaged. */
  async #parse(kept: Kept, disk: string | undefined): Promise<Collection | undefined> {
    const { reading } = await loadCore();
    const { source } = kept.collection;
    const read =
      disk === undefined ? { collection: { ...kept.collection, entries: [] } } : await inPieces(reading(disk, source));
    const problems: readonly Problem[] = 'problems' in read ? read.problems : [];
    kept.problem = problems.length > 0;
    this.#tellings.damage(kept.store.file, problems);
    return 'collection' in read ? read.collection : undefined;
  }

  /** The decisions with their places in the text as it is when this is done; none in one that is closed by then. */
  async #place(kept: Kept, document: vscode.TextDocument): Promise<readonly Placed[]> {
    while (!document.isClosed) {
      if (kept.placed && kept.edits.length === 0) return kept.placed;
      kept.placing ??= this.#lookFor(kept, document).finally(() => (kept.placing = undefined));
      await kept.placing;
    }
    return [];
  }

  /** Looks for the places once; what becomes of the text meanwhile is left in `edits`. */
  async #lookFor(kept: Kept, document: vscode.TextDocument): Promise<void> {
    const { anchoring, decisionsIn, readable, reanchoring } = await loadCore();
    const { collection, placed } = kept;
    const edits = kept.edits.splice(0);
    const decisions = decisionsIn(collection);
    const looking = (text: Readable) => (placed ? reanchoring(placed, edits, text) : anchoring(decisions, text));
    const found = decisions.length > 0 ? await inPieces(looking(readable(document.getText()))) : [];
    // Other decisions may have come from the file.
    if (kept.collection === collection) kept.placed = found;
  }

  /** Makes a change; where `isGoing` is set, the file goes too if nothing is left in it. */
  async #write(document: vscode.TextDocument, change: Change, isGoing = false): Promise<Step | undefined> {
    // Whatever leads to the place of the file may lead elsewhere since it was opened.
    const known = this.#ready.get(document);
    if (known?.store.isFile && known.store.file.toString() !== fileFor(document.uri).toString()) this.#reopen(document);
    const kept = await this.#kept(document);
    const core = await loadCore();
    try {
      const placed = await this.#place(kept, document);
      const text = core.readable(document.getText());
      const base = core.withPlaces(kept.collection, await inPieces(core.lookingUp(placed, text)));
      await pause();
      const changed = change(base, text);
      const ours = 'next' in changed ? await inPieces(changed) : changed;
      if (ours === base) return undefined;
      // Before the file is looked at, so that as little time as can be passes until it is replaced.
      const written = await inPieces(core.writingChecked(ours));
      const disk = await contentOf(kept.store);
      const isAsKnown = disk === kept.disk && !kept.problem;
      const theirs = isAsKnown ? base : await this.#parse(kept, disk);
      if (!theirs) return undefined;
      const { merged, conflicts } = isAsKnown
        ? { merged: ours, conflicts: [] }
        : core.mergeCollections(base, ours, theirs);
      if (conflicts.length > 0) {
        Object.assign(kept, { disk, collection: theirs, placed: undefined });
        this.#changes.fire(document);
        void this.#settle(document, conflicts);
        return undefined;
      }
      const isToGo = isGoing && isBare(merged, core);
      const content = isToGo ? undefined : isAsKnown ? written : core.writeChecked(merged);
      if (content === undefined) await kept.store.remove();
      else await kept.store.write(content);
      if (!kept.store.isFile) this.#tellOfMemory(kept, document);
      Object.assign(kept, { disk: content, collection: merged, placed: undefined });
      return stepBetween(base, ours, text.text, disk === undefined);
    } catch (error) {
      this.#report(kept.store.file, isNameTooLong(error) ? nameTooLong() : error);
      return undefined;
    }
  }

  #isInMemory(document: vscode.TextDocument): boolean {
    return this.#ready.get(document)?.store.isFile === false;
  }

  /** Says once that what is decided on a text is in no file. */
  #tellOfMemory(kept: Kept, { isUntitled }: vscode.TextDocument): void {
    if (this.#told.has(kept)) return;
    this.#told.add(kept);
    hint(
      isUntitled
        ? vscode.l10n.t('Kept as long as this text is open. Save it to keep what you decide.')
        : vscode.l10n.t('Kept as long as this text is open. Save a copy of it to keep what you decide.'),
    );
  }

  /** Keeps with a text that is saved what was decided on the same text while it was in no file. */
  async #takeOver(saved: vscode.TextDocument): Promise<void> {
    const text = withoutEnds(saved.getText());
    const same = [...this.#ready].filter(
      ([document, { store }]) => !store.isFile && withoutEnds(document.getText()) === text,
    );
    if (same.length === 0) return;
    const { addingDecisions, decisionsIn } = await loadCore();
    for (const [document, { collection }] of same) {
      const decisions = decisionsIn(collection);
      const isTaken = decisions.length > 0 && (await this.change(saved, (own) => addingDecisions(own, decisions)));
      if (isTaken) this.#reopen(document);
    }
  }

  /** Shows what was decided differently elsewhere, and takes the reader's word on it. */
  async #settle(document: vscode.TextDocument, conflicts: readonly Conflict[]): Promise<void> {
    if (!(await this.#tellings.conflict(nameOf(document.uri), conflicts))) return;
    await this.change(document, (collection) => {
      const theirs = new Set(conflicts.flatMap(({ theirs: entry }) => (entry?.decision ? [entry.decision.id] : [])));
      const ours = conflicts.flatMap(({ ours: entry }) => (entry ? [entry] : []));
      return {
        ...collection,
        entries: [...collection.entries.filter(({ decision }) => !decision || !theirs.has(decision.id)), ...ours],
      };
    });
  }

  /** Follows texts and folders that have been renamed or moved. */
  async #follow(files: readonly Renamed[]): Promise<void> {
    for (const renamed of files) {
      await moveKept(renamed, (file, error) => this.#report(file, error));
      for (const document of [...this.#open.keys()])
        if (`${document.uri.toString()}/`.startsWith(`${renamed.newUri.toString()}/`)) this.#reopen(document);
    }
  }

  #reopen(document: vscode.TextDocument): void {
    this.#forget(document);
    this.#changes.fire(document);
  }

  #report(file: vscode.Uri, error: unknown): void {
    const reason = error instanceof Error ? error.message : String(error);
    this.log.warn(`${file.toString()}: ${reason}`);
    this.#tellings.failed(file, reason);
  }

  #forget(document: vscode.TextDocument): void {
    void this.#open.get(document)?.then((kept) => void kept.watching.dispose());
    this.#open.delete(document);
    this.#ready.delete(document);
    this.#turns.delete(document);
  }
}

/** A text without what saving it may change: the form of its line ends, and blanks at the ends of lines and of all. */
const withoutEnds = (text: string): string => text.replace(/[ \t]{0,99}(?:\r\n?|\n)/g, '\n').trimEnd();

const nameTooLong = (): Error =>
  new Error(vscode.l10n.t('The name of that file is too long here. Give the text a shorter one, and decide again.'));
