import * as vscode from 'vscode';
import type { Analysis, Page } from '../../core/model';
import { markupOf } from '../../core/view/markup';
import type { Span } from '../../core/span';
import type { ReadingOptions } from '../../core/analyze';
import type { ReadersWord } from '../../core/decisions/set-right';
import type { Decisions } from '../keeping/decisions';
import { folderKeyOf } from '../keeping/folder-decisions';
import { failureReport } from '../../core/failure-report';
import type { Hindrance } from '../wording/hindrances';
import { holdAllShown, stretchesToRead } from './in-view';
import { NEVER_SETTING, OFFICIALS_SETTING, readersNames } from './readers-names';
import type { Failures, Reading, Work } from './reading';
import { isCandidate } from '../places/selector';
import type { Found } from '../worker/messages';

/** A document whose analysis is new. Undefined where the text is no news page, or no longer one. */
export interface AnalysisChange {
  readonly document: vscode.TextDocument;
  readonly analysis: Analysis | undefined;
}

interface Entry {
  readonly version: number;
  /** What of the text is read; undefined where all of it is. */
  readonly within: readonly Span[] | undefined;
  /** As the machine reads it. */
  readonly machine: Promise<Analysis | undefined>;
  /** The same, with the reader's decisions applied. */
  readonly analysis: Promise<Analysis | undefined>;
}

/** The time after a keystroke in which others are waited for. */
interface Pause {
  timer: ReturnType<typeof setTimeout> | undefined;
  readonly over: Promise<void>;
  readonly end: () => void;
}

/**
 * Long enough that a burst of keystrokes or of scrolling is one analysis, short enough that a pause shows its result.
 */
const PAUSE_MS = 150;

/** Long enough to be read by somebody who reads something else. */
const SHOWN_MS = 15_000;

/**
 * A saved page has some ten thousand characters. Reading more than this at once would stop every extension for too
 * long: then only what is in view is read.
 */
export const LONGEST_READ_WHOLE = 150_000;

/**
 * One analysis for each version of each document, with the reader's decisions applied, shared by all features; of a
 * very long document, one for each part that comes into view. While the reader types, everybody waits for the analysis
 * that comes with the next pause. The core is loaded when the first candidate needs it.
 */
export class Analyses implements vscode.Disposable {
  readonly #entries = new Map<vscode.TextDocument, Entry>();
  readonly #pauses = new Map<vscode.TextDocument, Pause>();
  readonly #scrolls = new Map<vscode.TextDocument, ReturnType<typeof setTimeout>>();
  readonly #reported = new WeakSet<vscode.TextDocument>();
  readonly #changes = new vscode.EventEmitter<AnalysisChange>();
  readonly #resets = new vscode.EventEmitter<void>();
  readonly #subscriptions: vscode.Disposable;

  /**
   * Fires once for each version that has been analysed and is still the current one, and again where a setting, a
   * decision or scrolling has changed the analysis.
   */
  readonly onDidChange = this.#changes.event;

  /** Fires when settings, decisions or scrolling have made analyses out of date, though no text has changed. */
  readonly onDidReset = this.#resets.event;

