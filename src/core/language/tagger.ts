/**
 * A tagger that has learned to tag words as compromise does, in a small part of the time: a greedy averaged perceptron
 * (Collins 2002) over the word, its neighbours, what the word list knows of them, and the tags just given.
 */
import type { Token } from '../model';
import { CLOSED, type Tag } from './tags';
import { type BareToken, type Shape, tokensOf } from './tokens';

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

/** A word as clues look at it. */
export interface Look {
  readonly normal: string;
  /** What the word list says of it, by a short code. */
  readonly known: string;
  readonly shape: string;
}

/** Where a sentence begins and ends. */
export const EDGE: Look = { normal: '$', known: '$', shape: '$' };
/** Stands for the class of what is before the first word. */
export const EDGE_CLASS = -1;

/** The code of a word that isn't in the word list. */
const UNLISTED = '-';

/** Short codes, as shapes stand in thousands of clues. */
const SHAPES: Readonly<Record<Shape, string>> = { lower: 'l', capital: 'C', capitals: 'A', opening: 'B', number: 'd' };

export const lookOf = ({ normal, shape }: Pick<BareToken, 'normal' | 'shape'>, known: ReadonlyMap<string, string>): Look => ({ normal, known: known.get(normal) ?? UNLISTED, shape: SHAPES[shape] });

/** What speaks for the class of a word, whatever stands around it. */
export const ownClues = ({ normal, known, shape }: Look): string[] => [`0${normal} ${shape}`, `1${known}${shape}`, `2${normal.slice(-3)} ${shape}`];
/** What a word tells of the one before it. */
export const nextClues = ({ normal, known, shape }: Look): string[] => [`3${normal}`, `4${known}${shape}`, `5${normal.slice(-3)}`];
/** What a word tells of the one behind it. */
export const previousClues = ({ normal }: Look): string[] => [`6${normal}`];
/** What a word and the class of the one before it tell together. */
export const chainClues = ({ normal, known }: Look, before: number): string[] => [`7${known} ${before}`, `8${normal} ${before}`, `9${normal.slice(-2)} ${before}`];
/** What the words and marks around a word tell together with it. */
export const frameClues = (own: Look, next: Look, before: number, secondBefore: number, mark: string, nextMark: string): string[] => [
  pairClue(own, next),
  historyClue(before, secondBefore),
  marksClue(own, mark + nextMark),
  shapesClue(own, next, before),
];

const pairClue = (own: Pick<Look, 'known' | 'shape'>, next: Pick<Look, 'known' | 'shape'>): string => `a${own.known}${own.shape}${next.known}${next.shape}`;
const historyClue = (before: number, secondBefore: number): string => `b${before} ${secondBefore}`;
const marksClue = (own: Pick<Look, 'shape'>, marks: string): string => `c${own.shape}${marks}`;
const shapesClue = (own: Pick<Look, 'shape'>, next: Pick<Look, 'shape'>, before: number): string => `d${own.shape}${before} ${next.shape}`;

/** The votes of some clues as the model stores them, one behind the other; most clues have none. */
type Votes = string;

/** What words have in common that are alike in shape and in what the word list knows of them. */
interface Kind extends Pick<Look, 'known' | 'shape'> {
  /** By the kind of the next word. */
  readonly pairs: Map<Kind, Votes>;
  /** By the marks before and behind the word, as one number. */
  readonly marks: Map<number, Votes>;
  /** By the shape of the next word, for each class before. */
  readonly shapes: Map<string, Votes>[];
}

/** A word with the votes that need nothing else, found once. */
interface Word {
  readonly own: Votes;
  readonly asNext: Votes;
  readonly asPrevious: Votes;
  /** By the class before, of each chain clue that has any. */
  readonly chains: readonly (readonly (Votes | undefined)[])[];
  readonly kind: Kind;
  /** The classes that it can have in a sentence, and in a line set like a headline, where capitals tell nothing. */
  readonly classes: readonly number[];
  readonly titleClasses: readonly number[];
}

