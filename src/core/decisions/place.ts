import { type Span, trimmed } from '../span';
import { atOnce, mapping, type Steps } from '../steps';
import type { Place } from './decision';
import type { Readable } from './readable';

/**
 * Enough words around a place to tell it from others like it, little enough that ten thousand places are read at once.
 */
const SURROUNDINGS = 24;

/**
 * What is kept of a span, without white space at its edges, so that it can be found again when the text has changed.
 */
export function placeOf({ text, plain, plainOf, points, isRepeated }: Readable, span: Span): Place {
  const { start, end } = plainOf(trimmed(text, span));
  const exact = plain.slice(start, end);
  return {
    exact,
    prefix: plain.slice(whole(plain, Math.max(0, start - SURROUNDINGS)), start),
    suffix: plain.slice(end, whole(plain, Math.min(plain.length, end + SURROUNDINGS))),
    start: points.toShorter(start),
    end: points.toShorter(end),
    repeated: isRepeated(exact),
  };
}

/** Learns of the words at many spans whether they are repeated, before a place is made of each. */
export const learnWords = (text: Readable, spans: readonly Span[]): void => atOnce(learningWords(text, spans));

/** The same step by step. */
export function* learningWords({ text, plain, plainOf, learning }: Readable, spans: readonly Span[]): Steps<void> {
  yield* learning(
    yield* mapping(spans, (each) => {
      const { start, end } = plainOf(trimmed(text, each));
      return plain.slice(start, end);
    }),
  );
}

/** The position, or the one after the character it would cut in two. */
const whole = (text: string, at: number): number =>
  /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1)) ? at + 1 : at;
