import type { ReadingOptions } from '../../core/analyze';
import type { Placed } from '../../core/decisions/anchor';
import type { Decision } from '../../core/decisions/decision';
import type { Analysis } from '../../core/model';
import type { Foreign } from '../../core/page/foreign';
import type { Exported, Exporting } from '../../export/exporting';
import type { Compared, Importing } from '../../import/comparing';

/**
 * What a worker is asked: to read a text, with `placed` to set right what it has read of it, by `forAll` too where
 * something was decided for all texts of its folder, and with `exporting` or `importing` to go on from there.
 */
export interface Question {
  /** Of one text in its versions, for which the worker keeps what it knows. */
  readonly key: number;
  readonly text: string;
  readonly options: ReadingOptions;
  readonly placed?: readonly Placed[];
  readonly forAll?: readonly Decision[];
  readonly exporting?: Exporting;
  readonly importing?: Importing;
}

/** A question with the number by which its answer is told apart, or the word that a text is closed. */
export type Message = ({ readonly id: number } & Question) | { readonly forget: number };

/** What is found of a text; each is absent where it wasn't asked for or there is none. */
export interface Found {
  /** Of its words those alone that an end of a line divides: all of them would be most of what is sent. */
  readonly analysis?: Analysis;
  /** Why the text is no page. */
  readonly foreign?: Foreign;
  readonly exported?: Exported;
  readonly compared?: Compared;
  /** Reports of what has failed, which hold no word of the text. */
  readonly failures: readonly string[];
}

/** `ready` comes before the first answer, as soon as there can be one. */
export type Answer = 'ready' | ({ readonly id: number } & Found);
