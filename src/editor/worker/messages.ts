import type { Placed } from '../../core/decisions/anchor';
import type { ReadingOptions } from '../../core/analyze';
import type { Analysis } from '../../core/model';

/** What a worker is asked: to read a text, and with `placed` to set right what it has read of it. */
export interface Question {
  /** Of one text in its versions, for which the worker keeps what it knows. */
  readonly key: number;
  readonly text: string;
  readonly options: ReadingOptions;
  readonly placed?: readonly Placed[];
}

/** A question with the number by which its answer is told apart, or the word that a text is closed. */
export type Message = ({ readonly id: number } & Question) | { readonly forget: number };

/** `analysis` is null where the text is no news page; `failures` are reports that hold no word of the text. */
export interface Answer {
  readonly id: number;
  readonly analysis: Analysis | null;
  readonly failures: readonly string[];
}
