/** Rules for quotations that the subject of a sentence says: of their own sentence, or of one that only introduces them. */
import { cueAt } from '../lexicon/cues';
import { isHeadlineKind } from '../page/prose';
import { subjectOf } from '../entities/subject';
import type { Evidence } from './evidence';
import type { Pair } from './pairs';
import type { Choice } from './choices';
import { sourceOf } from './source';
import type { SceneToken } from './tokens';

/** Such a subject says it in most cases, but not as surely as one right beside the quotation. */
const CONFIDENCE = 0.6;

/** `X, for his part, said Kiev was "ready …"`: the subject of the quotation's own sentence, in front of it, with a verb of saying. */
export function subjectBefore(_text: string, { scene, pairs }: Choice): Evidence | null {
  if (isHeadlineKind(scene.paragraph.kind)) return null;
  const before = pairs.filter(({ before, paragraphs, sentences, quotesBetween }) => before && paragraphs === 0 && sentences === 0 && quotesBetween === 0);
  const subject = subjectAmong(before, scene.tokens);
  if (!subject || !canSpeak(subject)) return null;
  const { tokens } = scene;
  const { to } = subject.source.candidate;
  const cue = tokens.findIndex((token, at) => at > to && at < subject.quote.after && token.sentence === subject.source.candidate.sentence && isSaying(tokens, at));
  if (cue < 0) return null;
  const { start, end } = tokens[cue] ?? subject.quote.quote;
  return { ...sourceOf(subject.source), cue: { start, end }, confidence: CONFIDENCE, why: 'the subject of the sentence, with a verb of saying' };
}

/** The longest paragraph that only introduces. */
const INTRODUCTION_WORDS = 12;

/** `Grushko disagreed.`, and a paragraph that is all quotation: the subject of the short paragraph before. */
export function introducedBefore(_text: string, { scene, pairs }: Choice): Evidence | null {
  if (scene.tokens.length > 0 || isHeadlineKind(scene.paragraph.kind)) return null;
  const before = pairs.filter(({ paragraphs }) => paragraphs === -1);
  const introduction = before[0]?.source.scene;
  if (!introduction || introduction.quotes.length > 0 || introduction.tokens.length > INTRODUCTION_WORDS) return null;
  const subject = subjectAmong(before, introduction.tokens);
  const isAlone = subject !== null && before.every(({ source: { candidate } }) => candidate.kind !== 'person' || candidate.entity === subject.source.candidate.entity);
  if (!subject || !isAlone || subject.source.candidate.kind !== 'person') return null;
  return { ...sourceOf(subject.source), cue: null, confidence: CONFIDENCE, why: 'the paragraph before introduces the speaker' };
}

/** The pair whose candidate is the subject of the sentence that they share. */
function subjectAmong(pairs: readonly Pair[], tokens: readonly SceneToken[]): Pair | null {
  const first = pairs[0]?.source.candidate;
  if (!first) return null;
  const own = tokens.filter(({ sentence }) => sentence === first.sentence);
  const subject = subjectOf(pairs.map(({ source }) => source.candidate), { start: own[0]?.start ?? 0, end: own.at(-1)?.end ?? 0, tokens: own });
  return pairs.find(({ source }) => source.candidate === subject) ?? null;
}

const canSpeak = ({ source: { candidate } }: Pair): boolean => candidate.entity !== null || candidate.kind === 'pronoun' || candidate.kind === 'nominal';

const isSaying = (tokens: readonly SceneToken[], at: number): boolean => tokens[at]?.tags.has('Verb') === true && cueAt(tokens.slice(at, at + 3).map(({ normal }) => normal), 0)?.strength === 'strong';
