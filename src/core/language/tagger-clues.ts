/** What the tagger looks at in a word and around it: the clues that training weighs, as the model writes them. */
import type { Shape } from './tokens';

/** A word as clues look at it. */
export interface Look {
  readonly normal: string;
  /** What the word list says of it, by a short code. */
  readonly known: string;
  /** One of {@link SHAPE_CODES}. */
  readonly shape: string;
}

/** Where a sentence begins and ends. */
export const EDGE: Look = { normal: '$', known: '$', shape: '$' };
/** Stands for the class of what is before the first word. */
export const EDGE_CLASS = -1;

/** The code of a word that isn't in the word list. */
export const UNLISTED = '-';

/** Where the short code of a shape stands in {@link SHAPE_CODES}. */
export const SHAPE_NUMBERS: Readonly<Record<Shape, number>> = {
  lower: 0,
  capital: 1,
  capitals: 2,
  opening: 3,
  number: 4,
};
/** Short, as they stand in thousands of clues; the last is that of an edge. */
export const SHAPE_CODES = 'lCABd$';

/** What speaks for the class of a word, whatever stands around it. */
export const ownClues = ({ normal, known, shape }: Look): string[] => [
  `0${normal} ${shape}`,
  `1${known}${shape}`,
  `2${normal.slice(-3)} ${shape}`,
];
/** What a word tells of the one before it. */
export const nextClues = ({ normal, known, shape }: Look): string[] => [
  `3${normal}`,
  `4${known}${shape}`,
  `5${normal.slice(-3)}`,
];
/** What a word tells of the one behind it. */
export const previousClues = ({ normal }: Look): string[] => [`6${normal}`];
/** What a word and the class of the one before it tell together. */
export const chainClues = ({ normal, known }: Look, before: number): string[] => [
  `7${known} ${before}`,
  `8${normal} ${before}`,
  `9${normal.slice(-2)} ${before}`,
];
/** What the words and marks around a word tell together with it. */
export const frameClues = (
  own: Look,
  next: Look,
  before: number,
  secondBefore: number,
  mark: string,
  nextMark: string,
): string[] => [
  pairClue(own, next),
  historyClue(before, secondBefore),
  marksClue(own, mark + nextMark),
  shapesClue(own, next, before),
];

/** Of the kinds of two words. */
export const pairClue = (own: Pick<Look, 'known' | 'shape'>, next: Pick<Look, 'known' | 'shape'>): string =>
  `a${own.known}${own.shape}${next.known}${next.shape}`;
/** Of the two classes before. */
export const historyClue = (before: number, secondBefore: number): string => `b${before} ${secondBefore}`;
/** Of the marks around a word. */
export const marksClue = (own: Pick<Look, 'shape'>, marks: string): string => `c${own.shape}${marks}`;
/** Of a word, the next and the class before. */
export const shapesClue = (own: Pick<Look, 'shape'>, next: Pick<Look, 'shape'>, before: number): string =>
  `d${own.shape}${before} ${next.shape}`;

/** What is to be known of each word of a list in a model, made for each list by its code and name. */
export function listedWords<Listed>(
  lists: Readonly<Record<string, string>>,
  make: (code: string, name: string) => Listed,
): ReadonlyMap<string, Listed> {
  const listed = new Map<string, Listed>();
  Object.entries(lists).forEach(([name, words], number) => {
    const made = make(number.toString(36), name);
    for (const word of words.split(' ')) listed.set(word, made);
  });
  return listed;
}
