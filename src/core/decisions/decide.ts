import type { Span } from '../span';
import type { Choice, Decision } from './decision';
import { contentId } from './ids';
import { placeOf } from './place';
import type { Readable } from './readable';

/** Who decides and when; `created` in ISO 8601, UTC. */
export interface Stamp {
  readonly created: string;
  readonly creator: string | null;
}

/** What is decided where, in UTF-16 code units of the text. */
export interface Wish {
  readonly at: Span;
  readonly other?: Span | null;
  readonly cue?: Span | null;
  readonly choice: Choice;
}

/** A decision on spans of a text. The same wish with the same stamp makes the same decision, its id included. */
export function decide(
  text: Readable,
  { at, other = null, cue = null, choice }: Wish,
  { created, creator }: Stamp,
): Decision {
  const places = { at: placeOf(text, at), other: other && placeOf(text, other), cue: cue && placeOf(text, cue) };
  return { id: contentId(JSON.stringify([created, creator, places, choice])), created, creator, ...places, choice };
}
