/** Trains the tagger: an averaged perceptron (Collins 2002), clues that are rare or say little left out. */
import { highest, type TaggerModel } from '../../src/core/language/tagger';
import {
  chainClues,
  EDGE,
  EDGE_CLASS,
  frameClues,
  listedWords,
  type Look,
  nextClues,
  ownClues,
  previousClues,
  SHAPE_CODES,
  SHAPE_NUMBERS,
  UNLISTED,
} from '../../src/core/language/tagger-clues';
import { MOST_CLASSES, votesOf } from '../../src/core/language/tagger-votes';
import { CLOSED } from '../../src/core/language/tags';
import { tokensOf } from '../../src/core/language/tokens';
import { mulberry32 } from './boosting.mts';
import { taught, wordList } from './teacher.mts';

interface Lesson {
  readonly looks: readonly Look[];
  readonly marks: readonly string[];
  /** The class of each word, -1 where the teacher has none. */
  readonly classes: readonly number[];
}

const ROUNDS = 3;
/** Rarer sets of tags teach nothing. */
const LEAST_OF_CLASS = 40;
const LEAST_OF_CLUE = 10;
/** More add little but time. */
const MOST_SENTENCES = 12_000;
/** Clues whose weights all stay below say too little to be kept. */
const LEAST_WEIGHT = 2;

/** What compromise does with sentences, as a model. The same sentences and seed give the same model. */
export function trainTagger(all: readonly string[], seed: number): TaggerModel {
  const step = Math.max(1, all.length / MOST_SENTENCES);
  const sentences = Array.from(
    { length: Math.min(all.length, MOST_SENTENCES) },
    (_, i) => all[Math.floor(i * step)] ?? '',
  );
  const answers = sentences.map(taught);
  const counts = countOf(answers.flat().filter((answer) => answer !== null));
  const classes = [...counts]
    .filter(([, count]) => count >= LEAST_OF_CLASS)
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST_CLASSES)
    .map(([name]) => name);
  const numbers = new Map(classes.map((name, number) => [name, number]));
  const words = wordList();
  const known = listedWords(words, (code) => code);
  const lessons = sentences.map((sentence, i): Lesson => {
    const tokens = tokensOf(sentence);
    return {
      looks: tokens.map(({ normal, shape }) => ({
        normal,
        known: known.get(normal) ?? UNLISTED,
        shape: SHAPE_CODES.charAt(SHAPE_NUMBERS[shape]),
      })),
      marks: tokens.map(({ mark }) => mark),
      classes: (answers[i] ?? []).map((answer) => (answer === null ? -1 : (numbers.get(answer) ?? -1))),
    };
  });
  const first = learn(lessons, classes.length, frequentClues(lessons), seed);
  const telling = [...first]
    .filter(([, weights]) => weights.some((weight) => Math.abs(weight) >= LEAST_WEIGHT))
    .map(([clue]) => clue);
  const votes = [...learn(lessons, classes.length, new Set(telling), seed)].map(([clue, weights]): [string, string] => [
    clue,
    votesOf(weights),
  ]);
  return {
    classes,
    words,
    closed: closedOf(lessons, classes),
    votes: Object.fromEntries(votes.filter(([, own]) => own !== '').sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}

/** Words that were met with tags of a closed kind more than once. */
function closedOf(lessons: readonly Lesson[], classes: readonly string[]): string {
  const isClosed = classes.map((tags) => tags.split(' ').some((tag) => CLOSED.some((closed) => closed === tag)));
  const met = countOf(
    lessons.flatMap(({ looks, classes: own }) =>
      looks.flatMap(({ normal }, i) => (isClosed[own[i] ?? -1] ? [normal] : [])),
    ),
  );
  return [...met]
    .filter(([, count]) => count > 1)
    .map(([word]) => word)
    .sort()
    .join(' ');
}

function cluesAt({ looks, marks }: Lesson, i: number, before: number, secondBefore: number): string[] {
  const own = looks[i] ?? EDGE;
  const next = looks[i + 1] ?? EDGE;
  return [
    ...ownClues(own),
    ...nextClues(next),
    ...previousClues(looks[i - 1] ?? EDGE),
    ...chainClues(own, before),
    ...frameClues(own, next, before, secondBefore, marks[i] ?? '', marks[i + 1] ?? '$'),
  ];
}

function learn(
  lessons: readonly Lesson[],
  width: number,
  clues: ReadonlySet<string>,
  seed: number,
): Map<string, number[]> {
  const rows = new Map([...clues].map((clue): [string, Row] => [clue, new Row(width)]));
  const random = mulberry32(seed);
  const order = lessons.map((_, i) => i);
  const scores = new Float64Array(width);
  const all = Array.from({ length: width }, (_, n) => n);
  let step = 0;
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(order, random);
    for (const at of order) {
      const lesson = lessons[at]!;
      let before = EDGE_CLASS;
      let secondBefore = EDGE_CLASS;
      for (let i = 0; i < lesson.looks.length; i++) {
        step++;
        const own = cluesAt(lesson, i, before, secondBefore).flatMap((clue) => rows.get(clue) ?? []);
        scores.fill(0);
        for (const { weights } of own) for (let n = 0; n < width; n++) scores[n]! += weights[n]!;
        const guess = highest(scores, all);
        const answer = lesson.classes[i]!;
        if (answer >= 0 && guess !== answer) {
          for (const row of own) {
            row.add(answer, 1, step);
            row.add(guess, -1, step);
          }
        }
        secondBefore = before;
        before = guess;
      }
    }
  }
  return new Map([...rows].map(([clue, row]) => [clue, row.averages(step)]));
}

/** The weights of one clue, one a class, with what is needed to average them over all steps. */
class Row {
  readonly weights: Float64Array;
  readonly #sums: Float64Array;
  readonly #since: Int32Array;

  constructor(width: number) {
    this.weights = new Float64Array(width);
    this.#sums = new Float64Array(width);
    this.#since = new Int32Array(width);
  }

  add(at: number, by: number, step: number): void {
    this.#sums[at]! += (step - this.#since[at]!) * this.weights[at]!;
    this.#since[at] = step;
    this.weights[at]! += by;
  }

  averages(step: number): number[] {
    return Array.from(this.weights, (weight, n) => (this.#sums[n]! + (step - this.#since[n]!) * weight) / step);
  }
}

/** Clues as the right classes would make them. */
function frequentClues(lessons: readonly Lesson[]): Set<string> {
  const clues = countOf(
    lessons.flatMap((lesson) =>
      lesson.looks.flatMap((_, i) =>
        cluesAt(lesson, i, lesson.classes[i - 1] ?? EDGE_CLASS, lesson.classes[i - 2] ?? EDGE_CLASS),
      ),
    ),
  );
  return new Set([...clues].filter(([, count]) => count >= LEAST_OF_CLUE).map(([clue]) => clue));
}

function countOf(items: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

function shuffle(items: number[], random: () => number): void {
  for (let i = items.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [items[i], items[j]] = [items[j]!, items[i]!];
  }
}
