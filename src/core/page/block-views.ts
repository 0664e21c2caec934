import { timesOf } from '../groups';
import type { Block } from './blocks';
import { type Look, lookAt } from './look';
import { bestStretch, type Stretch, Sums } from './stretches';
import type { WordScores } from './word-scores';

/** A block among the others of its page. */
export interface BlockView {
  readonly look: Look;
  readonly at: number;
  readonly page: PageView;
  /** How many other blocks have the same words. */
  readonly repeats: number;
  /** The share of its longer words that stand in the main text, too, outside of it. */
  readonly shared: number;
}

/** What the blocks of a page are together. */
export interface PageView {
  readonly blocks: readonly Block[];
  readonly looks: readonly Look[];
  /** The stretch of blocks with most running text for least else. */
  readonly main: Stretch;
  /** The stretch whose words are most those of articles. */
  readonly wording: Stretch;
  /** How much each block shares with the main text, by its words. */
  readonly shared: Sums;
  /** Short blocks that speak of comments, replies and votes. */
  readonly replies: Sums;
  readonly words: Sums;
  /** Words of blocks that are paragraphs of running text by themselves. */
  readonly prose: Sums;
  readonly proseBlocks: Sums;
  readonly scores: Sums;
  /** How many blocks of few words stand in a row, up to each and from each on. */
  readonly shortBefore: readonly number[];
  readonly shortAfter: readonly number[];
  /** How far most words of the main text are indented. */
  readonly indent: number;
}

/** A paragraph has so many words at least, and so large a share of function words. */
const LEAST_WORDS = 12;
const LEAST_FUNCTION_WORDS = 0.22;
const FEW_WORDS = 8;

export const isProse = ({ words, functionWords, endsSentence }: Look): boolean =>
  words >= LEAST_WORDS && functionWords >= LEAST_FUNCTION_WORDS && endsSentence === 1;

/** Blocks of a page → their views. */
export function viewsOf(blocks: readonly Block[], scores: WordScores): BlockView[] {
  const looks = blocks.map((block) => lookAt(block, scores));
  const main = bestStretch(
    looks.map((look) => (isProse(look) ? Math.min(look.words, 60) : -3 - Math.min(look.words, 9))),
  );
  const shared = sharedOf(blocks, main);
  const page = pageOf(blocks, looks, main, shared);
  const repeats = repeatsOf(blocks);
  return looks.map((look, at) => ({ look, at, page, repeats: repeats[at] ?? 0, shared: shared[at] ?? 0 }));
}

/** What stands between the comments of readers. */
const REPLY = /\b(?:comments?|repl(?:y|ies)|votes?|report abuse|flag|likes?|permalink|ago)\b/i;

function pageOf(blocks: readonly Block[], looks: readonly Look[], main: Stretch, shared: readonly number[]): PageView {
  const prose = looks.map((look) => (isProse(look) ? look.words : 0));
  const shortBefore: number[] = [];
  looks.forEach(({ words }, i) => shortBefore.push(words < FEW_WORDS ? (shortBefore[i - 1] ?? 0) + 1 : 0));
  const shortAfter: number[] = new Array<number>(looks.length).fill(0);
  for (let i = looks.length - 1; i >= 0; i--)
    shortAfter[i] = (looks[i]?.words ?? 0) < FEW_WORDS ? (shortAfter[i + 1] ?? 0) + 1 : 0;
  return {
    blocks,
    looks,
    main,
    wording: bestStretch(looks.map(({ meanScore, words }) => (meanScore - 0.4) * Math.min(words, 60) - 1)),
    shared: new Sums(shared.map((share, i) => share * (looks[i]?.words ?? 0))),
    replies: new Sums(blocks.map(({ words }, i) => ((looks[i]?.words ?? 0) < 9 && REPLY.test(words) ? 1 : 0))),
    words: new Sums(looks.map(({ words }) => words)),
    prose: new Sums(prose),
    proseBlocks: new Sums(prose.map((words) => (words > 0 ? 1 : 0))),
    scores: new Sums(looks.map(({ meanScore, words }) => meanScore * words)),
    shortBefore,
    shortAfter,
    indent: indentOf(looks, main),
  };
}

function indentOf(looks: readonly Look[], { from, to }: Stretch): number {
  const words = new Map<number, number>();
  for (const look of looks.slice(from, to)) words.set(look.indent, (words.get(look.indent) ?? 0) + look.words);
  return [...words].reduce((most, each) => (each[1] > most[1] ? each : most), [0, 0])[0];
}

function repeatsOf(blocks: readonly Block[]): number[] {
  const times = timesOf(blocks.map(({ words }) => words));
  return blocks.map(({ words }) => (times.get(words) ?? 1) - 1);
}

/** Words that tell what a text is about. */
const LONG_WORD = /[\p{L}\p{N}]{5,}/gu;

function sharedOf(blocks: readonly Block[], { from, to }: Stretch): number[] {
  const lists = blocks.map(({ words }) => new Set(words.toLowerCase().match(LONG_WORD)));
  const times = timesOf(lists.slice(from, to).flatMap((list) => [...list]));
  return lists.map((list, at) => {
    const own = at >= from && at < to ? 1 : 0;
    let known = 0;
    for (const word of list) if ((times.get(word) ?? 0) > own) known++;
    return list.size === 0 ? 0 : known / list.size;
  });
}
