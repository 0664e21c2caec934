import { type CueStrength, isCue } from '../lexicon/cues';
import type { Quotation } from '../model';
import { isHeadlineKind } from '../page/prose';
import { textOf } from '../span';
import type { Candidate } from './candidates';
import { headKey, nextKey, previousKey, type Rates, UNCOUNTED, wordKey } from './rates';
import type { Scene } from './scene';
import type { SceneToken } from './tokens';

/** What is known about a quotation whoever its source may be. */
export interface QuoteView {
  readonly quote: Quotation;
  readonly scene: Scene;
  /** Number of the scene in the text. */
  readonly at: number;
  readonly words: number;
  /** The words inside, marks left out. */
  readonly content: string;
  /** How often each of the scene's words is a cue. */
  readonly cueRates: readonly number[];
  /** Index of the first token behind it. */
  readonly after: number;
  readonly previous: SceneToken | undefined;
  readonly next: SceneToken | undefined;
  /** The marks and spaces at its edges. */
  readonly gapBefore: string;
  readonly gapAfter: string;
  readonly number: number;
  readonly headline: boolean;
  /** How often the text's busiest source stands beside a cue. */
  readonly mostSpeaking: number;
  /** A part of the same speech stands in an earlier paragraph. */
  readonly continued: boolean;
  /** The share of the paragraph's characters that it takes. */
  readonly share: number;
  /** The highest cue rate among the words before and behind it in its sentence. */
  readonly cueBefore: number;
  readonly cueAfter: number;
}

/** What is known about a candidate whatever it may be the source of. */
export interface CandidateView {
  readonly candidate: Candidate;
  readonly scene: Scene;
  readonly at: number;
  readonly previous: SceneToken | undefined;
  readonly next: SceneToken | undefined;
  readonly gapBefore: string;
  readonly gapAfter: string;
  readonly headRate: number;
  readonly previousRate: number;
  readonly nextRate: number;
  /** How often the next and the previous word are cues. */
  readonly rateBehind: number;
  readonly rateAhead: number;
  /** Which candidate of its sentence it is, the first 0. */
  readonly place: number;
  /** How many different people its paragraph names. */
  readonly people: number;
  /** The likeliest cue behind and before it, near by and in its sentence. */
  readonly cueAfter: NearCue;
  readonly cueBefore: NearCue;
}

export interface NearCue {
  readonly rate: number;
  /** In words; FAR where there is none. */
  readonly distance: number;
  readonly token: number;
  readonly strength: CueStrength | 'none';
}

export const FAR = 30;
const CUE_WINDOW_AFTER = 9;
const CUE_WINDOW_BEFORE = 5;

/** How often each word of the scene is a cue. */
export const cueRatesOf = (scene: Scene, rates: Rates): number[] =>
  scene.tokens.map((token) => rates.cue.get(wordKey(token)) ?? UNCOUNTED.cue[strengthOf(token)]);

export function viewQuote(text: string, scene: Scene, at: number, quote: Quotation, cueRates: readonly number[], speechBefore: number | undefined, mostSpeaking: number): QuoteView {
  const { tokens } = scene;
  const found = tokens.findIndex((token) => token.start >= quote.end);
  const after = found < 0 ? tokens.length : found;
  const previous = tokens[after - 1];
  const next = tokens[after];
  const content = textOf(text, quote.content);
  const { paragraph } = scene;
  const neighbourBefore = scene.quotes.findLast((other) => other.end <= quote.start);
  const neighbourAfter = scene.quotes.find((other) => other.start >= quote.end);
  const from = Math.max(previous?.end ?? paragraph.start, neighbourBefore?.end ?? 0);
  const to = Math.min(next?.start ?? paragraph.end, neighbourAfter?.start ?? Infinity);
  return {
    quote, scene, at, content, mostSpeaking, cueRates, after, previous, next,
    words: content.split(/\s+/).filter(Boolean).length,
    gapBefore: text.slice(from, quote.outer.start),
    gapAfter: text.slice(quote.outer.end, to),
    number: scene.quotes.indexOf(quote),
    headline: isHeadlineKind(paragraph.kind),
    continued: quote === scene.quotes[0] && quote.speech === speechBefore,
    share: (quote.end - quote.start) / Math.max(1, paragraph.end - paragraph.start),
    cueBefore: highestCue(tokens, after - 1, -1, cueRates),
    cueAfter: highestCue(tokens, after, 1, cueRates),
  };
}

export function viewCandidates(scene: Scene, at: number, rates: Rates, cueRates: readonly number[]): CandidateView[] {
  const { tokens, candidates } = scene;
  const people = new Set(candidates.filter((each) => each.kind === 'person').map((each) => each.entity)).size;
  return candidates.map((candidate, i) => ({
    candidate, scene, at,
    previous: tokens[candidate.from - 1],
    next: tokens[candidate.to + 1],
    gapBefore: tokens[candidate.from]?.gap ?? '',
    gapAfter: tokens[candidate.to + 1]?.gap ?? '',
    headRate: rates.head.get(headKey(candidate, tokens)) ?? UNCOUNTED.head,
    previousRate: rates.previous.get(previousKey(candidate, tokens)) ?? UNCOUNTED.previous,
    nextRate: rates.next.get(nextKey(candidate, tokens)) ?? UNCOUNTED.next,
    rateBehind: cueRates[candidate.to + 1] ?? 0,
    rateAhead: cueRates[candidate.from - 1] ?? 0,
    place: i - candidates.findIndex((each) => each.sentence === candidate.sentence),
    people,
    cueAfter: nearCue(tokens, candidate.to + 1, 1, CUE_WINDOW_AFTER, candidate.sentence, cueRates),
    cueBefore: nearCue(tokens, candidate.from - 1, -1, CUE_WINDOW_BEFORE, candidate.sentence, cueRates),
  }));
}

function nearCue(tokens: readonly SceneToken[], from: number, step: 1 | -1, window: number, sentence: number, cueRates: readonly number[]): NearCue {
  let best: NearCue = { rate: 0, distance: FAR, token: -1, strength: 'none' };
  for (let n = 0; n < window; n++) {
    const token = tokens[from + n * step];
    if (token?.sentence !== sentence) break;
    const rate = cueRates[from + n * step] ?? 0;
    // Nearer cues count more: 5% of the rate for each word in between.
    if (rate * (1 - 0.05 * n) > best.rate * (1 - 0.05 * best.distance) && rate > 0.02) best = { rate, distance: n, token: from + n * step, strength: strengthOf(token) };
  }
  return best;
}

/** What the lexicon says of a verb. */
const strengthOf = (token: SceneToken): CueStrength | 'none' => (token.tags.has('Verb') ? (isCue(token.normal) ?? 'none') : 'none');

function highestCue(tokens: readonly SceneToken[], from: number, step: 1 | -1, cueRates: readonly number[]): number {
  const sentence = tokens[from]?.sentence;
  let best = 0;
  for (let n = 0; n < CUE_WINDOW_AFTER; n++) {
    const token = tokens[from + n * step];
    if (!token || token.sentence !== sentence) break;
    best = Math.max(best, cueRates[from + n * step] ?? 0);
  }
  return best;
}
