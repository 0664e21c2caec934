import type { EntityType, Mention, Sentence } from '../model';
import { contains, firstAt, holderAmong, type Span } from '../span';
import type { Draft } from './draft';
import { type Place, placeIn, subjectAmong } from './subject';

/** A place that brings an entity to the reader's mind. */
export interface Focus extends Span {
  readonly draft: Draft;
  /** Its number, those inside quotations not counted. */
  readonly sentence: number;
  /** The sentence itself. */
  readonly around: Sentence;
  /** A name rather than a pronoun or description. */
  readonly named: boolean;
  /** Part of the words for something else: `Weber` in `Weber's campaign`. */
  inner: boolean;
  /** The grammatical subject of its sentence, outside quotations. */
  subject: boolean;
  /** Its place in that sentence, once it was asked for. */
  place?: Place<Focus>;
}

const MOST_LOOKED_BACK = 1000;

/** The places of all mentions in sentences and outside of quotations, in order. `told` numbers the sentences. */
export function fociOf(
  drafts: readonly Draft[],
  sentences: readonly Sentence[],
  told: readonly number[],
  quotes: readonly Span[],
): Focus[] {
  const foci: Focus[] = [];
  const quoteAround = holderAmong(quotes);
  for (const draft of drafts) {
    for (const mention of draft.mentions) {
      const sentence = firstAt(sentences, mention.start + 1) - 1;
      const around = sentences[sentence];
      if (around && contains(around, mention) && !quoteAround(mention))
        foci.push(focusOf(mention, draft, around, told[sentence] ?? 0));
    }
  }
  foci.sort((a, b) => a.start - b.start);
  for (const sentence of sentences) {
    markSubject(foci, 'person', sentence);
    markSubject(foci, 'organization', sentence);
  }
  return foci;
}

/** The place of a mention in a sentence with this number. */
export const focusOf = ({ start, end, kind }: Mention, draft: Draft, around: Sentence, sentence: number): Focus => ({
  start,
  end,
  draft,
  sentence,
  around,
  named: kind === 'name',
  inner: false,
  subject: false,
});

/** Marks the one among the entities of a type that is a sentence's subject. */
export function markSubject(foci: readonly Focus[], type: EntityType, sentence: Sentence): void {
  const own: Focus[] = [];
  for (let at = firstAt(foci, sentence.start); at < foci.length; at++) {
    const focus = foci[at];
    if (!focus || focus.start >= sentence.end) break;
    if (focus.draft.type !== type || focus.end > sentence.end) continue;
    if (focus.inner) focus.subject = false;
    else own.push(focus);
  }
  const subject = own.length < 2 ? own[0] : subjectAmong(own.map(placed), sentence);
  for (const focus of own) focus.subject = focus === subject;
}

/** Its place in its sentence, looked at once. */
export const placed = (focus: Focus): Place<Focus> => (focus.place ??= placeIn(focus, focus.around.tokens));

/** Adds a place; what is part of it is none of its own any more. */
export function insert(foci: Focus[], focus: Focus): void {
  for (const other of overlapping(foci, focus)) if (other.end < focus.end) other.inner = true;
  foci.splice(firstAt(foci, focus.start + 1), 0, focus);
}

/** The last place before an offset, and from another one on, of which a condition holds. */
export function lastBefore(
  foci: readonly Focus[],
  before: number,
  holds: (focus: Focus) => boolean,
  from = 0,
): Focus | undefined {
  const to = firstAt(foci, before) - 1;
  for (let at = to; at >= 0 && to - at < MOST_LOOKED_BACK; at--) {
    const focus = foci[at];
    if (!focus || focus.start < from) return undefined;
    if (focus.end <= before && holds(focus)) return focus;
  }
  return undefined;
}

/** No name in a label is longer. */
const LONGEST_NAME = 200;

/** All places that share code units with a span. */
export function overlapping(foci: readonly Focus[], { start, end }: Span): Focus[] {
  const found: Focus[] = [];
  for (let at = firstAt(foci, end) - 1; at >= 0; at--) {
    const focus = foci[at];
    if (!focus || focus.start < start - LONGEST_NAME) break;
    if (focus.end > start) found.push(focus);
  }
  return found;
}
