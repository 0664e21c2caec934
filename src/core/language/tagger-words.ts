/** What a tagger knows of words: all that has votes on them and their neighbours, looked up once for each. */
import { EDGE, listedWords, SHAPE_CODES, SHAPE_NUMBERS, UNLISTED } from './tagger-clues';
import { type Chain, NO_CHAIN, NO_VOTER, type Voter, type Votes, type VoteTables } from './tagger-votes';
import type { BareToken } from './tokens';

/** The words of a model. */
export interface WordLists {
  /** Words by what they mostly are, with spaces between them. */
  readonly words: Readonly<Record<string, string>>;
  /** The words that can have tags of a closed kind, with spaces between them. */
  readonly closed: string;
}

/** A word with all that has votes on it and its neighbours. */
export interface Word {
  readonly kind: Kind;
  readonly self: Voter;
  readonly ending: Voter;
  readonly tail: Chain;
  readonly closed: boolean;
  readonly past: boolean;
}

/** What words have in common that are alike in shape and in what the word list knows of them. */
export interface Kind {
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
export interface Frames {
  /** By the marks before and behind the word, as one number. */
  readonly marks: Map<number, Votes>;
  /** By the class before and the number of the next word's shape. */
  readonly shapes: Int32Array;
}

/** What words have in common that stand in one list, or in none. */
interface Listed {
  readonly code: string;
  readonly past: boolean;
  /** By the number of their shape. */
  readonly kinds: Kind[];
}

/** Stands for votes that were never asked for, in tables that are filled as they are. */
export const UNASKED = -1;
export const unasked = (length: number): Int32Array => new Int32Array(length).fill(UNASKED);

/** All words as a model knows them, and what stands for the edge of a sentence. `befores` is how many classes can be before one. */
export function knownWords(
  lists: WordLists,
  { words, endings, tails, knowns, firsts, seconds, others }: VoteTables,
  befores: number,
): { readonly edge: Word; readonly lookUp: (token: BareToken) => Word } {
  const listed = listedWords(lists.words, (code, name): Listed => ({ code, past: name === 'PastTense', kinds: [] }));
  const unlisted: Listed = { code: UNLISTED, past: false, kinds: [] };
  const closed = new Set(lists.closed.split(' '));
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
  return {
    edge: wordOf(EDGE.normal, SHAPE_CODES.indexOf(EDGE.shape), { code: EDGE.known, past: false, kinds: [] }),
    lookUp: ({ normal, shape }) => wordOf(normal, SHAPE_NUMBERS[shape], listed.get(normal) ?? unlisted),
  };
}
