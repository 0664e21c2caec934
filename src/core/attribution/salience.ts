import { cueAhead, cueBehind } from './candidate-views';
import type { Scene } from './scene';

/** How often each entity stands beside a cue, and is mentioned. */
export interface Salience {
  readonly speaks: ReadonlyMap<string, number>;
  readonly mentioned: ReadonlyMap<string, number>;
}

/** A cue beside a candidate counts as one from this rate on. */
export const CUE = 0.3;

export function salienceOf(scenes: readonly Scene[], cueRates: readonly (readonly number[])[]): Salience {
  const speaks = new Map<string, number>();
  const mentioned = new Map<string, number>();
  scenes.forEach(({ tokens, candidates }, at) => {
    const rates = cueRates[at] ?? [];
    for (const candidate of candidates) {
      if (candidate.entity === null) continue;
      mentioned.set(candidate.entity, (mentioned.get(candidate.entity) ?? 0) + 1);
      const behind = cueBehind(candidate, tokens, rates);
      const ahead = cueAhead(candidate, tokens, rates);
      const besideCue = (behind.rate > CUE && behind.distance < 3) || (ahead.rate > CUE && ahead.distance === 0);
      if (besideCue) speaks.set(candidate.entity, (speaks.get(candidate.entity) ?? 0) + 1);
    }
  });
  return { speaks, mentioned };
}
