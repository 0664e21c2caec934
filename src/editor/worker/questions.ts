import type { Analysis } from '../../core/model';
import type { Answer, Question } from './messages';
import type { Running, Start } from './running';

/**
 * How a question has ended: with what was found; `heavy` where no answer came in time; `cancelled` where nobody wants
 * it any more; `broken` where no worker can be had.
 */
export type Outcome =
  | { readonly kind: 'read'; readonly analysis: Analysis | null; readonly failures: readonly string[] }
  | { readonly kind: 'heavy' | 'cancelled' | 'broken' };

interface Asked {
  readonly question: Question;
  readonly settle: (outcome: Outcome) => void;
}

interface Current extends Asked {
  readonly id: number;
  timer: ReturnType<typeof setTimeout>;
}

/** In milliseconds. */
export interface Patience {
  /** For an answer. */
  readonly wanted: number;
  /** For the end of one that is no longer wanted: starting a new worker costs more than waiting a little. */
  readonly overtaken: number;
}

const PATIENCE: Patience = { wanted: 20_000, overtaken: 1000 };

/**
 * The questions to one worker, in turn. It is started with the first, and ended and replaced where it doesn't answer;
 * a worker that fails before it has ever answered isn't tried again.
 */
export class Questions {
  #running: Running | undefined;
  #current: Current | undefined;
  #waiting: Asked[] = [];
  #ids = 0;
  #hasAnswered = false;
  #isBroken = false;

  constructor(
    private readonly start: Start,
    private readonly patience = PATIENCE,
  ) {}

  /** Never rejects. A new question takes the place of an earlier one of the same kind about the same text. */
  ask(question: Question): Promise<Outcome> {
    this.#cancel((other) => other.key === question.key && !other.placed === !question.placed);
    return new Promise((settle) => {
      this.#waiting.push({ question, settle });
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
    this.#end();
  }

  #cancel(isMeant: (question: Question) => boolean): void {
    const meant = this.#waiting.filter(({ question }) => isMeant(question));
    this.#waiting = this.#waiting.filter(({ question }) => !isMeant(question));
    const current = this.#current;
    if (current && isMeant(current.question)) {
      clearTimeout(current.timer);
      current.timer = setTimeout(() => this.#giveUp(), this.patience.overtaken);
      meant.push(current);
    }
    for (const { settle } of meant) settle({ kind: 'cancelled' });
  }

  #next(): void {
    if (this.#current) return;
    const next = this.#waiting.shift();
    if (!next) return;
    const running = this.#isBroken ? undefined : (this.#running ??= this.#started());
    if (!running) {
      next.settle({ kind: 'broken' });
      this.#next();
      return;
    }
    const id = ++this.#ids;
    this.#current = { ...next, id, timer: setTimeout(() => this.#giveUp(), this.patience.wanted) };
    running.post({ id, ...next.question });
  }

  #started(): Running | undefined {
    try {
      const running = this.start(
        (answer) => this.#take(answer),
        () => {
          if (running === this.#running) this.#break();
        },
      );
      return running;
    } catch {
      this.#isBroken = true;
      return undefined;
    }
  }

  #take({ id, analysis, failures }: Answer): void {
    if (id !== this.#current?.id) return;
    this.#hasAnswered = true;
    this.#finish({ kind: 'read', analysis, failures });
  }

  /** The worker is ended; the next question starts another. */
  #giveUp(): void {
    this.#end();
    this.#finish({ kind: 'heavy' });
  }

  #break(): void {
    this.#end();
    if (!this.#hasAnswered) this.#isBroken = true;
    this.#finish({ kind: this.#hasAnswered ? 'heavy' : 'broken' });
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
    running?.end();
  }
}
