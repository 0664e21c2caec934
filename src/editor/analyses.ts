import * as vscode from 'vscode';
import type { Analysis } from '../core/model';
import type { OnFailure } from '../core/analyze';
import type { Decisions } from './decisions/decisions';
import { failureReport } from '../core/failureReport';
import { NEVER_SETTING, OFFICIALS_SETTING, readersNames } from './readersNames';
import { isCandidate } from './selector';

/** A document whose analysis is new. Undefined where the text is no news page, or no longer one, or too long. */
export interface AnalysisChange {
  readonly document: vscode.TextDocument;
  readonly analysis: Analysis | undefined;
}

interface Entry {
  readonly version: number;
  /** As the machine reads it. */
  readonly machine: Promise<Analysis | undefined>;
  /** The same, with the reader's decisions applied. */
  readonly analysis: Promise<Analysis | undefined>;
}

/** Long enough that a burst of keystrokes is one analysis, short enough that a pause shows its result. */
const TYPING_PAUSE_MS = 150;

/** Long enough to be read by somebody who reads something else. */
const SHOWN_MS = 15_000;

/** A saved page has some ten thousand characters. Reading more than this at once would stop every extension for seconds. */
export const LONGEST_PAGE = 150_000;

/**
 * One analysis for each version of each document, with the reader's decisions applied, shared by all features.
 * The core is loaded when the first candidate needs it.
 */
export class Analyses implements vscode.Disposable {
  readonly #entries = new Map<vscode.TextDocument, Entry>();
  readonly #pauses = new Map<vscode.TextDocument, ReturnType<typeof setTimeout>>();
  readonly #reported = new WeakSet<vscode.TextDocument>();
  readonly #tooLong = new WeakSet<vscode.TextDocument>();
  readonly #changes = new vscode.EventEmitter<AnalysisChange>();
  readonly #resets = new vscode.EventEmitter<void>();
  readonly #subscriptions: vscode.Disposable;

  /** Fires once for each version that has been analysed and is still the current one, and again where a setting or a decision has changed the analysis. */
  readonly onDidChange = this.#changes.event;

  /** Fires when settings or decisions have made analyses out of date, though no text has changed. */
  readonly onDidReset = this.#resets.event;

  constructor(
    private readonly log: vscode.LogOutputChannel,
    readonly decisions: Decisions,
  ) {
    this.#subscriptions = vscode.Disposable.from(
      this.#changes,
      this.#resets,
      vscode.workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration(OFFICIALS_SETTING) || change.affectsConfiguration(NEVER_SETTING)) this.#reset();
      }),
      decisions.onDidChange((document) => this.#decide(document)),
      vscode.workspace.onDidChangeTextDocument(({ document }) => this.#refreshAfterPause(document)),
      vscode.workspace.onDidCloseTextDocument((document) => this.#forget(document)),
    );
  }

  /** The analysis of the document's current version, or undefined where it is no news page. Never rejects. */
  of(document: vscode.TextDocument): Promise<Analysis | undefined> {
    if (!isCandidate(document) || document.isClosed) return Promise.resolve(undefined);
    const known = this.#entries.get(document);
    if (known?.version === document.version) return known.analysis;
    return this.#enter(document, this.#read(document)).analysis;
  }

  /** The analysis as the machine alone has made it. */
  async machineOf(document: vscode.TextDocument): Promise<Analysis | undefined> {
    await this.of(document);
    return this.#entries.get(document)?.machine;
  }

  /** Whether the document, when it was last looked at, was a page left unread for its length. */
  isTooLong(document: vscode.TextDocument): boolean {
    return this.#tooLong.has(document);
  }

  dispose(): void {
    for (const document of this.#pauses.keys()) this.#forget(document);
    this.#subscriptions.dispose();
  }

  #enter(document: vscode.TextDocument, machine: Promise<Analysis | undefined>): Entry {
    const entry = { version: document.version, machine, analysis: this.#decided(document, machine) };
    this.#entries.set(document, entry);
    return entry;
  }

  async #read(document: vscode.TextDocument): Promise<Analysis | undefined> {
    const { version } = document;
    try {
      const { analyze, isPage } = await import('./core');
      if (document.version !== version || document.isClosed) return undefined;
      const text = document.getText();
      if (text.length > LONGEST_PAGE && isPage(text)) this.#tooLong.add(document);
      else this.#tooLong.delete(document);
      const onFailure: OnFailure = (stage, error) => this.#report(document, stage, error);
      return text.length > LONGEST_PAGE ? undefined : (analyze(text, { names: readersNames(document) }, { onFailure }) ?? undefined);
    } catch (error) {
      this.#report(document, 'loading', error);
      return undefined;
    }
  }

  /** What the machine has read with the reader's decisions; overtaken by another version of the text or other decisions, what they make of it. */
  async #decided(document: vscode.TextDocument, reading: Promise<Analysis | undefined>): Promise<Analysis | undefined> {
    const { version } = document;
    try {
      const machine = await reading;
      const placed = machine ? await this.decisions.of(document) : [];
      if (document.isClosed || document.version !== version || this.#entries.get(document)?.machine !== reading) return await this.of(document);
      const { applyDecisions } = await import('./core');
      const analysis = machine && applyDecisions(machine, placed);
      // Listeners run after the promise is settled, so that one of them may ask for the analysis again.
      queueMicrotask(() => this.#changes.fire({ document, analysis }));
      return analysis;
    } catch (error) {
      this.#report(document, 'decisions', error);
      return undefined;
    }
  }

  /** Applies decisions anew where they have changed. */
  #decide(document: vscode.TextDocument): void {
    const entry = this.#entries.get(document);
    if (!entry || entry.version !== document.version) return;
    this.#enter(document, entry.machine);
    this.#resets.fire();
  }

  /** Once for a document: the same at every keystroke tells no more than the first. */
  #report(document: vscode.TextDocument, stage: string, error: unknown): void {
    if (this.#reported.has(document)) return;
    this.#reported.add(document);
    this.log.error(failureReport(stage, error, document.getText().length));
    void vscode.window.setStatusBarMessage(vscode.l10n.t('$(warning) Newsmark could not read all of this page. Its output channel says more.'), SHOWN_MS);
  }

  #refreshAfterPause(document: vscode.TextDocument): void {
    if (!this.#entries.has(document)) return;
    clearTimeout(this.#pauses.get(document));
    const pause = setTimeout(() => {
      this.#pauses.delete(document);
      void this.of(document);
    }, TYPING_PAUSE_MS);
    this.#pauses.set(document, pause);
  }

  /** Reads all texts anew that have been read. */
  #reset(): void {
    const documents = [...this.#entries.keys()];
    this.#entries.clear();
    this.#resets.fire();
    for (const document of documents) void this.of(document);
  }

  #forget(document: vscode.TextDocument): void {
    clearTimeout(this.#pauses.get(document));
    this.#pauses.delete(document);
    this.#entries.delete(document);
  }
}
