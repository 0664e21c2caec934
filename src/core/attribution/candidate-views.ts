import type { CueStrength } from '../lexicon/cues';
import type { Candidate } from './candidates';
import { firstAt } from '../span';
import { CUE_WINDOW, strengthOf } from './cue-rates';
import { headKey, nextKey, previousKey, type Rates, UNCOUNTED } from './rates';
import type { Scene } from './scene';
import type { SceneToken } from './tokens';

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
  /** It comes first in its phrase. */
  readonly headsPhrase: boolean;
  /** The likeliest cue behind the whole phrase. */
  readonly cueAfterPhrase: NearCue;
  /** A cue among the first two words behind what is inserted behind it: `Hill, a doctor who lives in Rome, said`. */
  readonly cueBehindInsertion: NearCue;
  /** How much it looks like the subject of a verb of saying in its own sentence. */
  readonly speaking: number;
}

export interface NearCue {
  readonly rate: number;
  /** In words; FAR where there is none. */
  readonly distance: number;
  readonly token: number;
  readonly strength: CueStrength | 'none';
}

export const FAR = 30;
const CUE_WINDOW_BEFORE = 5;
const LONGEST_INSERTION = 25;

export function viewCandidates(scene: Scene, at: number, rates: Rates, cueRates: readonly number[]): CandidateView[] {
  const { candidates } = scene;
  const people = new Set(candidates.filter((each) => each.kind === 'person').map((each) => each.entity)).size;
  const endOfPhrase = new Map(candidates.map(({ phrase, to }) => [phrase, to]));
  let first = 0;
  return candidates.map((candidate, i) => {
    if (candidate.sentence !== candidates[first]?.sentence) first = i;
    const around = { at, people, place: i - first, phraseEnd: endOfPhrase.get(candidate.phrase) ?? candidate.to };
    return viewOf(candidate, i, scene, around, rates, cueRates);
  });
}

/** What a candidate's paragraph and phrase tell. */
interface Around extends Pick<CandidateView, 'at' | 'people' | 'place'> {
  /** The last word of its phrase. */
  readonly phraseEnd: number;
}

function viewOf(
  candidate: Candidate,
  i: number,
  scene: Scene,
  { at, people, place, phraseEnd }: Around,
  rates: Rates,
  cueRates: readonly number[],
): CandidateView {
  const { tokens, candidates } = scene;
  const cueAfter = cueBehind(candidate, tokens, cueRates);
  const cueBefore = cueAhead(candidate, tokens, cueRates);
  const insertion = cueBehindInsertion(tokens, candidate, cueRates);
  const rateAhead = cueRates[candidate.from - 1] ?? 0;
  return {
    candidate,
    scene,
    at,
    people,
    cueAfter,
    cueBefore,
    rateAhead,
    previous: tokens[candidate.from - 1],
    next: tokens[candidate.to + 1],
    gapBefore: tokens[candidate.from]?.gap ?? '',
    gapAfter: tokens[candidate.to + 1]?.gap ?? '',
    headRate: rates.head.get(headKey(candidate, tokens)) ?? UNCOUNTED.head,
    previousRate: rates.previous.get(previousKey(candidate, tokens)) ?? UNCOUNTED.previous,
    nextRate: rates.next.get(nextKey(candidate, tokens)) ?? UNCOUNTED.next,
    rateBehind: cueRates[candidate.to + 1] ?? 0,
    place,
    headsPhrase: candidates[i - 1]?.phrase !== candidate.phrase,
    cueAfterPhrase: nearCue(tokens, phraseEnd + 1, 1, CUE_WINDOW, candidate.sentence, cueRates),
    cueBehindInsertion: insertion,
    speaking: Math.max(
      cueAfter.rate * (1 - 0.1 * Math.min(cueAfter.distance, 9)),
      cueBefore.distance === 0 ? rateAhead : 0,
      insertion.rate,
    ),
  };
}

const NO_CUE: NearCue = { rate: 0, distance: FAR, token: -1, strength: 'none' };

/** Where words between commas, dashes or brackets stand behind a candidate: the cue that follows them. */
function cueBehindInsertion(tokens: readonly SceneToken[], candidate: Candidate, cueRates: readonly number[]): NearCue {
  const opening = tokens[candidate.to + 1];
  if (!opening || !/^ ?[,(—–]/.test(opening.gap)) return NO_CUE;
  const bracket = opening.gap.includes('(');
  for (let n = candidate.to + 2; n < candidate.to + 2 + LONGEST_INSERTION; n++) {
    const token = tokens[n];
    if (token?.sentence !== candidate.sentence) return NO_CUE;
    if (!(bracket ? token.gap.includes(')') : /[,—–]/.test(token.gap))) continue;
    const isSecond = tokens[n + 1]?.sentence === candidate.sentence && (cueRates[n + 1] ?? 0) > (cueRates[n] ?? 0);
    const at = isSecond ? n + 1 : n;
    const rate = cueRates[at] ?? 0;
    if (rate > 0.1 || bracket)
      return { rate, distance: at - candidate.to - 1, token: at, strength: strengthOf(tokens[at] ?? token) };
  }
  return NO_CUE;
}

/** The likeliest cue behind a candidate, near by and in its sentence. */
export const cueBehind = (
  { to, sentence }: Candidate,
  tokens: readonly SceneToken[],
  cueRates: readonly number[],
): NearCue => nearCue(tokens, to + 1, 1, CUE_WINDOW, sentence, cueRates);

/** The likeliest before it. */
export const cueAhead = (
  { from, sentence }: Candidate,
  tokens: readonly SceneToken[],
  cueRates: readonly number[],
): NearCue => nearCue(tokens, from - 1, -1, CUE_WINDOW_BEFORE, sentence, cueRates);

function nearCue(
  tokens: readonly SceneToken[],
  from: number,
  step: 1 | -1,
  window: number,
  sentence: number,
  cueRates: readonly number[],
): NearCue {
  let distance = -1;
  let highest = 0;
  for (let n = 0; n < window; n++) {
    const at = from + n * step;
    if (tokens[at]?.sentence !== sentence) break;
    const rate = cueRates[at] ?? 0;
    // Nearer cues count more: 5% of the rate for each word in between.
    const weight = rate * (1 - 0.05 * n);
    if (rate <= 0.02 || weight <= highest) continue;
    highest = weight;
    distance = n;
  }
  const token = from + distance * step;
  const cue = distance < 0 ? undefined : tokens[token];
  return cue ? { rate: cueRates[token] ?? 0, distance, token, strength: strengthOf(cue) } : NO_CUE;
}

/** How many candidates stand between a candidate and its cue. */
export function candidatesTo({ candidate, scene: { candidates }, cueAfter }: CandidateView): number {
  if (cueAfter.token < 0) return 0;
  let count = 0;
  for (let at = firstAt(candidates, candidate.start + 1); (candidates[at]?.from ?? Infinity) < cueAfter.token; at++) {
    const other = candidates[at];
    if (other && other.from > candidate.to && other.to < cueAfter.token) count++;
  }
  return count;
}
