import type { Span } from '../span';
import type { Pair } from './features';
import type { NearCue } from './views';

/** Below this a word near the source is no cue worth showing. */
const CUE = 0.08;

/** The cue that links a source to a quotation, and the evidence in a few words. */
export function explain(pair: Pair): { cue: Span | null; why: string } {
  const near = cueOf(pair);
  const token = near && pair.source.scene.tokens[near.token];
  return { cue: token ? { start: token.start, end: token.end } : null, why: `${place(pair)}${near ? '' : ', without a verb of saying'}` };
}

function cueOf({ source, before }: Pair): NearCue | null {
  const { cueAfter, cueBefore } = source;
  const nearness = (cue: NearCue): number => cue.rate * (1 - Math.min(0.9, cue.distance * 0.1));
  const behind = nearness(cueAfter) * (before ? 1.5 : 1);
  const best = behind >= nearness(cueBefore) ? cueAfter : cueBefore;
  return best.rate >= CUE ? best : null;
}

function place({ before, source, paragraphs, sentences, quotesBetween }: Pair): string {
  if (source.previous?.normal === 'to' && source.scene.tokens[source.candidate.from - 2]?.normal === 'according') return '“according to” names the source';
  if (paragraphs < 0) return 'named in the paragraph before';
  if (paragraphs > 0) return 'named at the beginning of the next paragraph';
  if (quotesBetween > 0) return before ? 'named earlier in the paragraph' : 'named later in the paragraph';
  if (sentences > 0) return before ? 'named in a sentence before' : 'named in the sentence behind it';
  return before ? 'named before the words in their sentence' : 'named right behind the words';
}