  constructor(
    private readonly log: vscode.LogOutputChannel,
    readonly decisions: Decisions,
    private readonly reading: Reading,
  ) {
    this.#subscriptions = vscode.Disposable.from(
      this.#changes,
      this.#resets,
      vscode.workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration(OFFICIALS_SETTING) || change.affectsConfiguration(NEVER_SETTING)) this.#reset();
      }),
      decisions.onDidChange((document) => this.#decide(document)),
      decisions.folders.onDidChange((folder) => {
        for (const document of [...this.#entries.keys()]) if (folderKeyOf(document) === folder) this.#decide(document);
      }),
      vscode.workspace.onDidChangeTextDocument(({ document }) => this.#refreshAfterPause(document)),
      vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => this.#followView(textEditor.document)),
      vscode.window.onDidChangeVisibleTextEditors((editors) =>
        editors.forEach(({ document }) => this.#followView(document)),
      ),
      vscode.workspace.onDidCloseTextDocument((document) => this.#forget(document)),
    );
  }

  /** The analysis of the document's current version, or undefined where it is no news page. Never rejects. */
  async of(document: vscode.TextDocument): Promise<Analysis | undefined> {
    await this.#pauses.get(document)?.over;
    if (!isCandidate(document) || document.isClosed) return undefined;
    const known = this.#entries.get(document);
    return (known?.version === document.version ? known : this.#enter(document)).analysis;
  }

  /**
   * What comes of something done with all of the document's text, also where only a part of it is read here; then it
   * takes long, and can be cancelled. Never rejects.
   */
  async run(
    document: vscode.TextDocument,
    work: Work,
    cancellation: vscode.CancellationToken,
  ): Promise<Found | undefined> {
    try {
      const analysis = await this.of(document);
      const word = await this.#readersWord(document);
      const machine = await this.#entries.get(document)?.machine;
      if (!analysis || !machine || document.isClosed) return undefined;
      if (document.getText() !== analysis.text) return await this.run(document, work, cancellation);
      const whole = this.#optionsFor(document, undefined);
      const failures = this.#failuresOf(document);
      if (!analysis.within) return await this.reading.run(document, { ...work, ...word, options: whole }, failures);
      const options = { ...whole, page: machine.page };
      return await this.reading.runApart(document, { ...work, ...word, options }, failures, cancellation);
    } catch (error) {
      this.#report(document, 'whole', error);
      return undefined;
    }
  }

  /** What keeps the document's current version from being read; undefined where nothing does. */
  async hindranceOf(document: vscode.TextDocument): Promise<Hindrance | undefined> {
    await this.of(document);
    return this.reading.hindranceOf(document);
  }

  dispose(): void {
    for (const document of [...this.#entries.keys()]) this.#forget(document);
    this.reading.dispose();
    this.#subscriptions.dispose();
  }

  /** Reads a document anew, and the page in it unless it is known from an earlier reading of the same version. */
  #enter(document: vscode.TextDocument, page?: Page): Entry {
    const within = document.getText().length > LONGEST_READ_WHOLE ? stretchesToRead(document) : undefined;
    return this.#set(document, within, this.#read(document, within, page));
  }

  #set(document: vscode.TextDocument, within: Entry['within'], machine: Entry['machine']): Entry {
    const entry = { version: document.version, within, machine, analysis: this.#decided(document, within, machine) };
    this.#entries.set(document, entry);
    return entry;
  }

  async #read(
    document: vscode.TextDocument,
    within: Entry['within'],
    page: Page | undefined,
  ): Promise<Analysis | undefined> {
    try {
      const options = { ...this.#optionsFor(document, within), page };
      return await this.reading.read(document, options, this.#failuresOf(document));
    } catch (error) {
      this.#report(document, 'loading', error);
      return undefined;
    }
  }

  #optionsFor(document: vscode.TextDocument, within: Entry['within']): ReadingOptions {
    return { names: readersNames(document), within, markup: markupOf(document.uri.path) };
  }

  /**
   * What the machine has read with the reader's decisions; overtaken by another version of the text or other decisions,
   * what they make of it.
   */
  async #decided(
    document: vscode.TextDocument,
    within: Entry['within'],
    reading: Entry['machine'],
  ): Promise<Analysis | undefined> {
    const { version } = document;
    const isOvertaken = (): boolean =>
      document.isClosed || document.version !== version || this.#entries.get(document)?.machine !== reading;
    try {
      const machine = await reading;
      const word = machine ? await this.#readersWord(document) : { placed: [] };
      if (isOvertaken()) return await this.of(document);
      const options = this.#optionsFor(document, within);
      const analysis =
        machine && (await this.reading.setRight(document, machine, word, options, this.#failuresOf(document)));
      if (isOvertaken()) return await this.of(document);
      // Listeners run after the promise is settled, so that one of them may ask for the analysis again.
      queueMicrotask(() => this.#changes.fire({ document, analysis }));
      return analysis;
    } catch (error) {
      this.#report(document, 'decisions', error);
      return undefined;
    }
  }

  /** What the reader has decided of a text, and of all texts of its folder. */
  async #readersWord(document: vscode.TextDocument): Promise<ReadersWord> {
    const [placed, forAll] = await Promise.all([this.decisions.of(document), this.decisions.folders.of(document)]);
    return { placed, forAll };
  }

  /** Applies decisions anew where they have changed. */
  #decide(document: vscode.TextDocument): void {
    const entry = this.#entries.get(document);
    if (!entry || entry.version !== document.version) return;
    this.#set(document, entry.within, entry.machine);
    this.#resets.fire();
  }

  #failuresOf(document: vscode.TextDocument): Failures {
    return {
      onFailure: (stage, error) => this.#report(document, stage, error),
      onReport: (report) => this.#tell(document, report),
    };
  }

  #report(document: vscode.TextDocument, stage: string, error: unknown): void {
    this.#tell(document, failureReport(stage, error, document.getText().length));
  }

  /** Once for a document: the same at every keystroke tells no more than the first. */
  #tell(document: vscode.TextDocument, report: string): void {
    if (this.#reported.has(document)) return;
    this.#reported.add(document);
    this.log.error(report);
    void vscode.window.setStatusBarMessage(
      vscode.l10n.t('$(warning) Newsmark could not read all of this page. Its output channel says more.'),
      SHOWN_MS,
    );
  }

  #refreshAfterPause(document: vscode.TextDocument): void {
    const entry = this.#entries.get(document);
    if (!entry || entry.version === document.version) return;
    this.reading.cancel(document);
    const pause = this.#pauses.get(document) ?? this.#beginPause(document);
    clearTimeout(pause.timer);
    pause.timer = setTimeout(() => {
      this.#endPause(document);
      void this.of(document);
    }, PAUSE_MS);
  }

  #beginPause(document: vscode.TextDocument): Pause {
    let end = (): void => undefined;
    const over = new Promise<void>((resolve) => (end = resolve));
    const pause: Pause = { timer: undefined, over, end };
    this.#pauses.set(document, pause);
    return pause;
  }

  #endPause(document: vscode.TextDocument): void {
    const pause = this.#pauses.get(document);
    clearTimeout(pause?.timer);
    this.#pauses.delete(document);
    pause?.end();
  }

  /**
   * Reads what has come into view of a text that isn't read as a whole, once the reader stays there. A pause in typing
   * does so too.
   */
  #followView(document: vscode.TextDocument): void {
    if (!this.#isBehindView(document)) return;
    clearTimeout(this.#scrolls.get(document));
    const scroll = setTimeout(() => {
      this.#scrolls.delete(document);
      void this.#readView(document);
    }, PAUSE_MS);
    this.#scrolls.set(document, scroll);
  }

  async #readView(document: vscode.TextDocument): Promise<void> {
    const { version } = document;
    const entry = this.#entries.get(document);
    const page = entry?.version === version ? (await entry.machine)?.page : undefined;
    if (!page || document.version !== version || !this.#isBehindView(document)) return;
    this.#enter(document, page);
    this.#resets.fire();
  }

  #isBehindView(document: vscode.TextDocument): boolean {
    const within = this.#entries.get(document)?.within;
    return within !== undefined && !holdAllShown(within, document);
  }

  /** Reads all texts anew that have been read. */
  #reset(): void {
    const documents = [...this.#entries.keys()];
    this.#entries.clear();
    this.#resets.fire();
    for (const document of documents) void this.of(document);
  }

  #forget(document: vscode.TextDocument): void {
    this.#entries.delete(document);
    this.reading.forget(document);
    clearTimeout(this.#scrolls.get(document));
    this.#scrolls.delete(document);
    this.#endPause(document);
  }
}
