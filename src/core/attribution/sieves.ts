import type { Entity, Quotation } from '../model';
import { overlaps, textOf } from '../span';
import type { Evidence } from './evidence';
import { quotedByAnother, viewpoint } from './frames';
import { headlineCredit, headlineLabel, headlineSubject } from './headlines';
import type { Choice } from './choices';
import { gapped, introducedBefore, objectBehind, subjectBefore, subjectInTurn } from './subjects';
import { tagBehind } from './tags';

/**
 * A rule for what the layout shows without doubt; null leaves the quotation to the next rule, and at last to the
 * ranker.
 */
type Sieve = (text: string, choice: Choice, entities: readonly Entity[]) => Evidence | null;

/** Rules that know better than the ranker, which has met neither headlines nor many reports at third hand. */
const FIRST: readonly Sieve[] = [
  headlineLabel,
  headlineCredit,
  headlineSubject,
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
export const siftFirst: Sieve = (text, choice, entities) => sift(FIRST, text, choice, entities);

/** What the surest rule says that knows an answer where the ranker has none. */
export const siftLast: Sieve = (text, choice, entities) => sift(LAST, text, choice, entities);

function sift(sieves: readonly Sieve[], text: string, choice: Choice, entities: readonly Entity[]): Evidence | null {
  for (const sieve of sieves) {
    const evidence = sieve(text, choice, entities);
    if (evidence) return evidence;
  }
  return null;
}

/** Labels that tell questions from answers, but not who speaks. */
const ANONYMOUS = /^(?:Q|A|Question|Answer|QUESTION|ANSWER)$/;

/** The layout names the speaker: the label of a turn in an interview, the signature under a post. */
export function byLabel(text: string, { label }: Quotation, entities: readonly Entity[]): Evidence | null {
  if (!label || ANONYMOUS.test(textOf(text, label))) return null;
  const named = entities.find((entity) =>
    entity.mentions.some((mention) => overlaps(mention, label) && mention.kind !== 'demonym'),
  );
  return {
    entity: named?.id ?? null,
    mention: label,
    cue: null,
    confidence: 0.98,
    why: 'the layout labels it with the speaker',
  };
}
