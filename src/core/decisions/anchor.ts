/** Finding the places of decisions in a text that may have changed since. */
import { type Span, span } from '../span';
import { atOnce, mapping, type Steps } from '../steps';
import type { Decision, Place } from './decision';
import { finderOf, isNearAlike, makingFinder } from './finding';
import { learningWords, placeOf } from './place';
import { type Readable, readable } from './readable';

/**
 * A decision and where its places are in one version of a text, in UTF-16 code units; null for a place that isn't found
 * or has none.
 */
export interface Placed {
  readonly decision: Decision;
  readonly at: Span | null;
  readonly other: Span | null;
  readonly cue: Span | null;
}

/** A change of a text: `[start, end)` of it became `length` other code units. */
export interface Edit extends Span {
  readonly length: number;
}

/** Whether something that a decision needs isn't found in the text; a missing cue is no loss. */
export const isOrphan = ({ decision, at, other }: Placed): boolean =>
  at === null || (decision.other !== null && other === null);

/** The decisions with their places as they are in the text now; one that isn't found keeps what is known of it. */
export const lookedUp = (placed: readonly Placed[], text: Readable): Decision[] => atOnce(lookingUp(placed, text));

/** The same step by step. */
export function* lookingUp(placed: readonly Placed[], text: Readable): Steps<Decision[]> {
  yield* learningWords(
    text,
    placed.flatMap(({ at, other, cue }) => [at, other, cue].filter((each) => each !== null)),
  );
  return yield* mapping(placed, ({ decision, at, other, cue }) => ({
    ...decision,
    at: at ? placeOf(text, at) : decision.at,
    other: other ? placeOf(text, other) : decision.other,
    cue: cue ? placeOf(text, cue) : decision.cue,
  }));
}

/** Each decision with its places in the text, in the same order. */
export const anchorAll = (decisions: readonly Decision[], text: Readable): Placed[] =>
  atOnce(anchoring(decisions, text));

/** The same step by step. */
export function* anchoring(decisions: readonly Decision[], text: Readable): Steps<Placed[]> {
  return yield* settling(
    yield* mapping(decisions, (decision) => ({
      decision,
      at: stays(decision.at, text),
      other: stays(decision.other, text),
      cue: stays(decision.cue, text),
    })),
    text,
  );
}

/** Where a place is in a text; null where it can't be told for sure. */
export function anchor(place: Place, text: string): Span | null {
  const read = readable(text);
  return stays(place, read) ?? finderOf([place], read)(place);
}

/**
 * The same decisions after the text has become `text` by the edits, each of which takes for granted that those before
 * it are done. Places move with the text around them; those whose own words were changed are looked for anew, as are
 * those that weren't found before.
 */
export const reanchor = (placed: readonly Placed[], edits: readonly Edit[], text: Readable): Placed[] =>
  atOnce(reanchoring(placed, edits, text));

/** The same step by step. */
export function* reanchoring(placed: readonly Placed[], edits: readonly Edit[], text: Readable): Steps<Placed[]> {
  const moved = (place: Place | null, before: Span | null): Span | null =>
    place && before ? follow(place, before, edits, text) : null;
  return yield* settling(
    yield* mapping(placed, ({ decision, at, other, cue }) => ({
      decision,
      at: moved(decision.at, at),
      other: moved(decision.other, other),
      cue: moved(decision.cue, cue),
    })),
    text,
  );
}

function follow(place: Place, before: Span, edits: readonly Edit[], { plain, plainOf }: Readable): Span | null {
  let { start, end } = before;
  for (const edit of edits) {
    const grown = edit.length - (edit.end - edit.start);
    if (edit.end <= start) {
      start += grown;
      end += grown;
    } else if (edit.start < end) return null;
  }
  return plain.startsWith(place.exact, plainOf(span(start, start)).start) ? span(start, end) : null;
}

/** Looks for all places that have none yet, in one go. */
function* settling(placed: Placed[], text: Readable): Steps<Placed[]> {
  const lost: Place[] = [];
  for (const each of placed) {
    for (const name of PLACES) if (each[name] === null && each.decision[name]) lost.push(each.decision[name]);
  }
  if (lost.length === 0) return placed;
  const find = yield* makingFinder(lost, text);
  const settle = (place: Place | null, known: Span | null): Span | null => known ?? (place && find(place));
  return yield* mapping(placed, ({ decision, at, other, cue }) => ({
    decision,
    at: settle(decision.at, at),
    other: settle(decision.other, other),
    cue: settle(decision.cue, cue),
  }));
}

const PLACES = ['at', 'other', 'cue'] as const;

/** By position, where the words still stand there and something next to them does too. */
function stays(place: Place | null, { plain, points, originalOf }: Readable): Span | null {
  if (!place || place.exact === '') return null;
  const start = points.toLonger(place.start);
  if (!plain.startsWith(place.exact, start)) return null;
  if (!isNearAlike(place, plain, start)) return null;
  return originalOf(span(start, start + place.exact.length));
}
