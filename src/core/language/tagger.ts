/**
 * A tagger that has learned to tag words as compromise does, in a small part of the time: a greedy averaged perceptron
 * (Collins 2002) over the word, its neighbours, what the word list knows of them, and the tags just given.
 */
import type { Token } from '../model';
import { CLOSED, type Tag } from './tags';
import {
  EDGE,
  EDGE_CLASS,
  historyClue,
  listedWords,
  marksClue,
  pairClue,
  SHAPE_CODES,
  SHAPE_NUMBERS,
  shapesClue,
  UNLISTED,
} from './tagger-clues';
import { type Chain, NO_CHAIN, NO_VOTER, type Voter, type Votes, voteTables } from './tagger-votes';
import { type BareToken, tokensOf } from './tokens';

/** What training found; made by `npm run train`, shipped as `tagger.json`. */
export interface TaggerModel {
  /** The sets of tags that a word can have, each with spaces between its tags. */
  readonly classes: readonly string[];
  /** Words by what they mostly are, with spaces between them. */
  readonly words: Readonly<Record<string, string>>;
  /** The words that can have tags of a closed kind, with spaces between them. */
  readonly closed: string;
  /** For each clue the classes it speaks for or against, two characters each: see `votesOf`. */
  readonly votes: Readonly<Record<string, string>>;
}

/** A model made ready for use. */
export interface Tagger {
  /**
   * One sentence → its words with their tags; spans into the text in which it starts at `offset`, or relative to the
   * sentence.
   */
  tag(sentence: string, offset?: number): Token[];
}

/** What words have in common that stand in one list, or in none. */
interface Listed {
  readonly code: string;
  readonly past: boolean;
  /** By the number of their shape. */
  readonly kinds: Kind[];
}

/** What words have in common that are alike in shape and in what the word list knows of them. */
interface Kind {
  /** Undefined where no clue has it second in a pair. */
  readonly number: number | undefined;
  readonly known: string;
  /** Its number. */
  readonly shape: number;
  readonly own: Votes | undefined;
  readonly asNext: Votes | undefined;
  readonly chain: Chain;
  /** By the number of the next word's kind; undefined where no clue has it first. */
  readonly pairs: Int32Array | undefined;
  readonly frames: Frames;
}

/** What stands around words of one shape tells of their class. */
interface Frames {
  /** By the marks before and behind the word, as one number. */
  readonly marks: Map<number, Votes>;
  /** By the class before and the number of the next word's shape. */
  readonly shapes: Int32Array;
}

/** A word with all that has votes on it and its neighbours. */
interface Word {
  readonly kind: Kind;
  readonly self: Voter;
  readonly ending: Voter;
  readonly tail: Chain;
  readonly closed: boolean;
  readonly past: boolean;
}

/** Stands for votes that were never asked for, in tables that are filled as they are. */
const UNASKED = -1;
const unasked = (length: number): Int32Array => new Int32Array(length).fill(UNASKED);

