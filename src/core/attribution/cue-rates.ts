import { type CueStrength, isCue } from '../lexicon/cues';
import { type Rates, UNCOUNTED, wordKey } from './rates';
import type { Scene } from './scene';
import type { SceneToken } from './tokens';

/** So many words behind a source or a quotation a cue may belong to it. */
export const CUE_WINDOW = 9;

/** How often each word of the scene is a cue. */
export const cueRatesOf = (scene: Scene, rates: Rates): number[] =>
  scene.tokens.map((token) => rates.cue.get(wordKey(token)) ?? UNCOUNTED.cue[strengthOf(token)]);

/** What the lexicon says of a verb. */
export const strengthOf = (token: SceneToken): CueStrength | 'none' =>
  token.tags.has('Verb') ? (isCue(token.normal) ?? 'none') : 'none';
