import type * as vscode from 'vscode';
import type { OnFailure, ReadingOptions } from '../core/analyze';
import type { Placed } from '../core/decisions/anchor';
import { type Known, nothingKnown } from '../core/known';
import type { Analysis } from '../core/model';
import { loadCore } from './load-core';
import type { Question } from './worker/messages';
import type { Questions } from './worker/questions';

/**
 * Up to here a text is read in the extension host: reading it anew after an edit takes less than 50 ms there, and no
 * worker has to be started for the first page. Saved pages have some ten thousand characters.
 */
export const LONGEST_IN_HOST = 32_000;

/** A text that has once taken the extension host so long is read by the worker from then on. */
const BUDGET_MS = 250;

/** Told of stages that fail, of those in the worker with a report that holds no word of the text. */
export interface Failures {
  readonly onFailure: OnFailure;
  readonly onReport: (report: string) => void;
}

/** Reads texts, short ones at once and others in a worker, and keeps what is known of each until it is forgotten. */
export class Reading {
  readonly #known = new WeakMap<vscode.TextDocument, Known>();
  readonly #keys = new WeakMap<vscode.TextDocument, number>();
  readonly #slow = new WeakSet<vscode.TextDocument>();
  readonly #heavy = new WeakMap<vscode.TextDocument, number>();
  #lastKey = 0;

  constructor(private readonly questions: Questions) {}

  /** Whether the current version of a text has taken the worker so long that it was ended. */
  isTooHeavy(document: vscode.TextDocument): boolean {
    return this.#heavy.get(document) === document.version;
  }

  /** What the machine reads; undefined where the text is no page, is too heavy, or the reading is overtaken. */
  async read(
    document: vscode.TextDocument,
    options: ReadingOptions,
    failures: Failures,
  ): Promise<Analysis | undefined> {
    const text = document.getText();
    const answered = await this.#ask(document, { key: this.#keyOf(document), text, options }, failures);
    if (answered !== 'here') return answered;
    return this.#inHost(document, (core, known) =>
      core.analyze(text, options, { known, onFailure: failures.onFailure }),
    );
  }

  /** All of a text that was read in part, whatever else is read meanwhile, set right. */
  async readWhole(
    document: vscode.TextDocument,
    placed: readonly Placed[],
    options: ReadingOptions,
    failures: Failures,
  ): Promise<Analysis | undefined> {
    const [text, key] = [document.getText(), ++this.#lastKey];
    const answered = await this.#ask(document, { key, text, options, placed }, failures);
    this.questions.forget(key);
    if (answered !== 'here') return answered;
    const { analyze, setRight } = await loadCore();
    const machine = analyze(text, options, failures);
    return machine ? setRight(machine, placed, options, failures) : undefined;
  }

  /** What the machine has read, with decisions applied. */
  async setRight(
    document: vscode.TextDocument,
    machine: Analysis,
    placed: readonly Placed[],
    options: ReadingOptions,
    failures: Failures,
  ): Promise<Analysis | undefined> {
    if (placed.length === 0) return machine;
    const question = { key: this.#keyOf(document), text: machine.text, options, placed };
    const answered = await this.#ask(document, question, failures);
    if (answered !== 'here') return answered;
    return this.#inHost(document, (core, known) =>
      core.setRight(machine, placed, options, { known, onFailure: failures.onFailure }),
    );
  }

  /** What is being read of a text is no longer wanted. */
  cancel(document: vscode.TextDocument): void {
    const key = this.#keys.get(document);
    if (key !== undefined) this.questions.cancel(key);
  }

  forget(document: vscode.TextDocument): void {
    const key = this.#keys.get(document);
    if (key !== undefined) this.questions.forget(key);
  }

  dispose(): void {
    this.questions.dispose();
  }

  async #ask(
    document: vscode.TextDocument,
    question: Question,
    { onReport }: Failures,
  ): Promise<Analysis | undefined | 'here'> {
    if (question.text.length <= LONGEST_IN_HOST && !this.#slow.has(document)) return 'here';
    const { version } = document;
    const outcome = await this.questions.ask(question);
    if (outcome.kind === 'broken') return 'here';
    if (outcome.kind === 'heavy') this.#heavy.set(document, version);
    if (outcome.kind !== 'read') return undefined;
    for (const report of outcome.failures) onReport(report);
    return outcome.analysis ?? undefined;
  }

  async #inHost(
    document: vscode.TextDocument,
    work: (core: typeof import('./core'), known: Known) => Analysis | null,
  ): Promise<Analysis | undefined> {
    const { version } = document;
    const core = await loadCore();
    if (document.version !== version || document.isClosed) return undefined;
    const known = this.#known.get(document) ?? nothingKnown();
    this.#known.set(document, known);
    const begun = performance.now();
    const analysis = work(core, known);
    if (performance.now() - begun > BUDGET_MS) this.#slow.add(document);
    return analysis ?? undefined;
  }

  #keyOf(document: vscode.TextDocument): number {
    const key = this.#keys.get(document) ?? ++this.#lastKey;
    this.#keys.set(document, key);
    return key;
  }
}
