import type { Draft } from '../draft';
import { isIssuer } from './bars';
import type { Chooser } from './chooser';
import type { Pair } from './pairs';

/** Whom words mean, and how likely that is. */
export interface Meant {
  readonly draft: Draft;
  readonly confidence: number;
}

/** Below this nobody is said to be meant: on unseen articles a tenth of what is said of descriptions is wrong then. */
export const LEAST = 0.5;
/** A pronoun mostly has an antecedent; below this it isn't told. */
export const LEAST_PRONOUN = 0.2;
/** Who was called so last is meant more often than the chooser, which has met few offices, has it. */
const LEAST_TOLD = 0.3;
/** Whoever was told to have issued a document is meant mostly. */
const LEAST_ISSUER = 0.25;

/** The likeliest of some, if any is likely enough. */
export function likeliest(pairs: readonly Pair[], choose: Chooser, least: number): Meant | undefined {
  if (pairs.length === 0) return undefined;
  const likely = choose(pairs);
  let best = 0;
  for (const at of likely.keys()) if ((likely[at] ?? 0) > (likely[best] ?? 0)) best = at;
  const [pair, confidence = 0] = [pairs[best], likely[best]];
  return pair && confidence >= leastFor(pair, least) ? { draft: pair.draft, confidence } : undefined;
}

/** What the text itself tells needs less from the chooser. */
const leastFor = (pair: Pair, least: number): number =>
  isIssuer(pair) ? LEAST_ISSUER : pair.isLatest ? Math.min(least, LEAST_TOLD) : least;
