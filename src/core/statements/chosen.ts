import type { Span } from '../span';
import type { Claim, Read } from './claims';
import { ratedOf } from './heads';
import { type Passage, spanOf } from './passage';
import type { StatementReader } from './reader';
import { claimsIn, type Reach } from './reading';

/** What a head says, with how likely that is. */
export interface Chosen {
  readonly read: Read;
  /** That it is a cue at all. */
  readonly likely: number;
  /** That its words name the speaker, and its content is what they are said to have said. */
  readonly confidence: number;
}

/** From this likelihood on a word is taken for a cue: there F1 of sources, cues and contents is best on folds. */
const LEAST_LIKELY = 0.45;

/** The statements of a passage, in order; where two have a cue in common, the likelier one. */
export function chosenIn(passage: Passage, reader: StatementReader, reach?: Reach): Chosen[] {
  const claims = claimsIn(ratedOf(passage, reader.rates), reader, reach);
  const likely = reader.steps.claim(claims);
  const confidences = reader.steps.confidence(claims);
  const found = claims
    .map(({ read }: Claim, n): Chosen => ({ read, likely: likely[n] ?? 0, confidence: confidences[n] ?? 0 }))
    .filter((each) => each.likely >= LEAST_LIKELY);
  return found.filter((each) => !found.some((other) => hasSameCue(each, other) && isLikelier(other, each)));
}

const hasSameCue = (a: Chosen, b: Chosen): boolean =>
  a.read.cue.from <= b.read.cue.to && b.read.cue.from <= a.read.cue.to;

const isLikelier = (a: Chosen, b: Chosen): boolean =>
  a.likely > b.likely || (a.likely === b.likely && a.read.head.at < b.read.head.at);

/** The words of a cue, of a source and of a content, in the text. */
export const cueSpan = ({ cue, head }: Read): Span => spanOf(head.passage.words, cue);
/** The words of a cue as lexicons have them. */
export const cueWords = ({ cue, head }: Read): string[] =>
  head.passage.words.slice(cue.from, cue.to + 1).map(({ normal }) => normal);

export const contentSpans = ({ pieces, head }: Read): Span[] =>
  pieces.map((piece) => spanOf(head.passage.words, piece));

/** Without the verb that is written together with it: `He’s`, `they've`. */
export function sourceSpan(text: string, { source, head }: Read): Span | null {
  if (!source) return null;
  const { start, end } = spanOf(head.passage.words, source);
  const verb = /['’](?:s|re|ve|d|ll|m)$/iu.exec(text.slice(start, end));
  return { start, end: end - (verb?.[0].length ?? 0) };
}
