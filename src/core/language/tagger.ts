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
  /** One sentence → its words with their tags, spans relative to the sentence. */
  tag(sentence: string): Token[];
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
  `a${own.known}${own.shape}${next.known}${next.shape}`,
  `b${before} ${secondBefore}`,
  `c${own.shape}${mark}${nextMark}`,
  `d${own.shape}${before} ${next.shape}`,
];

/** A look with the votes that need nothing else, added up once. */
interface Word extends Look {
  readonly own: Int16Array;
  readonly asNext: Int16Array;
  readonly asPrevious: Int16Array;
  /** The votes of its chain clues by the class before. */
  readonly chains: Int16Array[];
  /** The votes of its frame clues by what is around it. */
  readonly frames: Map<number, Int16Array>;
  /** Number of its shape and of what is known of it. */
  readonly kind: number;
  /** The classes that it can have in a sentence, and in a line set like a headline, where capitals tell nothing. */
  readonly classes: readonly number[];
  readonly titleClasses: readonly number[];
}

/** Beyond that many words and frames, some ten megabytes, they are added up anew. */
const MOST_KEPT = 40_000;

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
  const added = (clues: readonly string[]): Int16Array => {
    const sum = new Int16Array(width);
    for (const clue of clues) {
      const votes = model.votes[clue];
      if (votes !== undefined) addVotes(sum, votes);
    }
    return sum;
  };
  const numberOfKind = numbering();
  const numberOfMarks = numbering();
  const wordOf = (look: Look): Word => ({
    ...look, own: added(ownClues(look)), asNext: added(nextClues(look)), asPrevious: added(previousClues(look)), chains: [], frames: new Map(), kind: numberOfKind(look.known + look.shape), classes: classesOf(look, false), titleClasses: classesOf(look, true),
  });
  const edge = wordOf(EDGE);
  const words = new Map<string, Word>();
  let kept = 0;
  const lookUp = (token: BareToken): Word => {
    const key = SHAPES[token.shape] + token.normal;
    let word = words.get(key);
    if (!word) {
      if (++kept > MOST_KEPT) {
        words.clear();
        kept = 0;
      }
      words.set(key, (word = wordOf(lookOf(token, known))));
    }
    return word;
  };
  const scores = new Int32Array(width);
  const score = (word: Word, previous: Word, next: Word, before: number, secondBefore: number, mark: string, nextMark: string): void => {
    const chain = (word.chains[before + 1] ??= added(chainClues(word, before)));
    const marks = mark === '' && nextMark === '' ? 0 : 1 + numberOfMarks(mark + nextMark);
    const around = (((marks * 1024 + next.kind) * 64 + before + 1) * 64) + secondBefore + 1;
    let frame = word.frames.get(around);
    if (!frame) {
      kept++;
      word.frames.set(around, (frame = added(frameClues(word, next, before, secondBefore, mark, nextMark))));
    }
    const { own } = word;
    const { asNext } = next;
    const { asPrevious } = previous;
    for (let n = 0; n < width; n++) scores[n] = (own[n] ?? 0) + (asNext[n] ?? 0) + (asPrevious[n] ?? 0) + (chain[n] ?? 0) + (frame[n] ?? 0);
  };
  return {
    tag(sentence) {
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
        return { start, end, normal, tags: classes[before] ?? NO_TAGS };
      });
    },
  };
}

/** Longer words of a line that is set like a headline are mostly capitalized. */
function isTitleCase(tokens: readonly BareToken[]): boolean {
  const long = tokens.filter(({ normal, shape }) => normal.length > 3 && shape !== 'number');
  return long.filter(({ shape }) => shape !== 'lower').length > long.length * 0.7;
}

/** Numbers for strings, in the order in which they are met. */
function numbering(): (of: string) => number {
  const numbers = new Map<string, number>();
  return (of) => {
    let number = numbers.get(of);
    if (number === undefined) numbers.set(of, (number = numbers.size));
    return number;
  };
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

function addVotes(sum: Int16Array, votes: string): void {
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
