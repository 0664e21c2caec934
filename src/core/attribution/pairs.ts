import type { Count } from '../characters';
import type { CandidateView } from './candidate-views';
import type { QuoteView } from './quote-views';
import { CUE, type Salience } from './salience';
import { contains, firstAt } from '../span';
import type { Scene } from './scene';
import { added, countBetween, type WordCounts } from './word-counts';

/** A quotation beside one of the candidates for its source. */
export interface Pair {
  readonly quote: QuoteView;
  readonly source: CandidateView;
  /** The candidate stands before the quotation. */
  readonly before: boolean;
  /** Words between the two, quotations not counted. */
  readonly distance: number;
  /** Characters between the two, whatever ends their lines. */
  readonly characters: number;
  /** What is among those words. */
  readonly between: WordCounts;
  /** Candidates nearer to the quotation on the same side, and quotations between the two. */
  readonly candidatesBetween: number;
  readonly quotesBetween: number;
  readonly highestCueBetween: number;
  /** How much more it looks like the subject of a verb of saying than the best of the others does. */
  readonly standsOut: number;
  /** Nearer candidates of its paragraph and side that look like such a subject. */
  readonly speakingBetween: number;
  /** Paragraphs from the quotation's to the candidate's. */
  readonly paragraphs: number;
  readonly sentences: number;
  /** How often the same entity stands beside a cue in the text. */
  readonly speaks: number;
  /** How often the text mentions the same entity. */
  readonly mentioned: number;
}

/** A quotation with each of the candidates for its source. */
export function pairsOf(quote: QuoteView, sources: readonly CandidateView[], salience: Salience, count: Count): Pair[] {
  const quoteSentence = sentenceOf(quote);
  const places = sources.map((source) => placeOf(quote, source));
  const [highest = 0, second = 0] = places.map((place) => place.speaking).sort((a, b) => b - a);
  return places.map((place) =>
    pairOf(quote, quoteSentence, place, places, place.speaking === highest ? second : highest, salience, count),
  );
}

function pairOf(
  quote: QuoteView,
  quoteSentence: number,
  place: Place,
  places: readonly Place[],
  bestOther: number,
  { speaks, mentioned }: Salience,
  count: Count,
): Pair {
  const { source, paragraphs, before, between, speaking } = place;
  const { candidate } = source;
  let candidatesBetween = 0;
  let speakingBetween = 0;
  for (const other of places) {
    if (other.before !== before || other.between.words >= between.words) continue;
    candidatesBetween++;
    if (other.paragraphs === paragraphs && other.source.speaking > CUE) speakingBetween++;
  }
  const [from, to] = before ? [candidate.end, quote.quote.start] : [quote.quote.end, candidate.start];
  const others =
    quotesBetween(quote, quote.scene, from, to) + (paragraphs === 0 ? 0 : quotesBetween(quote, source.scene, from, to));
  return {
    quote,
    source,
    paragraphs,
    before,
    between,
    candidatesBetween,
    speakingBetween,
    distance: between.words,
    characters: count.toShorter(to) - count.toShorter(from),
    quotesBetween: others,
    standsOut: speaking - bestOther,
    highestCueBetween: highestBetween(quote, source, before, paragraphs),
    sentences: Math.abs(candidate.sentence - quoteSentence),
    speaks: candidate.entity === null ? 0 : (speaks.get(candidate.entity) ?? 0),
    mentioned: candidate.entity === null ? 0 : (mentioned.get(candidate.entity) ?? 0),
  };
}

/** Where a candidate stands, seen from a quotation. */
interface Place extends Pick<Pair, 'source' | 'paragraphs' | 'before' | 'between'> {
  /** How much it looks like a speaking subject, in the quotation's own paragraph. */
  readonly speaking: number;
}

function placeOf({ scene, at, after }: QuoteView, source: CandidateView): Place {
  const { candidate } = source;
  const paragraphs = Math.sign(source.at - at);
  const before = paragraphs < 0 || (paragraphs === 0 && candidate.to < after);
  if (paragraphs === 0) {
    const between = before
      ? countBetween(scene.counts, candidate.to + 1, after)
      : countBetween(scene.counts, after, candidate.from);
    return { source, paragraphs, before, between, speaking: source.speaking };
  }
  const theirs = before
    ? countBetween(source.scene.counts, candidate.to + 1)
    : countBetween(source.scene.counts, 0, candidate.from);
  const own = before ? countBetween(scene.counts, 0, after) : countBetween(scene.counts, after);
  return { source, paragraphs, before, between: added(theirs, own), speaking: 0 };
}

/** How many other quotations of a scene lie between two offsets. */
function quotesBetween({ quote }: QuoteView, { quotes }: Scene, from: number, to: number): number {
  const first = firstAt(quotes, from);
  let last = firstAt(quotes, to);
  if ((quotes[last - 1]?.end ?? 0) > to) last--;
  const isAmong = contains({ start: from, end: to }, quote);
  return Math.max(0, last - first - Number(isAmong && quotes[firstAt(quotes, quote.start)] === quote));
}

function highestBetween(quote: QuoteView, source: CandidateView, before: boolean, paragraphs: number): number {
  if (paragraphs !== 0) return 0;
  const [from, to] = before ? [source.candidate.to + 1, quote.after] : [quote.after, source.candidate.from];
  let highest = 0;
  for (let i = from; i < to; i++) highest = Math.max(highest, quote.cueRates[i] ?? 0);
  return highest;
}

/** The sentence in which the quotation ends, or begins where candidates stand before it. */
function sentenceOf({ quote, scene }: QuoteView): number {
  const { sentences, firstSentence } = scene;
  const last = firstAt(sentences, quote.end) - 1;
  const at = (sentences[last]?.end ?? 0) >= quote.end ? last : last + 1;
  return firstSentence + (at < sentences.length ? at : 0);
}
