import type { OrganizationSighting } from '../organizations';
import type { PersonSighting } from '../people';
import type { PiecedSentence } from '../pieces';
import { nameCandidates } from './name-candidates';
import { chosenNames, type Judged } from './name-choices';
import { keyOf, viewNames } from './name-views';
import type { Likelihoods, Namer } from './namer';

/** A sentence with what the rules for names have found in it. */
export interface Sighted {
  readonly sentence: PiecedSentence;
  readonly bodies: readonly OrganizationSighting[];
  readonly people: readonly PersonSighting[];
}

/**
 * Decides, name by name in the whole text, which name people and which name bodies: what rules have found, with what
 * they have missed and without what isn't likely.
 */
export function typedNames(
  text: string,
  sentences: readonly Sighted[],
  lowerCase: ReadonlySet<string>,
  namer: Namer,
): Sighted[] {
  const candidates = sentences.map(({ sentence, bodies, people }) => nameCandidates(text, sentence, bodies, people));
  const views = viewNames(candidates.flat(), lowerCase, namer.rates);
  const likelihoods = namer.likelihoods(views);
  const likely = new Map(views.map(({ key }, n) => [key, likelihoods[n] ?? NOTHING]));
  return sentences.map((sighted, n) => {
    const own = (candidates[n] ?? []).map((candidate): Judged => ({
      candidate,
      ...(likely.get(keyOf(candidate)) ?? NOTHING),
    }));
    return chosenNames(text, sighted, own);
  });
}

const NOTHING: Likelihoods = { person: 0, body: 0 };
