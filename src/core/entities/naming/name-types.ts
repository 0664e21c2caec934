import { type Span, textOf } from '../../span';
import { nameCandidates } from './name-candidates';
import { chosenNames, type Judged } from './name-choices';
import { keyOf, viewNames } from './name-views';
import type { Likelihoods, Namer } from './namer';
import type { Sighted } from './sighted';

/** What a text tells of its words, apart from its sentences. */
export interface Setting {
  /** The words that it has in lower case too. */
  readonly lowerCase: ReadonlySet<string>;
  /** Where it names its place, which is no name of a person or body elsewhere either, but for a surname like it. */
  readonly dateline: Span | null;
}

/**
 * Decides, name by name in the whole text, which name people and which name bodies: what rules have found, with what
 * they have missed and without what isn't likely.
 */
export function typedNames(
  text: string,
  sentences: readonly Sighted[],
  { lowerCase, dateline }: Setting,
  namer: Namer,
): Sighted[] {
  const candidates = sentences.map(({ sentence, bodies, people }) => nameCandidates(text, sentence, bodies, people));
  const views = viewNames(candidates.flat(), lowerCase, namer.rates);
  const likelihoods = namer.likelihoods(views);
  const place = dateline ? placeInDateline(textOf(text, dateline)) : undefined;
  const likely = new Map(
    views.map(({ key, names }, n) => [
      key,
      key === place && names.surnameOf === 0 ? NOTHING : (likelihoods[n] ?? NOTHING),
    ]),
  );
  return sentences.map((sighted, n) => {
    const own = (candidates[n] ?? []).map((candidate): Judged => ({
      candidate,
      ...(likely.get(keyOf(candidate)) ?? NOTHING),
    }));
    return chosenNames(text, sighted, own);
  });
}

const NOTHING: Likelihoods = { person: 0, body: 0 };

/** `new haven` of `NEW HAVEN, Conn. (AP) —`. */
const placeInDateline = (dateline: string): string | undefined =>
  dateline
    .split(/[,(]| [—–-]/u)[0]
    ?.trim()
    .toLowerCase();
