import type { Quotation } from '../model';
import { textOf } from '../span';
import type { Evidence } from './evidence';
import { quotedByAnother, viewpoint } from './frames';
import { headlineCredit, headlineLabel, headlineSubject } from './headlines';
import type { Choice } from './choices';
import type { NamedEntities } from './named';
import { letterheadBefore, signatureBehind } from './signatures';
import { gapped, introducedBefore, objectBehind, subjectBefore, subjectInTurn } from './subjects';
import { tagBehind } from './tags';

/**
 * A rule for what the layout shows without doubt; null leaves the quotation to the next rule, and at last to the
 * ranker.
 */
type Sieve = (text: string, choice: Choice, named: NamedEntities) => Evidence | null;

/** Rules that know better than the ranker, which has met neither headlines nor many reports at third hand. */
const FIRST: readonly Sieve[] = [
  headlineLabel,
  headlineCredit,
  headlineSubject,
  signatureBehind,
  letterheadBefore,
  quotedByAnother,
  viewpoint,
  objectBehind,
  gapped,
  subjectInTurn,
];
/**
 * Rules for what the ranker leaves open: verbs of saying that it hasn't met, things that bear words, subjects far away.
 */
const LAST: readonly Sieve[] = [tagBehind, subjectBefore, introducedBefore];

/** What the surest rule says that knows an answer, before the ranker is asked. */
export const siftFirst: Sieve = (text, choice, named) => sift(FIRST, text, choice, named);

/** What the surest rule says that knows an answer where the ranker has none. */
export const siftLast: Sieve = (text, choice, named) => sift(LAST, text, choice, named);

function sift(sieves: readonly Sieve[], text: string, choice: Choice, named: NamedEntities): Evidence | null {
  for (const sieve of sieves) {
    const evidence = sieve(text, choice, named);
    if (evidence) return evidence;
  }
  return null;
}

/** Labels that tell questions from answers, but not who speaks. */
const ANONYMOUS = /^(?:Q|A|Question|Answer|QUESTION|ANSWER)$/;

/** The layout names the speaker: the label of a turn in an interview, the signature under a post. */
export function byLabel(text: string, { label }: Quotation, named: NamedEntities): Evidence | null {
  if (!label || ANONYMOUS.test(textOf(text, label))) return null;
  const speaker = named.at(label).find(({ kind }) => kind !== 'demonym')?.entity;
  return {
    entity: speaker?.id ?? null,
    mention: label,
    cue: null,
    confidence: 0.98,
    why: 'the layout labels it with the speaker',
  };
}
