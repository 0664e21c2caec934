/** The votes on a word added up by class. */
import { EDGE_CLASS, historyClue, marksClue, pairClue, SHAPE_CODES, shapesClue } from './tagger-clues';
import type { Votes, VoteTables } from './tagger-votes';
import { type Kind, UNASKED, unasked, type Word } from './tagger-words';

/** Adds up what speaks for each class of a word between its neighbours, behind two classes and between two marks. */
export type Score = (
  word: Word,
  previous: Word,
  next: Word,
  before: number,
  secondBefore: number,
  mark: string,
  nextMark: string,
) => void;

/** What fills `scores`, by class, with those of one word. `befores` is how many classes can be before one. */
export function scoring({ others, add }: VoteTables, scores: Int32Array, befores: number): Score {
  const votesFor = (clue: string): Votes => others.get(clue) ?? 0;
  const histories = unasked(befores * befores);
  return ({ self, ending, tail, kind }, previous, next, before, secondBefore, mark, nextMark) => {
    const { shape, frames } = kind;
    const after = before - EDGE_CLASS;
    const marks = codeOf(mark) * 0x10000 + codeOf(nextMark);
    scores.fill(0);
    add(scores, self.own[shape]);
    add(scores, kind.own);
    add(scores, ending.own[shape]);
    add(scores, next.self.asNext);
    add(scores, next.kind.asNext);
    add(scores, next.ending.asNext);
    add(scores, previous.self.asPrevious);
    add(scores, kind.chain[after]);
    add(scores, self.chain[after]);
    add(scores, tail[after]);
    add(
      scores,
      frames.marks.get(marks) ?? kept(frames.marks, marks, votesFor(marksClue(lookOf(kind), mark + nextMark))),
    );
    const { pairs } = kind;
    const { number } = next.kind;
    if (pairs && number !== undefined) {
      if (pairs[number] === UNASKED) pairs[number] = votesFor(pairClue(lookOf(kind), lookOf(next.kind)));
      add(scores, pairs[number]);
    }
    const around = after * SHAPE_CODES.length + next.kind.shape;
    if (frames.shapes[around] === UNASKED)
      frames.shapes[around] = votesFor(shapesClue(lookOf(kind), lookOf(next.kind), before));
    add(scores, frames.shapes[around]);
    const history = after * befores + secondBefore - EDGE_CLASS;
    if (histories[history] === UNASKED) histories[history] = votesFor(historyClue(before, secondBefore));
    add(scores, histories[history]);
  };
}

/** A kind as clues write it. */
const lookOf = ({ known, shape }: Kind): { readonly known: string; readonly shape: string } => ({
  known,
  shape: SHAPE_CODES.charAt(shape),
});

/** News has some dozens of pairs of marks; a text may have any. */
const MOST_MARKS = 1000;

/** Keeps the votes of a pair of marks, and gives them back. */
function kept(known: Map<number, Votes>, marks: number, votes: Votes): Votes {
  if (known.size === MOST_MARKS) known.clear();
  known.set(marks, votes);
  return votes;
}

/** A mark is one code unit, or none. */
const codeOf = (mark: string): number => (mark === '' ? 0 : mark.charCodeAt(0));
