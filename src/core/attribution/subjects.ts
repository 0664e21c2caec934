/**
 * Rules for quotations that the subject of a sentence says: of their own sentence, or of one that only introduces them.
 */
import { cueAt, isCue } from '../lexicon/cues';
import { isHeadlineKind } from '../page/prose';
import { subjectOf } from '../entities/subject';
import type { Evidence } from './evidence';
import type { Pair } from './pairs';
import type { Choice } from './choices';
import { sourceOf } from './source';
import type { SceneToken } from './tokens';

/** Such a subject says it in most cases, but not as surely as one right beside the quotation. */
const CONFIDENCE = 0.6;

/**
 * `X, for his part, said Kiev was "ready …"`: the subject of the quotation's own sentence, in front of it, with a verb
 * of saying.
 */
export const subjectBefore = (_text: string, choice: Choice): Evidence | null => subjectFrom(choice, 0);

/** `Jane Doe: In the spring he said "…"`: what somebody tells in an interview of what another one said. */
export function subjectInTurn(_text: string, choice: Choice): Evidence | null {
  const colon = choice.scene.tokens.slice(0, LONGEST_LABEL + 1).findIndex(({ gap }) => gap.startsWith(':'));
  return colon > 0 ? subjectFrom(choice, colon) : null;
}

const LONGEST_LABEL = 5;

/** The subject among the scene's words from one on. */
function subjectFrom({ scene, pairs }: Choice, from: number): Evidence | null {
  if (isHeadlineKind(scene.paragraph.kind)) return null;
  const before = pairs.filter(
    ({ before, paragraphs, sentences, quotesBetween, source }) =>
      before && paragraphs === 0 && sentences === 0 && quotesBetween === 0 && source.candidate.from >= from,
  );
  const subject = subjectAmong(before, scene.tokens.slice(from));
  if (!subject || !canSpeak(subject)) return null;
  const { tokens } = scene;
  const { to } = subject.source.candidate;
  const verb = tokens.findIndex(
    (token, at) =>
      at > to &&
      at < subject.quote.after &&
      token.sentence === subject.source.candidate.sentence &&
      sayingAt(tokens, at, subject.quote.after) > 0,
  );
  const first = tokens[verb];
  const last = tokens[verb + sayingAt(tokens, verb, subject.quote.after) - 1];
  if (!first || !last) return null;
  return {
    ...sourceOf(subject.source),
    cue: { start: first.start, end: last.end },
    confidence: CONFIDENCE,
    why: 'the subject of the sentence, with a verb of saying',
  };
}

/**
 * `X spoke of "a bridge"`, `X has never complained about the "long winter"`: a subject right before its verb, and its
 * object.
 */
export function objectBehind(_text: string, { scene: { tokens, paragraph }, pairs }: Choice): Evidence | null {
  const quote = pairs[0]?.quote;
  if (!quote || isHeadlineKind(paragraph.kind)) return null;
  const last = tokens[quote.after - 1]?.tags.has('Determiner') ? quote.after - 2 : quote.after - 1;
  const [verb, preposition] = [tokens[last - 1], tokens[last]];
  if (
    !verb ||
    !PREPOSITION.test(preposition?.normal ?? '') ||
    sayingAt(tokens, last - 1, quote.after) !== 2 ||
    verb.tags.has('Gerund') ||
    quote.gapBefore.trim() !== ''
  )
    return null;
  let at = last - 2;
  while (tokens[at]?.tags.has('Adverb') || tokens[at]?.tags.has('Auxiliary')) at--;
  const subject = pairs.find(
    (pair) =>
      pair.before &&
      pair.paragraphs === 0 &&
      pair.source.candidate.to === at &&
      pair.source.candidate.sentence === verb.sentence,
  );
  if (!subject || !canSpeak(subject) || !preposition) return null;
  return {
    ...sourceOf(subject.source),
    cue: { start: verb.start, end: preposition.end },
    confidence: 0.9,
    why: 'the subject of the verb, with the words for its object',
  };
}

/**
 * `X spoke of "…"; his colleague, of "…"`: a clause that leaves out the verb of the one before, but not its
 * preposition.
 */
export function gapped(_text: string, { scene: { tokens, paragraph }, pairs }: Choice): Evidence | null {
  const quote = pairs[0]?.quote;
  const preposition = quote && tokens[quote.after - 1];
  if (
    !preposition ||
    isHeadlineKind(paragraph.kind) ||
    !preposition.tags.has('Preposition') ||
    preposition.gap.trim() !== ','
  )
    return null;
  const pair = pairs.find(
    ({ source, before, paragraphs }) => before && paragraphs === 0 && source.candidate.to === quote.after - 2,
  );
  if (!pair) return null;
  const { from } = pair.source.candidate;
  const start = /^(?:and|while|but)$/.test(tokens[from - 1]?.normal ?? '') ? from - 1 : from;
  const verbless =
    tokens[start]?.gap === '“”' &&
    tokens[start].sentence === preposition.sentence &&
    tokens[start - 1]?.normal === preposition.normal;
  return verbless
    ? { ...sourceOf(pair.source), cue: null, confidence: 0.8, why: 'the clause before has the verb' }
    : null;
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
  const isAlone =
    subject !== null &&
    before.every(
      ({ source: { candidate } }) =>
        candidate.kind !== 'person' || candidate.entity === subject.source.candidate.entity,
    );
  if (!subject || !isAlone || subject.source.candidate.kind !== 'person') return null;
  return {
    ...sourceOf(subject.source),
    cue: null,
    confidence: CONFIDENCE,
    why: 'the paragraph before introduces the speaker',
  };
}

/** The pair whose candidate is the subject of the sentence that they share. */
function subjectAmong(pairs: readonly Pair[], tokens: readonly SceneToken[]): Pair | null {
  const first = pairs[0]?.source.candidate;
  if (!first) return null;
  const own = tokens.filter(({ sentence }) => sentence === first.sentence);
  const subject = subjectOf(
    pairs.map(({ source }) => source.candidate),
    { start: own[0]?.start ?? 0, end: own.at(-1)?.end ?? 0, tokens: own },
  );
  return pairs.find(({ source }) => source.candidate === subject) ?? null;
}

const canSpeak = ({ source: { candidate } }: Pair): boolean =>
  candidate.entity !== null || candidate.kind === 'pronoun' || candidate.kind === 'nominal';

const PREPOSITION = /^(?:of|about|against)$/;

/**
 * How many words a verb of saying takes, its preposition included if that is right before the quotation (`spoke of`); 0
 * where there is none.
 */
function sayingAt(tokens: readonly SceneToken[], at: number, quoteAt: number): number {
  const cue = tokens[at]?.tags.has('Verb')
    ? cueAt(
        tokens.slice(at, at + 3).map(({ normal }) => normal),
        0,
      )
    : undefined;
  if (cue?.strength !== 'strong') return 0;
  const behind = at + cue.length;
  const governs = behind === quoteAt || (behind === quoteAt - 1 && tokens[behind]?.tags.has('Determiner') === true);
  if (governs || !PREPOSITION.test(tokens[behind - 1]?.normal ?? '')) return cue.length;
  return isCue(tokens[at]?.normal ?? '') === 'strong' ? 1 : 0;
}
