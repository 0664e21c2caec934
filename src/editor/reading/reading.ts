import type * as vscode from 'vscode';
import type { OnFailure, ReadingOptions } from '../../core/analyze';
import type { ReadersWord } from '../../core/decisions/set-right';
import type { Analysis } from '../../core/model';
import type { Hindrance } from '../wording/hindrances';
import type { Found, Question } from '../worker/messages';
import { type Outcome, type Patience, Questions } from '../worker/questions';
import type { Start } from '../worker/running';

/** Told of stages that fail, of those in the worker with a report that holds no word of the text. */
export interface Failures {
  readonly onFailure: OnFailure;
  readonly onReport: (report: string) => void;
}

type Asked = Omit<Question, 'key' | 'text'>;

/** What can be done with all of a text besides reading it. */
export type Work = Pick<Question, 'exporting' | 'importing'>;

/** The slowest text of the greatest length that is read at once takes a few seconds. */
const PATIENCE: Patience = { wanted: 20_000, overtaken: 1000 };

/** For what the reader has asked for and sees going on, and can cancel. */
const PATIENCE_APART: Patience = { wanted: 600_000, overtaken: 0 };

/** Reads texts in a worker. Whatever is no longer wanted, or not to be had, is undefined. */
export class Reading {
  readonly #questions: Questions;
  readonly #keys = new WeakMap<vscode.TextDocument, number>();
  /** Versions of texts of which the worker found that they are no page, or didn't come to an end with them, and why. */
  readonly #hindrances = new WeakMap<vscode.TextDocument, { readonly version: number; readonly is: Hindrance }>();
  #lastKey = 0;

  constructor(
    private readonly start: Start,
    patience = PATIENCE,
  ) {
    this.#questions = new Questions(start, patience);
  }

  /** What keeps the current version of a text from being read, as far as has been found. */
  hindranceOf(document: vscode.TextDocument): Hindrance | undefined {
    const found = this.#hindrances.get(document);
    return found?.version === document.version ? found.is : undefined;
  }

  /** What the machine reads; of a text that takes too long, its parts, headline and lead alone. */
  read(document: vscode.TextDocument, options: ReadingOptions, failures: Failures): Promise<Analysis | undefined> {
    return this.#analysis(document, { options }, failures);
  }

  /** What the machine has read, with decisions applied. */
  async setRight(
    document: vscode.TextDocument,
    machine: Analysis,
    { placed, forAll = [] }: ReadersWord,
    options: ReadingOptions,
    failures: Failures,
  ): Promise<Analysis | undefined> {
    if (placed.length === 0 && forAll.length === 0) return machine;
    return this.#analysis(document, { options: { ...options, within: machine.within }, placed, forAll }, failures);
  }

  /** Does something with all of a text, set right. */
  run(document: vscode.TextDocument, asked: Asked, failures: Failures): Promise<Found | undefined> {
    return this.#found(this.#questions, document, asked, failures);
  }

  /** The same with a text that is read in part, by a worker of its own, so that no page waits for it. */
  async runApart(
    document: vscode.TextDocument,
    asked: Asked,
    failures: Failures,
    cancellation: vscode.CancellationToken,
  ): Promise<Found | undefined> {
    const questions = new Questions(this.start, PATIENCE_APART);
    const cancelling = cancellation.onCancellationRequested(() => questions.dispose());
    try {
      return await this.#found(questions, document, asked, failures);
    } finally {
      cancelling.dispose();
      questions.dispose();
    }
  }

  /** What is being read of a text is no longer wanted. */
  cancel(document: vscode.TextDocument): void {
    const key = this.#keys.get(document);
    if (key !== undefined) this.#questions.cancel(key);
  }

  forget(document: vscode.TextDocument): void {
    const key = this.#keys.get(document);
    if (key !== undefined) this.#questions.forget(key);
  }

  dispose(): void {
    this.#questions.dispose();
  }

  async #analysis(document: vscode.TextDocument, asked: Asked, failures: Failures): Promise<Analysis | undefined> {
    const { version } = document;
    const outcome = await this.#outcome(this.#questions, document, asked, failures);
    const foreign = outcome.kind === 'found' ? outcome.found.foreign : undefined;
    if (foreign) this.#hindrances.set(document, { version, is: foreign });
    if (outcome.kind === 'found') return outcome.found.analysis;
    if (outcome.kind !== 'heavy') return undefined;
    this.#hindrances.set(document, { version, is: 'heavy' });
    const { options } = asked;
    if (options.within?.length === 0 || document.version !== version) return undefined;
    return this.#analysis(document, { ...asked, options: { ...options, within: [] } }, failures);
  }

  async #found(
    questions: Questions,
    document: vscode.TextDocument,
    asked: Asked,
    failures: Failures,
  ): Promise<Found | undefined> {
    const outcome = await this.#outcome(questions, document, asked, failures);
    return outcome.kind === 'found' ? outcome.found : undefined;
  }

  async #outcome(
    questions: Questions,
    document: vscode.TextDocument,
    asked: Asked,
    { onFailure, onReport }: Failures,
  ): Promise<Outcome> {
    const outcome = await questions.ask({ ...asked, key: this.#keyOf(document), text: document.getText() });
    if (outcome.kind === 'failed') onFailure('worker', outcome.error);
    if (outcome.kind === 'found') outcome.found.failures.forEach(onReport);
    return outcome;
  }

  #keyOf(document: vscode.TextDocument): number {
    const key = this.#keys.get(document) ?? ++this.#lastKey;
    this.#keys.set(document, key);
    return key;
  }
}
