import { roleAt } from '../lexicon/offices';
import type { Candidate } from './candidates';
import type { Evidence } from './evidence';
import type { CandidateView } from './candidate-views';

/** Who a candidate is, and the words that say so: with what depends on it, and with the name that a relative pronoun stands for. */
export function sourceOf({ candidate, scene }: CandidateView): Pick<Evidence, 'entity' | 'mention'> {
  const { candidates, tokens } = scene;
  const at = candidates.indexOf(candidate);
  const before = candidates[at - 1];
  const isRelative = /^(?:who|which)$/.test(tokens[candidate.from]?.normal ?? '') && candidate.from === candidate.to;
  if (before && isRelative && before.to === candidate.from - 1) return { entity: before.entity, mention: { start: before.start, end: candidate.end } };
  if (before && isGoverned(before, candidate) && isRelated(tokens[before.to]?.normal)) return { entity: before.entity, mention: { start: before.start, end: candidate.end } };
  let end = candidate.end;
  for (let next = candidates[at + 1], last = candidate; next && isGoverned(last, next); last = next, next = candidates[candidates.indexOf(next) + 1]) end = next.end;
  return { entity: candidate.entity, mention: { start: candidate.start, end } };
}

/** `of the ministry` behind `a spokesman`: of one phrase, with a preposition between them. */
const isGoverned = (head: Candidate, dependent: Candidate): boolean => head.phrase === dependent.phrase && dependent.from === head.to + 2;

/** `the wife of President Weber` is not the president. */
const isRelated = (noun: string | undefined): boolean => noun !== undefined && roleAt([noun], 0) !== undefined;
