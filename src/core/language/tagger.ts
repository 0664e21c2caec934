/**
 * A tagger that has learned to tag words as compromise does, in a small part of the time: a greedy averaged perceptron
 * (Collins 2002) over the word, its neighbours, what the word list knows of them, and the tags just given.
 */
import type { Token } from '../model';
import { CLOSED, type Tag } from './tags';
import { EDGE_CLASS, SHAPE_NUMBERS } from './tagger-clues';
import { scoring } from './tagger-scores';
import { voteTables } from './tagger-votes';
import { knownWords, type Word, type WordLists } from './tagger-words';
import { type BareToken, tokensOf } from './tokens';

/** What training found; made by `npm run train`, shipped as `tagger.json`. */
export interface TaggerModel extends WordLists {
  /** The sets of tags that a word can have, each with spaces between its tags. */
  readonly classes: readonly string[];
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

export function taggerOf(model: TaggerModel): Tagger {
  const classes = model.classes.map((tags) => new Set(tags.split(' ') as Tag[]) as ReadonlySet<Tag>);
  const classesOf = possibleClasses(classes);
  const tables = voteTables(model.votes);
  const befores = classes.length + 1;
  const { edge, lookUp } = knownWords(model, tables, befores);
  const scores = new Int32Array(classes.length);
  const score = scoring(tables, scores, befores);
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

/** The classes that a word can have in a sentence, and in a line set like a headline, where capitals tell nothing. */
function possibleClasses(classes: readonly ReadonlySet<Tag>[]): (word: Word, titleCase: boolean) => readonly number[] {
  const all = classes.map((_, n) => n);
  const isAny = (n: number, tags: readonly Tag[]): boolean => tags.some((tag) => classes[n]?.has(tag));
  const open = all.filter((n) => !isAny(n, CLOSED));
  const names = open.filter((n) => isAny(n, ['Noun', 'Value']));
  const pasts = open.filter((n) => isAny(n, ['Verb', 'Adjective']));
  return ({ kind: { shape }, closed, past }, titleCase) => {
    if (closed) return all;
    if (!titleCase && (shape === SHAPE_NUMBERS.capital || shape === SHAPE_NUMBERS.capitals) && names.length > 0)
      return names;
    return shape === SHAPE_NUMBERS.lower && past && pasts.length > 0 ? pasts : open;
  };
}

/** Longer words of a line that is set like a headline are mostly capitalized. */
function isTitleCase(tokens: readonly BareToken[]): boolean {
  const long = tokens.filter(({ normal, shape }) => normal.length > 3 && shape !== 'number');
  return long.filter(({ shape }) => shape !== 'lower').length > long.length * 0.7;
}

const NO_TAGS: ReadonlySet<Tag> = new Set();

/** The class with the most votes among some. */
export function highest(scores: ArrayLike<number>, among: readonly number[]): number {
  let best = among[0] ?? 0;
  for (const at of among) if ((scores[at] ?? 0) > (scores[best] ?? 0)) best = at;
  return best;
}
