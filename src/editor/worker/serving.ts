import { analyze, type Means, type ReadingOptions } from '../../core/analyze';
import { setRight } from '../../core/decisions/set-right';
import { failureReport } from '../../core/failure-report';
import { type Known, nothingKnown } from '../../core/known';
import type { Analysis } from '../../core/model';
import type { Answer, Message, Question } from './messages';

/** What the worker keeps of a text. */
interface Kept {
  readonly known: Known;
  /** The last reading of the machine alone, and how it was asked for. */
  last?: { readonly text: string; readonly options: string; readonly analysis: Analysis | null };
}

/** Answers messages one after another; keeps what is known of each text until it is forgotten. Never throws. */
export function serving(answer: (answer: Answer) => void): (message: Message) => void {
  const texts = new Map<number, Kept>();
  return (message) => {
    if ('forget' in message) {
      texts.delete(message.forget);
      return;
    }
    const kept = texts.get(message.key) ?? { known: nothingKnown() };
    texts.set(message.key, kept);
    const failures: string[] = [];
    const fail = (stage: string, error: unknown): void =>
      void failures.push(failureReport(stage, error, message.text.length));
    answer({ id: message.id, analysis: attempt(() => read(message, kept, fail), fail), failures });
  };
}

function attempt(find: () => Analysis | null, fail: (stage: string, error: unknown) => void): Analysis | null {
  try {
    return find();
  } catch (error) {
    fail('worker', error);
    return null;
  }
}

function read({ text, options, placed }: Question, kept: Kept, onFailure: Means['onFailure'] & {}): Analysis | null {
  const means = { known: kept.known, onFailure };
  if (!placed) return machineOf(text, options, kept, means, false);
  const machine = machineOf(text, options, kept, means, true);
  return machine && setRight(machine, placed, options, means);
}

/** `again`: what the last reading of the same text has found will do. */
function machineOf(text: string, options: ReadingOptions, kept: Kept, means: Means, again: boolean): Analysis | null {
  const asked = JSON.stringify([options.names, options.within]);
  if (again && kept.last?.text === text && kept.last.options === asked) return kept.last.analysis;
  const analysis = analyze(text, options, means);
  kept.last = { text, options: asked, analysis };
  return analysis;
}
