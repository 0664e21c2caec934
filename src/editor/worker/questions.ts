import type { Answer, Found, Question } from './messages';
import type { Running, Start } from './running';
import { startHere } from './start-here';

/**
 * How a question has ended: with what was found; `heavy` where no answer came in time; `cancelled` where nobody wants
 * it any more; `failed` where the worker broke down twice.
 */
export type Outcome =
  | { readonly kind: 'found'; readonly found: Found }
  | { readonly kind: 'heavy' | 'cancelled' }
  | { readonly kind: 'failed'; readonly error: unknown };

interface Asked {
  readonly question: Question;
  readonly settle: (outcome: Outcome) => void;
  /** Whether a worker has broken down over it. */
  readonly hasBroken: boolean;
}

interface Current extends Asked {
  readonly id: number;
  timer: ReturnType<typeof setTimeout>;
  isWanted: boolean;
}

/** In milliseconds. */
export interface Patience {
  /** For an answer. */
  readonly wanted: number;
  /** For the end of one that is no longer wanted: starting a new worker costs more than waiting a little. */
  readonly overtaken: number;
}

/**
 * The questions to one worker, in turn. It is started with the first, and ended and replaced where it doesn't answer.
 * Where none can be had, the extension host answers.
 */
export class Questions {
  #running: Running | undefined;
  #current: Current | undefined;
  #waiting: Asked[] = [];
  #ids = 0;
  /** Whether the running worker can answer, and whether any ever could. */
  #isReady = false;
  #wasReady = false;

  constructor(
    private start: Start,
    private readonly patience: Patience,
  ) {}

  /** Never rejects. A new question takes the place of an earlier one of the same kind about the same text. */
  ask(question: Question): Promise<Outcome> {
    this.#cancel((other) => other.key === question.key && kindOf(other) === kindOf(question));
    return new Promise((settle) => {
      this.#waiting.push({ question, settle, hasBroken: false });
      this.#next();
    });
  }

  /** Cancels what is asked about a text. */
  cancel(key: number): void {
    this.#cancel((question) => question.key === key);
  }

  /** Cancels what is asked about a text, and lets the worker forget it. */
  forget(key: number): void {
    this.cancel(key);
    this.#running?.post({ forget: key });
  }

  dispose(): void {
    this.#cancel(() => true);
    clearTimeout(this.#current?.timer);
    this.#current = undefined;
    this.#end();
  }

  #cancel(isMeant: (question: Question) => boolean): void {
    const meant = this.#waiting.filter(({ question }) => isMeant(question));
    this.#waiting = this.#waiting.filter(({ question }) => !isMeant(question));
    for (const { settle } of meant) settle({ kind: 'cancelled' });
    const current = this.#current;
    if (!current?.isWanted || !isMeant(current.question)) return;
    current.isWanted = false;
    current.settle({ kind: 'cancelled' });
    // A worker that is still starting would not be there any sooner as another one.
    if (!this.#isReady) return;
    clearTimeout(current.timer);
    current.timer = setTimeout(() => this.#giveUp(), this.patience.overtaken);
  }

  #next(): void {
    if (this.#current) return;
    const next = this.#waiting.shift();
    if (!next) return;
    const id = ++this.#ids;
    this.#current = { ...next, id, isWanted: true, timer: setTimeout(() => this.#giveUp(), this.patience.wanted) };
    try {
      this.#running ??= this.#started();
      this.#running.post({ id, ...next.question });
    } catch (error) {
      this.#break(error);
    }
  }

  #started(): Running {
    const running = this.start(
      (answer) => {
        if (running === this.#running) this.#take(answer);
      },
      (error) => {
        if (running === this.#running) this.#break(error);
      },
    );
    return running;
  }

  #take(answer: Answer): void {
    if (answer === 'ready') this.#isReady = this.#wasReady = true;
    else if (answer.id === this.#current?.id) this.#finish({ kind: 'found', found: answer });
  }

  /** The worker is ended; the next question starts another. */
  #giveUp(): void {
    if (!this.#wasReady) {
      this.#break(new Error('The worker did not start.'));
      return;
    }
    this.#end();
    this.#finish({ kind: 'heavy' });
  }

  /** What the worker has broken down over is tried once more, by another one. */
  #break(error: unknown): void {
    this.#end();
    if (!this.#wasReady) this.start = startHere;
    const current = this.#current;
    if (current?.isWanted && !current.hasBroken) {
      clearTimeout(current.timer);
      this.#current = undefined;
      this.#waiting.unshift({ question: current.question, settle: current.settle, hasBroken: true });
      this.#next();
    } else this.#finish({ kind: 'failed', error });
  }

  #finish(outcome: Outcome): void {
    const current = this.#current;
    this.#current = undefined;
    clearTimeout(current?.timer);
    current?.settle(outcome);
    this.#next();
  }

  #end(): void {
    const running = this.#running;
    this.#running = undefined;
    this.#isReady = false;
    running?.end();
  }
}

const kindOf = ({ placed, exporting, importing }: Question): string =>
  exporting ? 'export' : importing ? 'import' : placed ? 'set right' : 'read';
