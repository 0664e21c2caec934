import type { Entity, Quotation } from '../model';
import { plain } from '../language/view';
import { isHeadlineKind } from '../page/prose';
import type { Evidence } from './evidence';
import { overlaps, type Span, textOf } from '../span';
import type { Choice } from './pairs';

/** A rule for what the layout shows without doubt; null leaves the quotation to the next rule, and at last to the ranker. */
type Sieve = (text: string, choice: Choice, entities: readonly Entity[]) => Evidence | null;

const SIEVES: readonly Sieve[] = [headlineLabel, headlineSubject];

/** What the surest rule says that knows an answer. */
export function sift(text: string, choice: Choice, entities: readonly Entity[]): Evidence | null {
  for (const sieve of SIEVES) {
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
  const named = entities.find((entity) => entity.mentions.some((mention) => overlaps(mention, label) && mention.kind !== 'demonym'));
  return { entity: named?.id ?? null, mention: label, cue: null, confidence: 0.98, why: 'the layout labels it with the speaker' };
}

/** `is known as the "golden gate"`, `the so-called "siege"`: what something is called by nobody in particular. */
const TERM = /(?:\b(?:is|are|was|were|been|being)(?: \w+)? (?:known|dubbed|nicknamed|named) (?:as )?|\bso-called )(?:the |a |an )?$/;
const TERM_WORDS = 4;

/** Whether the words before a short stretch say that it is a term, and so nobody's speech. */
export function isTerm(text: string, { start, content }: Quotation): boolean {
  return textOf(text, content).split(/\s+/).length <= TERM_WORDS && TERM.test(plain(text.slice(Math.max(0, start - 40), start)));
}

/** `'Words': Zarif on the deal`, `'Words' - Envoy`, `Zarif: 'Words'`. */
function headlineLabel(text: string, choice: Choice): Evidence | null {
  if (!isHeadlineKind(choice.scene.paragraph.kind)) return null;
  const { quote } = choice;
  for (const { source } of choice.pairs) {
    const { start, end, entity } = source.candidate;
    const labels =
      (start >= quote.end && /^["'’”]?\s*(?::|\s[–—-])\s*$/.test(text.slice(quote.end, start))) || (end <= quote.start && /^:\s/.test(text.slice(end, quote.start)) && quote.start - end < 40);
    if (labels && source.candidate.kind !== 'other') return { entity, mention: { start, end }, cue: null, confidence: 0.9, why: 'the headline labels the words with who says them' };
  }
  return null;
}

/** `Lavrov "Reveals …"`: the only person whom the headline names before the words. */
function headlineSubject(text: string, choice: Choice, entities: readonly Entity[]): Evidence | null {
  if (!isHeadlineKind(choice.scene.paragraph.kind)) return null;
  const people = choice.pairs
    .map(({ source }) => source.candidate)
    .filter((candidate) => entities.some(({ id, type }) => id === candidate.entity && type === 'person') && !isAddressed(text, candidate));
  const subject = people[0];
  if (!subject || subject.end > choice.quote.start || new Set(people.map(({ entity }) => entity)).size > 1) return null;
  return { entity: subject.entity, mention: { start: subject.start, end: subject.end }, cue: null, confidence: 0.6, why: 'the only person whom the headline names' };
}

/** `Weber to Nordvik: …`: whom the headline's words are said to doesn't say them. */
const isAddressed = (text: string, { start, end }: Span): boolean => /\bto $/.test(plain(text.slice(Math.max(0, start - 4), start))) && text.charAt(end) === ':';
