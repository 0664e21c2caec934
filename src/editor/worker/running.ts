import type { Answer, Message } from './messages';

/** A worker that has been started. */
export interface Running {
  readonly post: (message: Message) => void;
  /** Ends it at once, whatever it is doing. */
  readonly end: () => void;
}

/** Starts a worker. `onAnswer` gets what it answers, `onBroken` is told, once or more, that it can't go on. */
export type Start = (onAnswer: (answer: Answer) => void, onBroken: (error: unknown) => void) => Running;
