/** Looking for words that are no longer where they were. */
import { type Span, span } from '../span';
import { atOnce, isStep, type Steps } from '../steps';
import type { Place } from './decision';
import { findingOccurrences } from './occurrences';
import { joins, type Readable } from './readable';

/** So much of both sides has to be the same next to the words, as formulas like `," he told reporters` repeat. */
const LEAST_NEIGHBOURHOOD = 8;

/** Where some words stand, in order. */
interface Stands {
  readonly starts: readonly number[];
  /**
   * Those that stand within no longer word where the place's words don't, by whether a word goes on before and after
   * the place's.
   */
  readonly bounded: Map<string, readonly number[]>;
  /** The same positions by what stands directly before them. */
  readonly byNeighbour: Map<string, readonly number[]>;
}

/**
 * Places that are looked for in a text → a function that finds each of them: by the words with their surroundings, else
 * by the words alone where they occur once and did so before. Words within a longer word are others. Null where more
 * than one place would do: a decision must never land on a lookalike, as the one that is left of two would be. The text
 * is searched once, for all of them.
 */
export const finderOf = (places: readonly Place[], text: Readable): Find => atOnce(makingFinder(places, text));

type Find = (place: Place) => Span | null;

/** The same step by step. */
export function* makingFinder(places: readonly Place[], { plain, originalOf }: Readable): Steps<Find> {
  const stands = new Map<string, Stands>();
  for (const [words, starts] of yield* findingOccurrences(plain, places.map(({ exact }) => exact).filter(Boolean))) {
    stands.set(words, standsOf(plain, starts));
    if (isStep(stands.size)) yield;
  }
  return (place) => {
    const known = stands.get(place.exact);
    if (!known) return null;
    const alike = mostAlike(place, plain, neighboursOf(place, known));
    const [start, ...others] = alike.length > 0 || place.repeated ? alike : boundedIn(known, place, plain);
    return start === undefined || others.length > 0 ? null : originalOf(span(start, start + place.exact.length));
  };
}

/** More than the blank that stands next to most words. */
const LEAST_NEIGHBOUR = 4;

/**
 * Whether what is next to the words at `start` is as it was on one side at least, or nothing is known of what was
 * there.
 */
export function isNearAlike({ exact, prefix, suffix }: Place, plain: string, start: number): boolean {
  if (prefix === '' && suffix === '') return true;
  const [before, after] = [prefix.slice(-LEAST_NEIGHBOUR), suffix.slice(0, LEAST_NEIGHBOUR)];
  return (
    (before !== '' && plain.startsWith(before, start - before.length)) ||
    (after !== '' && plain.startsWith(after, start + exact.length))
  );
}

function standsOf(plain: string, starts: readonly number[]): Stands {
  const byNeighbour = new Map<string, number[]>();
  for (const start of starts) {
    const neighbour = plain.slice(Math.max(0, start - LEAST_NEIGHBOURHOOD), start);
    const same = byNeighbour.get(neighbour);
    if (same) same.push(start);
    else byNeighbour.set(neighbour, [start]);
  }
  return { starts, bounded: new Map(), byNeighbour };
}

interface Likeness {
  /** How many code units directly before and after the words are those of the place. */
  readonly before: number;
  readonly after: number;
}

function likeness({ exact, prefix, suffix }: Place, plain: string, start: number): Likeness {
  let before = 0;
  while (
    before < prefix.length &&
    prefix.charCodeAt(prefix.length - 1 - before) === plain.charCodeAt(start - 1 - before)
  )
    before++;
  const end = start + exact.length;
  let after = 0;
  while (after < suffix.length && suffix.charCodeAt(after) === plain.charCodeAt(end + after)) after++;
  return { before, after };
}

/**
 * The positions with the place's surroundings, of these those with most of them; no more than two, as two are too many
 * already.
 */
function mostAlike(place: Place, plain: string, starts: readonly number[]): number[] {
  const all = place.prefix.length + place.suffix.length;
  let most = 1;
  let best: number[] = [];
  for (const start of starts) {
    const { before, after } = likeness(place, plain, start);
    const score = before + after;
    if (
      score < most ||
      2 * score < all ||
      !isEnough(before, place.prefix) ||
      !isEnough(after, place.suffix) ||
      !isBounded(place, plain, start)
    )
      continue;
    if (score === most) best.push(start);
    else best = [start];
    most = score;
    if (score === all && best.length === 2) break;
  }
  return best;
}

const isEnough = (same: number, side: string): boolean => same >= Math.min(side.length, LEAST_NEIGHBOURHOOD);

/** Those of the positions that have enough of the place's words before them. */
const neighboursOf = ({ prefix }: Place, { starts, byNeighbour }: Stands): readonly number[] =>
  prefix.length < LEAST_NEIGHBOURHOOD ? starts : (byNeighbour.get(prefix.slice(-LEAST_NEIGHBOURHOOD)) ?? []);

function boundedIn({ starts, bounded }: Stands, place: Place, plain: string): readonly number[] {
  const { prefix, suffix, exact } = place;
  const key = `${joins(prefix, exact)} ${joins(exact, suffix)}`;
  const known = bounded.get(key) ?? starts.filter((start) => isBounded(place, plain, start));
  bounded.set(key, known);
  return known;
}

/** Whether the words begin and end a word there just where they did. */
const isBounded = ({ exact, prefix, suffix }: Place, plain: string, start: number): boolean =>
  (joins(prefix, exact) || !joins(plain.charAt(start - 1), exact)) &&
  (joins(exact, suffix) || !joins(exact, plain.charAt(start + exact.length)));