/** Beyond that many words, some megabytes, they are looked up anew. */
const MOST_KEPT = 10_000;

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
  const classesOf = (look: Look, titleCase: boolean): readonly number[] => {
    const { normal, shape } = look;
    if (closed.has(normal)) return all;
    if (!titleCase && (shape === SHAPES.capital || shape === SHAPES.capitals) && names.length > 0) return names;
    return shape === SHAPES.lower && isPast(look) && pasts.length > 0 ? pasts : open;
  };
  const { chains, others } = votesByClue(model.votes);
  const votesFor = (clue: string): Votes => others.get(clue) ?? '';
  const allVotes = (clues: readonly string[]): Votes => clues.map(votesFor).join('');
  const befores = [EDGE_CLASS, ...all];
  const kinds = new Map<string, Kind>();
  const kindOf = ({ known, shape }: Look): Kind =>
    kinds.get(known + shape) ?? kept(kinds, known + shape, { known, shape, pairs: new Map(), marks: new Map(), shapes: befores.map(() => new Map()) });
  const wordOf = (look: Look): Word => ({
    own: allVotes(ownClues(look)), asNext: allVotes(nextClues(look)), asPrevious: allVotes(previousClues(look)),
    chains: chainClues(look, EDGE_CLASS).map((clue) => chains.get(chainOf(clue)) ?? []).filter(({ length }) => length > 0), kind: kindOf(look),
    classes: classesOf(look, false), titleClasses: classesOf(look, true),
  });
  const edge = wordOf(EDGE);
  const words: Readonly<Record<Shape, Map<string, Word>>> = { lower: new Map(), capital: new Map(), capitals: new Map(), opening: new Map(), number: new Map() };
  let count = 0;
  const lookUp = (token: BareToken): Word => {
    const alike = words[token.shape];
    const word = alike.get(token.normal);
    if (word) return word;
    if (++count > MOST_KEPT) {
      for (const each of Object.values(words)) each.clear();
      count = 1;
    }
    return kept(alike, token.normal, wordOf(lookOf(token, known)));
  };
  const histories: Votes[][] = befores.map(() => []);
  const scores = new Int32Array(width);
  const score = ({ own, kind, chains }: Word, previous: Word, next: Word, before: number, secondBefore: number, mark: string, nextMark: string): void => {
    scores.fill(0);
    addVotes(scores, own);
    addVotes(scores, next.asNext);
    addVotes(scores, previous.asPrevious);
    for (const byClass of chains) addVotes(scores, byClass[before + 1] ?? '');
    addVotes(scores, kind.pairs.get(next.kind) ?? kept(kind.pairs, next.kind, votesFor(pairClue(kind, next.kind))));
    const marks = codeOf(mark) * 0x10000 + codeOf(nextMark);
    addVotes(scores, kind.marks.get(marks) ?? kept(kind.marks, marks, votesFor(marksClue(kind, mark + nextMark))));
    const shapes = kind.shapes[before + 1];
    if (shapes) addVotes(scores, shapes.get(next.kind.shape) ?? kept(shapes, next.kind.shape, votesFor(shapesClue(kind, next.kind, before))));
    const history = histories[before + 1];
    if (history) addVotes(scores, (history[secondBefore + 1] ??= votesFor(historyClue(before, secondBefore))));
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
        before = highest(scores, titleCase ? word.titleClasses : word.classes);
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

/** Keeps a value under a key, and gives it back. */
function kept<Key, Value>(map: Map<Key, Value>, key: Key, value: Value): Value {
  map.set(key, value);
  return value;
}

/** A chain clue without the class at its end. */
const chainOf = (clue: string): string => clue.slice(0, clue.lastIndexOf(' '));

/** The votes of the chain clues, by clue and class before, and those of all others. A map is asked for clues that it hasn't in a part of the time that an object takes. */
function votesByClue(votes: TaggerModel['votes']): { readonly chains: ReadonlyMap<string, Votes[]>; readonly others: ReadonlyMap<string, Votes> } {
  const chains = new Map<string, Votes[]>();
  const others = new Map<string, Votes>();
  for (const clue of Object.keys(votes)) {
    const stored = votes[clue] ?? '';
    if (/^[789]/.test(clue)) {
      const before = Number(clue.slice(clue.lastIndexOf(' ')));
      (chains.get(chainOf(clue)) ?? kept(chains, chainOf(clue), []))[before + 1] = stored;
    } else others.set(clue, stored);
  }
  return { chains, others };
}

const NO_TAGS: ReadonlySet<Tag> = new Set();

/** Codes of what the word list says, by word. */
export function knownOf(words: TaggerModel['words']): ReadonlyMap<string, string> {
  const known = new Map<string, string>();
  Object.values(words).forEach((list, code) => {
    for (const word of list.split(' ')) known.set(word, code.toString(36));
  });
  return known;
}

/** Characters from `#` to `[` stand for numbers from 0 to 56: no mark that JSON escapes. A vote is such a number around the middle. */
const FIRST = 35;
const MIDDLE = 28;
export const MOST_CLASSES = 57;

function addVotes(sum: Int32Array, votes: Votes): void {
  for (let n = 0; n < votes.length; n += 2) {
    const at = votes.charCodeAt(n) - FIRST;
    sum[at] = (sum[at] ?? 0) + votes.charCodeAt(n + 1) - FIRST - MIDDLE;
  }
}

/** Votes by class, rounded, as a model stores them; the smallest are left out. */
export const votesOf = (weights: readonly number[]): string =>
  weights.map((weight, n) => {
    const vote = Math.max(-MIDDLE, Math.min(MIDDLE, Math.round(weight)));
    return Math.abs(weight) < 1 ? '' : String.fromCharCode(FIRST + n, FIRST + MIDDLE + vote);
  }).join('');

/** The class with the most votes among some. */
export function highest(scores: ArrayLike<number>, among: readonly number[]): number {
  let best = among[0] ?? 0;
  for (const at of among) if ((scores[at] ?? 0) > (scores[best] ?? 0)) best = at;
  return best;
}
