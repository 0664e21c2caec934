import { isAnimate } from '../entities/phrase-heads';
import { tidy } from '../entities/wording';
import { callsPeople, roleAt } from '../lexicon/offices';
import type { Entity } from '../model';
import type { Span } from '../span';
import type { Candidate } from './candidates';
import type { NamedEntities } from './named';
import type { CandidateView } from './candidate-views';
import type { SceneToken } from './tokens';

/** Who a source is, null where the text names nobody, and the words that say so. */
interface Source {
  readonly entity: string | null;
  readonly mention: Span;
}

/**
 * Who a candidate is, and the words that say so: with what depends on it, with the name that a relative pronoun stands
 * for, and with the name that it describes.
 */
export function sourceOf({ candidate, scene }: Pick<CandidateView, 'candidate' | 'scene'>): Source {
  const { candidates, tokens } = scene;
  const at = candidates.indexOf(candidate);
  const before = candidates[at - 1];
  const relative = candidate.from === candidate.to ? RELATIVE.get(tokens[candidate.from]?.normal ?? '') : undefined;
  if (before && relative && before.to === candidate.from - 1) {
    const head = relative === 'person' ? personBefore(candidates, tokens, at) : at - 1;
    const { entity, mention } = describedAt(candidates, tokens, head);
    return { entity, mention: { start: mention.start, end: candidate.end } };
  }
  if (before && isGoverned(before, candidate) && isRelated(tokens[before.to]?.normal))
    return { entity: before.entity, mention: { start: before.start, end: candidate.end } };
  return describedAt(candidates, tokens, at);
}

/** Relative pronouns, and what they stand for. */
const RELATIVE: ReadonlyMap<string, 'person' | 'thing'> = new Map([
  ['who', 'person'],
  ['which', 'thing'],
]);

/**
 * The candidate that a `who` stands for: the nearest person before it that only their own attributes part from it, as
 * in `Jane Doe of Florida, who` and `an engineer at Baltic Shipping who`; what stands right before it if there is none.
 */
function personBefore(candidates: readonly Candidate[], tokens: readonly SceneToken[], relative: number): number {
  for (let at = relative - 1; at >= 0; at--) {
    const candidate = candidates[at];
    if (!candidate || candidate.sentence !== candidates[relative]?.sentence) break;
    const next = candidates[at + 1]?.from ?? candidate.to + 1;
    if (tokens.slice(candidate.to + 1, next).some(({ tags }) => tags.has('Verb'))) break;
    if (isSomebody(candidate, tokens)) return at;
  }
  return relative - 1;
}

/** Whether a candidate names or describes a person, by its entity or by its noun. */
function isSomebody({ kind, to, mentionKind }: Candidate, tokens: readonly SceneToken[]): boolean {
  if (kind === 'person') return true;
  if (kind === 'organization' || kind === 'country' || mentionKind === 'name') return false;
  const noun = tokens[to]?.normal ?? '';
  return callsPeople(noun) || isAnimate(noun);
}

/** Who a noun phrase is, with what depends on it and with the name that it describes. */
function describedAt(candidates: readonly Candidate[], tokens: readonly SceneToken[], at: number): Source {
  const candidate = candidates[at];
  if (!candidate) throw new RangeError(`no candidate ${at}`);
  let last = at;
  while (isNextGoverned(candidates, last)) last++;
  const mention = { start: candidate.start, end: candidates[last]?.end ?? candidate.end };
  const named = candidate.entity === null ? apposedName(candidates, tokens, at, last) : undefined;
  if (!named) return { entity: candidate.entity, mention };
  return {
    entity: named.entity,
    mention: { start: Math.min(mention.start, named.start), end: Math.max(mention.end, named.end) },
  };
}

/** No title is longer. */
const LONGEST_TITLE = 120;

/**
 * Who bears the title that the words of a source are or begin, and the words with the name behind it: `Minister of
 * State for Harbors Jane Doe`, but not `a spokesman for President Doe`.
 */
export function bearerOf(text: string, { start, end }: Span, named: NamedEntities): Source | undefined {
  let tried: Entity | undefined;
  for (const name of named.at({ start: start + 1, end: start + LONGEST_TITLE + 1 })) {
    const { entity } = name;
    const mayBear = entity.type === 'person' && name.kind === 'name' && name.start > start && name.end >= end;
    if (!mayBear || entity === tried) continue;
    tried = entity;
    const title = tidy(text.slice(start, name.start))
      .replace(/^(?:the|a|an) /i, '')
      .toLowerCase();
    if (entity.roles.some((role) => role.toLowerCase().endsWith(title)))
      return { entity: entity.id, mention: { start, end: name.end } };
  }
  return undefined;
}

/** `of the ministry` behind `a spokesman`: of one phrase, with a preposition between them. */
const isGoverned = (head: Candidate, dependent: Candidate): boolean =>
  head.phrase === dependent.phrase && dependent.from === head.to + 2;

function isNextGoverned(candidates: readonly Candidate[], at: number): boolean {
  const [head, dependent] = [candidates[at], candidates[at + 1]];
  return head !== undefined && dependent !== undefined && isGoverned(head, dependent);
}

/** `the wife of President Weber` is not the president. */
const isRelated = (noun: string | undefined): boolean => noun !== undefined && roleAt([noun], 0) !== undefined;

/**
 * The name in apposition to a description that takes the candidates `first` to `last`: `Her campaign manager, Jane Doe,
 * said`, `Jane Doe, a doctor from Riga, said`. In `After talks with Jane Doe, a doctor said` there is none.
 */
function apposedName(
  candidates: readonly Candidate[],
  tokens: readonly SceneToken[],
  first: number,
  last: number,
): Candidate | undefined {
  const behind = candidates[last + 1];
  if (behind && isApposed(candidates[last], behind, tokens) && isPerson(behind)) return behind;
  let from = first;
  while (from > 0 && isNextGoverned(candidates, from - 1)) from--;
  const name = candidates[from - 1];
  const next = tokens[(candidates[last]?.to ?? 0) + 1];
  const goesOn = next !== undefined && next.gap.trim() === '' && next.tags.has('Verb');
  return name && isPerson(name) && isApposed(name, candidates[from], tokens) && !goesOn ? name : undefined;
}

/** Nothing but a comma between them. */
const isApposed = (a: Candidate | undefined, b: Candidate | undefined, tokens: readonly SceneToken[]): boolean =>
  a !== undefined &&
  b !== undefined &&
  b.from === a.to + 1 &&
  tokens[b.from]?.gap.trim() === ',' &&
  a.sentence === b.sentence;

const isPerson = ({ kind, entity, mentionKind }: Candidate): boolean =>
  kind === 'person' && entity !== null && mentionKind === 'name';
