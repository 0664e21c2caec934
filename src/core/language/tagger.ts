/**
 * A tagger that has learned to tag words as compromise does, in a small part of the time: a greedy averaged perceptron
 * (Collins 2002) over the word, its neighbours, what the word list knows of them, and the tags just given.
 */
import type { Token } from '../model';
import { CLOSED, type Tag } from './tags';
import { EDGE, EDGE_CLASS, historyClue, knownOf, type Look, lookOf, marksClue, pairClue, SHAPES, shapesClue, UNLISTED } from './tagger-clues';
import { addVotes, type Chain, keptIn, NO_CHAIN, NO_VOTER, type Voter, type Votes, voteTables } from './tagger-votes';
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
  /** One sentence → its words with their tags; spans into the text in which it starts at `offset`, or relative to the sentence. */
  tag(sentence: string, offset?: number): Token[];
}

/** What words have in common that are alike in shape and in what the word list knows of them. */
interface Kind extends Pick<Look, 'known' | 'shape'> {
  readonly own: Votes | undefined;
  readonly asNext: Votes | undefined;
  readonly chain: Chain;
  /** By the kind of the next word. */
  readonly pairs: Map<Kind, Votes>;
  readonly frames: Frames;
}

/** What stands around words of one shape tells of their class. */
interface Frames {
  /** By the marks before and behind the word, as one number. */
  readonly marks: Map<number, Votes>;
  /** By the shape of the next word, for each class before. */
  readonly shapes: Map<string, Votes>[];
}

/** A word with all that has votes on it and its neighbours. */
interface Word {
  readonly look: Look;
  readonly kind: Kind;
  readonly self: Voter;
  readonly ending: Voter;
  readonly tail: Chain;
}

export function taggerOf(model: TaggerModel): Tagger {
  const classes = model.classes.map((tags) => new Set(tags.split(' ') as Tag[]) as ReadonlySet<Tag>);
  const width = classes.length;
  const known = knownOf(model.words);
  const closed = new Set(model.closed.split(' '));
  const all = classes.map((_, n) => n);
  const isAny = (n: number, tags: readonly Tag[]): boolean => tags.some((tag) => classes[n]?.has(tag));
  const open = all.filter((n) => !isAny(n, CLOSED));
  const names = open.filter((n) => isAny(n, ['Noun', 'Value']));
  const pasts = open.filter((n) => isAny(n, ['Verb', 'Adjective']));
  const pastWords = new Set(model.words['PastTense']?.split(' '));
  const isPast = ({ normal, known: listed }: Look): boolean => pastWords.has(normal) || (listed === UNLISTED && /.{3}ed$/.test(normal));
  /** The classes that a word can have in a sentence, and in a line set like a headline, where capitals tell nothing. */
  const classesOf = (look: Look, titleCase: boolean): readonly number[] => {
    const { normal, shape } = look;
    if (closed.has(normal)) return all;
    if (!titleCase && (shape === SHAPES.capital || shape === SHAPES.capitals) && names.length > 0) return names;
    return shape === SHAPES.lower && isPast(look) && pasts.length > 0 ? pasts : open;
  };
  const { words, endings, tails, knowns, others } = voteTables(model.votes);
  const votesFor = (clue: string): Votes => others.get(clue) ?? '';
  const befores = [EDGE_CLASS, ...all];
  const frames = new Map<string, Frames>();
  const framesOf = (shape: string): Frames => keptIn(frames, shape, () => ({ marks: new Map(), shapes: befores.map(() => new Map()) }));
  const kinds = new Map<string, Map<string, Kind>>();
  const kindOf = ({ known: listed, shape }: Look): Kind =>
    keptIn(keptIn(kinds, shape, () => new Map<string, Kind>()), listed, () => ({
      known: listed, shape, own: others.get(`1${listed}${shape}`), asNext: others.get(`4${listed}${shape}`), chain: knowns.get(listed) ?? NO_CHAIN, pairs: new Map(), frames: framesOf(shape),
    }));
  const wordOf = (look: Look): Word => ({
    look,
    kind: kindOf(look),
    self: words.get(look.normal) ?? NO_VOTER,
    ending: endings.get(look.normal.slice(-3)) ?? NO_VOTER,
    tail: tails.get(look.normal.slice(-2)) ?? NO_CHAIN,
  });
  const edge = wordOf(EDGE);
  const lookUp = (token: BareToken): Word => wordOf(lookOf(token, known));
  const histories: Votes[][] = befores.map(() => []);
  const scores = new Int32Array(width);
  const score = ({ look: { shape }, self, ending, tail, kind }: Word, previous: Word, next: Word, before: number, secondBefore: number, mark: string, nextMark: string): void => {
    scores.fill(0);
    addVotes(scores, self.own.get(shape));
    addVotes(scores, kind.own);
    addVotes(scores, ending.own.get(shape));
    addVotes(scores, next.self.asNext);
    addVotes(scores, next.kind.asNext);
    addVotes(scores, next.ending.asNext);
    addVotes(scores, previous.self.asPrevious);
    addVotes(scores, kind.chain[before - EDGE_CLASS]);
    addVotes(scores, self.chain[before - EDGE_CLASS]);
    addVotes(scores, tail[before - EDGE_CLASS]);
    addVotes(scores, keptIn(kind.pairs, next.kind, () => votesFor(pairClue(kind, next.kind))));
    addVotes(scores, keptIn(kind.frames.marks, codeOf(mark) * 0x10000 + codeOf(nextMark), () => votesFor(marksClue(kind, mark + nextMark))));
    const shapes = kind.frames.shapes[before - EDGE_CLASS];
    if (shapes) addVotes(scores, keptIn(shapes, next.kind.shape, () => votesFor(shapesClue(kind, next.kind, before))));
    const history = histories[before - EDGE_CLASS];
    if (history) addVotes(scores, (history[secondBefore - EDGE_CLASS] ??= votesFor(historyClue(before, secondBefore))));
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
        before = highest(scores, classesOf(word.look, titleCase));
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

/** A mark is one code unit, or none. */
const codeOf = (mark: string): number => (mark === '' ? 0 : mark.charCodeAt(0));

const NO_TAGS: ReadonlySet<Tag> = new Set();

/** The class with the most votes among some. */
export function highest(scores: ArrayLike<number>, among: readonly number[]): number {
  let best = among[0] ?? 0;
  for (const at of among) if ((scores[at] ?? 0) > (scores[best] ?? 0)) best = at;
  return best;
}
