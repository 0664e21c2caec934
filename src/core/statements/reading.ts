import { claimsAmong, type Claim, type Read } from './claims';
import { begins, ends, frameOf, type Source } from './contents';
import { type Cue, cueEnds, cueStarts } from './cues';
import { type Head, headsIn, type Rated } from './heads';
import { piecesOf } from './pieces';
import type { StatementReader } from './reader';
import { sourceEnds, sourcePairs, sourceStarts } from './sources';

/** Which heads of a passage are read: those that are likely enough, and of them those that are asked for. */
export interface Reach {
  readonly least: number;
  readonly isRead: (head: Head) => boolean;
}

/** As it is learned: reading heads from 0.09 on takes twice as long and finds no more. */
export const ALL_HEADS: Reach = { least: 0.25, isRead: () => true };

/** What the heads of a passage say, each by itself and then beside the others. */
export function claimsIn(rated: Rated, reader: StatementReader, { least, isRead } = ALL_HEADS): Claim[] {
  const heads = headsIn(rated).filter(isRead);
  const likelihoods = reader.steps.head(heads);
  return claimsAmong(
    heads.flatMap((head, n) => {
      const likely = likelihoods[n] ?? 0;
      const read = likely < least ? undefined : readFrom(head, likely, reader);
      return read ? [read] : [];
    }),
  );
}

function readFrom(head: Head, likely: number, reader: StatementReader): Read | undefined {
  const [start, startLikely] = likeliest(cueStarts(head), reader.steps.cueStart);
  const [close, endLikely] = likeliest(cueEnds(head), reader.steps.cueEnd);
  const cue: Cue = { head, from: start?.at ?? head.at, to: close?.at ?? head.at };
  const pairs = sourcePairs(cue);
  const probabilities = reader.steps.source(pairs);
  const noSource = 1 - probabilities.reduce((sum, p) => sum + p, 0);
  const best = highest(probabilities);
  const pair = pairs[best];
  const sourceLikely = probabilities[best] ?? 0;
  const source = pair && sourceLikely > noSource ? sourceOf(pair, reader) : undefined;
  const frame = frameOf(cue, source);
  const [begin, beginLikely] = likeliest(begins(frame), reader.steps.begin);
  if (!begin) return undefined;
  const [end, contentEndLikely] = likeliest(ends(begin), reader.steps.end);
  if (!end) return undefined;
  return {
    head,
    likely,
    cue,
    cueLikely: startLikely * endLikely,
    source,
    sourceLikely,
    noSource,
    frame,
    begin,
    beginLikely,
    end,
    endLikely: contentEndLikely,
    pieces: piecesOf(begin, end, (places) => likeliest(places, reader.steps.resume)[0]),
  };
}

function sourceOf(pair: Source['pair'], reader: StatementReader): Source {
  const [start] = likeliest(sourceStarts(pair), reader.steps.sourceStart);
  const [end] = likeliest(sourceEnds(pair), reader.steps.sourceEnd);
  const from = start?.at ?? pair.noun.from;
  return { pair, from, to: Math.max(from, end?.at ?? pair.noun.to) };
}

/** The likeliest of some subjects, and how likely it is. */
function likeliest<Of>(
  subjects: readonly Of[],
  choose: (subjects: readonly Of[]) => number[],
): [Of | undefined, number] {
  if (subjects.length < 2) return [subjects[0], 1];
  const probabilities = choose(subjects);
  const best = highest(probabilities);
  return [subjects[best], probabilities[best] ?? 0];
}

function highest(values: readonly number[]): number {
  let best = 0;
  for (let n = 1; n < values.length; n++) if ((values[n] ?? 0) > (values[best] ?? 0)) best = n;
  return best;
}
