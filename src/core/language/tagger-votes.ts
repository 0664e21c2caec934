/** The votes of a tagger's clues: as a model stores them, as they are found and as they are added up. */
import { EDGE_CLASS, SHAPE_CODES } from './tagger-clues';

/** The votes of a clue: where they stand among all, and how many, as one number; 0 is none, as most clues have. */
export type Votes = number;

/** By the class before. */
export type Chain = readonly (Votes | undefined)[];

/** What a word or its ending tells. */
export interface Voter {
  /** Of its own class, by the number of its shape. */
  readonly own: readonly (Votes | undefined)[];
  /** Of the class of the word before it, and of the one behind it. */
  readonly asNext: Votes;
  readonly asPrevious: Votes;
  /** Of its own class together with the one before. */
  readonly chain: Chain;
}

export const NO_CHAIN: Chain = [];
export const NO_VOTER: Voter = { own: [], asNext: 0, asPrevious: 0, chain: NO_CHAIN };

export interface VoteTables {
  readonly words: ReadonlyMap<string, Voter>;
  /** By the last three letters, and by the last two. */
  readonly endings: ReadonlyMap<string, Voter>;
  readonly tails: ReadonlyMap<string, Chain>;
  /** By the code in the word list. */
  readonly knowns: ReadonlyMap<string, Chain>;
  /** The kinds of words that may be the first, and the second, in a clue of two; few are. */
  readonly firsts: ReadonlySet<string>;
  readonly seconds: ReadonlySet<string>;
  /** By the whole clue. */
  readonly others: ReadonlyMap<string, Votes>;
  /** Adds votes up by class. */
  readonly add: (sums: Int32Array, votes: Votes | undefined) => void;
}

/**
 * Characters from `#` to `[` stand for numbers from 0 to 56: no mark that JSON escapes. A vote is such a number around
 * the middle.
 */
const FIRST = 35;
const MIDDLE = 28;
export const MOST_CLASSES = 57;
/** As many bits as hold how many votes a clue has. */
const COUNT_BITS = 6;
const COUNT = (1 << COUNT_BITS) - 1;

/** Votes by class, rounded, as a model stores them; the smallest are left out. */
export const votesOf = (weights: readonly number[]): string =>
  weights
    .map((weight, n) => {
      const vote = Math.max(-MIDDLE, Math.min(MIDDLE, Math.round(weight)));
      return Math.abs(weight) < 1 ? '' : String.fromCharCode(FIRST + n, FIRST + MIDDLE + vote);
    })
    .join('');

/** A model's votes by what they are asked for with. The clues are those of tagger-clues.ts. */
export function voteTables(votes: Readonly<Record<string, string>>): VoteTables {
  /** A class and what speaks for or against it, by turns. */
  const all = new Int8Array(Object.values(votes).reduce((sum, { length }) => sum + length, 2));
  let end = 2;
  const tables: DraftTables = {
    words: new Map(),
    endings: new Map(),
    tails: new Map(),
    knowns: new Map(),
    firsts: new Set(),
    seconds: new Set(),
    others: new Map(),
  };
  for (const [clue, written] of Object.entries(votes)) {
    const stored = ((end / 2) << COUNT_BITS) + written.length / 2;
    for (let n = 0; n < written.length; n += 2) {
      all[end++] = written.charCodeAt(n) - FIRST;
      all[end++] = written.charCodeAt(n + 1) - FIRST - MIDDLE;
    }
    putIn(tables, clue, stored);
  }
  return {
    ...tables,
    add: (sums, stored = 0) => {
      const from = (stored >> COUNT_BITS) * 2;
      const to = from + (stored & COUNT) * 2;
      for (let at = from; at < to; at += 2) {
        const n = all[at] ?? 0;
        sums[n] = (sums[n] ?? 0) + (all[at + 1] ?? 0);
      }
    },
  };
}

interface DraftTables {
  readonly words: Map<string, Draft>;
  readonly endings: Map<string, Draft>;
  readonly tails: Map<string, Votes[]>;
  readonly knowns: Map<string, Votes[]>;
  readonly firsts: Set<string>;
  readonly seconds: Set<string>;
  readonly others: Map<string, Votes>;
}

/** Puts the votes of a clue where they are asked for. */
function putIn(
  { words, endings, tails, knowns, firsts, seconds, others }: DraftTables,
  clue: string,
  stored: Votes,
): void {
  const [about = '', near = ''] = clue.slice(1).split(' ');
  const place = Number(near) - EDGE_CLASS;
  switch (clue.charAt(0)) {
    case '0':
      draftIn(words, about).own[SHAPE_CODES.indexOf(near)] = stored;
      break;
    case '2':
      draftIn(endings, about).own[SHAPE_CODES.indexOf(near)] = stored;
      break;
    case '3':
      draftIn(words, about).asNext = stored;
      break;
    case '5':
      draftIn(endings, about).asNext = stored;
      break;
    case '6':
      draftIn(words, about).asPrevious = stored;
      break;
    case '7':
      chainIn(knowns, about)[place] = stored;
      break;
    case '8':
      draftIn(words, about).chain[place] = stored;
      break;
    case '9':
      chainIn(tails, about)[place] = stored;
      break;
    case 'a':
      // A kind ends with its shape; where that isn't certain, both may be.
      for (let end = 3; end < clue.length; end++) {
        if (!SHAPE_CODES.includes(clue.charAt(end - 1))) continue;
        firsts.add(clue.slice(1, end));
        seconds.add(clue.slice(end));
      }
      others.set(clue, stored);
      break;
    default:
      others.set(clue, stored);
  }
}

interface Draft extends Voter {
  own: Votes[];
  asNext: Votes;
  asPrevious: Votes;
  chain: Votes[];
}

function draftIn(table: Map<string, Draft>, about: string): Draft {
  const draft = table.get(about) ?? { own: [], asNext: 0, asPrevious: 0, chain: [] };
  table.set(about, draft);
  return draft;
}

function chainIn(table: Map<string, Votes[]>, about: string): Votes[] {
  const chain = table.get(about) ?? [];
  table.set(about, chain);
  return chain;
}
