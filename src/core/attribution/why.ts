import { cueAt, isCue } from '../lexicon/cues';
import type { Span } from '../span';
import type { Pair } from './pairs';
import type { SceneToken } from './tokens';
import type { NearCue } from './candidate-views';

/** Below this a word near the source is no cue worth showing. */
const CUE = 0.08;
const LONGEST_PHRASE = 5;

/** The cue that links a source to a quotation, and the evidence in a few words. */
export function explain(pair: Pair): { cue: Span | null; why: string } {
  const near = cueOf(pair);
  const cue = near && phraseAround(pair.source.scene.tokens, near.token);
  return { cue, why: `${place(pair)}${cue ? '' : ', without a verb of saying'}` };
}

function cueOf(pair: Pair): NearCue | null {
  const { source, before, distance } = pair;
  const { cueAfter, cueBefore, cueBehindInsertion } = source;
  // What is inserted behind a name has verbs of its own.
  if (cueBehindInsertion.rate > cueAfter.rate) return cueBehindInsertion;
  const weight = (cue: NearCue): number => cue.rate * (1 - Math.min(0.9, cue.distance * 0.1));
  const best = weight(cueAfter) * (before ? 1.5 : 1) >= weight(cueBefore) ? cueAfter : cueBefore;
  if (
    best.rate >= CUE &&
    (best.strength !== 'none' ||
      source.scene.tokens[best.token]?.tags.has('Verb') ||
      isCue(source.scene.tokens[best.token]?.normal ?? ''))
  )
    return best;
  return distance > 0 ? verbAmong(pair) : null;
}

/** The verb of saying nearest to the quotation, where a clause keeps it away from the source. */
function verbAmong({ source, quote, before, paragraphs }: Pair): NearCue | null {
  if (paragraphs !== 0 || !before) return null;
  const { tokens } = source.scene;
  for (let n = quote.after - 1; n > source.candidate.to; n--) {
    const token = tokens[n];
    if (token?.tags.has('Verb') && isCue(token.normal) === 'strong')
      return { rate: quote.cueRates[n] ?? 0, distance: n - source.candidate.to - 1, token: n, strength: 'strong' };
  }
  return null;
}

/** The whole phrase that a cue word belongs to: `pointed out`, `was quoted as saying`. */
function phraseAround(tokens: readonly SceneToken[], at: number): Span {
  const first = Math.max(0, at - LONGEST_PHRASE);
  const words = tokens.slice(first, at + LONGEST_PHRASE + 1).map((token) => token.normal);
  for (let from = first; from <= at; from++) {
    const length = cueAt(words, from - first)?.length ?? 0;
    const last = tokens[from + length - 1];
    if (from + length > at && last && length > 1) return { start: tokens[from]?.start ?? 0, end: last.end };
  }
  const token = tokens[at];
  return { start: token?.start ?? 0, end: token?.end ?? 0 };
}

function place({ before, source, paragraphs, sentences, quotesBetween }: Pair): string {
  if (source.previous?.normal === 'to' && source.scene.tokens[source.candidate.from - 2]?.normal === 'according')
    return '“according to” names the source';
  if (paragraphs < 0) return 'named in the paragraph before';
  if (paragraphs > 0) return 'named at the beginning of the next paragraph';
  if (quotesBetween > 0) return before ? 'named earlier in the paragraph' : 'named later in the paragraph';
  if (sentences > 0) return before ? 'named in a sentence before' : 'named in the sentence behind it';
  return before ? 'named before the words in their sentence' : 'named right behind the words';
}