export function taggerOf(model: TaggerModel): Tagger {
  const classes = model.classes.map((tags) => new Set(tags.split(' ') as Tag[]) as ReadonlySet<Tag>);
  const width = classes.length;
  const listed = listedWords(model.words, (code, name): Listed => ({ code, past: name === 'PastTense', kinds: [] }));
  const unlisted: Listed = { code: UNLISTED, past: false, kinds: [] };
  const closed = new Set(model.closed.split(' '));
  const all = classes.map((_, n) => n);
  const isAny = (n: number, tags: readonly Tag[]): boolean => tags.some((tag) => classes[n]?.has(tag));
  const open = all.filter((n) => !isAny(n, CLOSED));
  const names = open.filter((n) => isAny(n, ['Noun', 'Value']));
  const pasts = open.filter((n) => isAny(n, ['Verb', 'Adjective']));
  /** The classes that a word can have in a sentence, and in a line set like a headline, where capitals tell nothing. */
  const classesOf = ({ kind: { shape }, closed, past }: Word, titleCase: boolean): readonly number[] => {
    if (closed) return all;
    if (!titleCase && (shape === SHAPE_NUMBERS.capital || shape === SHAPE_NUMBERS.capitals) && names.length > 0)
      return names;
    return shape === SHAPE_NUMBERS.lower && past && pasts.length > 0 ? pasts : open;
  };
  const { words, endings, tails, knowns, firsts, seconds, others, add } = voteTables(model.votes);
  const votesFor = (clue: string): Votes => others.get(clue) ?? 0;
  const befores = width + 1;
  const frames: Frames[] = [];
  let count = 0;
  const kindOf = (known: string, shape: number): Kind => {
    const code = `${known}${SHAPE_CODES.charAt(shape)}`;
    frames[shape] ??= { marks: new Map(), shapes: unasked(befores * SHAPE_CODES.length) };
    return {
      known,
      shape,
      number: seconds.has(code) ? count++ : undefined,
      own: others.get(`1${code}`),
      asNext: others.get(`4${code}`),
      chain: knowns.get(known) ?? NO_CHAIN,
      pairs: firsts.has(code) ? unasked(seconds.size) : undefined,
      frames: frames[shape],
    };
  };
  const wordOf = (normal: string, shape: number, { code, past, kinds }: Listed): Word => ({
    kind: (kinds[shape] ??= kindOf(code, shape)),
    self: words.get(normal) ?? NO_VOTER,
    ending: endings.get(normal.slice(-3)) ?? NO_VOTER,
    tail: tails.get(normal.slice(-2)) ?? NO_CHAIN,
    closed: closed.has(normal),
    past: past || (code === UNLISTED && normal.length > 4 && normal.endsWith('ed')),
  });
  const edge = wordOf(EDGE.normal, SHAPE_CODES.indexOf(EDGE.shape), { code: EDGE.known, past: false, kinds: [] });
  const lookUp = ({ normal, shape }: BareToken): Word =>
    wordOf(normal, SHAPE_NUMBERS[shape], listed.get(normal) ?? unlisted);
  const histories = unasked(befores * befores);
  const scores = new Int32Array(width);
  const score = (
    { self, ending, tail, kind }: Word,
    previous: Word,
    next: Word,
    before: number,
    secondBefore: number,
    mark: string,
    nextMark: string,
  ): void => {
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
  return {
    tag(sentence, offset = 0) {
      const tokens = tokensOf(sentence);
      const titleCase = isTitleCase(tokens);
      let before = EDGE_CLASS;
      let secondBefore = EDGE_CLASS;
      let previous = edge;
      let word = tokens[0] ? lookUp(tokens[0]) : edge;
      return tokens.map(({ start, end, normal, mark }, i) => {
        const following = tokens[i + 1];
        const next = following ? lookUp(following) : edge;
        score(word, previous, next, before, secondBefore, mark, following?.mark ?? '$');
        secondBefore = before;
        before = highest(scores, classesOf(word, titleCase));
        previous = word;
        word = next;
        return { start: offset + start, end: offset + end, normal, tags: classes[before] ?? NO_TAGS };
      });
    },
  };
}

/** Longer words of a line that is set like a headline are mostly capitalized. */
function isTitleCase(tokens: readonly BareToken[]): boolean {
  const long = tokens.filter(({ normal, shape }) => normal.length > 3 && shape !== 'number');
  return long.filter(({ shape }) => shape !== 'lower').length > long.length * 0.7;
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

const NO_TAGS: ReadonlySet<Tag> = new Set();

/** The class with the most votes among some. */
export function highest(scores: ArrayLike<number>, among: readonly number[]): number {
  let best = among[0] ?? 0;
  for (const at of among) if ((scores[at] ?? 0) > (scores[best] ?? 0)) best = at;
  return best;
}
