import { analyze, type Means, type ReadingOptions } from '../../core/analyze';
import { setRight } from '../../core/decisions/set-right';
import { failureReport } from '../../core/failure-report';
import { type Known, nothingKnown } from '../../core/known';
import type { Analysis } from '../../core/model';
import { foreignOf } from '../../core/page/foreign';
import { textOf } from '../../core/span';
import { exported } from '../../export/exporting';
import { compared } from '../../import/comparing';
import type { Answer, Found, Message, Question } from './messages';

/** What the worker keeps of a text. */
interface Kept {
  readonly known: Known;
  /** The last reading of the machine alone, and how it was asked for. */
  last?: { readonly text: string; readonly options: string; readonly analysis: Analysis | null };
}

/** Answers messages one after another; keeps what is known of each text until it is forgotten. Never throws. */
export function serving(answer: (answer: Answer) => void): (message: Message) => void {
  const texts = new Map<number, Kept>();
  answer('ready');
  return (message) => {
    if ('forget' in message) {
      texts.delete(message.forget);
      return;
    }
    const kept = texts.get(message.key) ?? { known: nothingKnown() };
    texts.set(message.key, kept);
    const failures: string[] = [];
    const onFailure = (stage: string, error: unknown): void =>
      void failures.push(failureReport(stage, error, message.text.length));
    let found = {};
    try {
      found = findFor(message, kept, onFailure);
    } catch (error) {
      onFailure('worker', error);
    }
    answer({ id: message.id, ...found, failures });
  };
}

function findFor(question: Question, kept: Kept, onFailure: Means['onFailure'] & {}): Omit<Found, 'failures'> {
  const { text, placed, forAll = [], options, exporting, importing } = question;
  const means = { known: kept.known, onFailure };
  const machine = machineOf(text, options, kept, means, placed !== undefined);
  if (!machine) {
    const foreign = foreignOf(text);
    return foreign ? { foreign } : {};
  }
  const analysis = placed ? setRight(machine, { placed, forAll }, options, means) : machine;
  if (exporting) return { exported: exported(analysis, exporting) };
  if (importing) return { compared: compared(analysis, placed ?? [], importing) };
  return { analysis: toSend(analysis) };
}

/** `again`: what the last reading of the same text has found will do. */
function machineOf(text: string, options: ReadingOptions, kept: Kept, means: Means, again: boolean): Analysis | null {
  const asked = JSON.stringify([options.names, options.within, options.markup]);
  if (again && kept.last?.text === text && kept.last.options === asked) return kept.last.analysis;
  const analysis = analyze(text, options, means);
  kept.last = { text, options: asked, analysis };
  return analysis;
}

const toSend = (analysis: Analysis): Analysis => ({
  ...analysis,
  sentences: analysis.sentences.map(({ start, end, tokens }) => ({
    start,
    end,
    tokens:
      analysis.page.wrapped.length === 0 ? [] : tokens.filter((token) => /[\r\n]/.test(textOf(analysis.text, token))),
  })),
});
