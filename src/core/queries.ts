/** Questions that the editor and the exports ask of an analysis. All offsets are UTF-16 code units. */
import { grouped } from './groups';
import type { Analysis, AttributedQuotation, Entity, Mention } from './model';
import { once } from './once';
import { byPosition, firstAt, lengthOf, touches } from './span';

/**
 * A speaker given from this confidence on is stated without reserve; below it, as unsure. From here on 95 of 100
 * speakers of five or more words are right (`npm run eval:quotes`).
 */
export const CERTAIN = 0.76;

/** Whether somebody said it: quoted terms and titles are nobody's speech. */
export const isSpeech = ({ kind }: AttributedQuotation): boolean => kind !== 'scare';

/** From this likelihood on a speaker is called sure: of such, 95 of 100 are right (`npm run eval:who`). */
export const SURE = 0.95;
/** From this one on it is likely, and the name is given; below it doubtful, and the words are shown in its place. */
export const LIKELY = 0.75;

/** Whether its speaker is stated without reserve. */
export const isStated = ({ speaker, mention, confidence, speakerConfidence }: AttributedQuotation): boolean =>
  (speaker ?? mention) !== null && confidence >= CERTAIN && speakerConfidence >= LIKELY;

/** How likely the speaker is right: that these words name them, and that they mean the one that is given. */
export const likelihoodOf = ({
  confidence,
  speakerConfidence,
}: Pick<AttributedQuotation, 'confidence' | 'speakerConfidence'>): number => confidence * speakerConfidence;

/** Whether it is doubtful whom the words mean that name the speaker. */
export const isDoubtful = ({ mention, speakerConfidence }: AttributedQuotation): boolean =>
  mention !== null && speakerConfidence < LIKELY;

export interface EntityMention {
  readonly entity: Entity;
  readonly mention: Mention;
}

export function entityById(analysis: Analysis, id: string | null): Entity | undefined {
  return id === null ? undefined : idsOf(analysis.entities).get(id);
}

const idsOf = once((entities: readonly Entity[]) => new Map(entities.map((entity) => [entity.id, entity])));

/** All mentions in order of their starts, and how far any up to each of them reaches. */
const mentionsIn = once((entities: readonly Entity[]) => {
  const ordered = entities
    .flatMap((entity) => entity.mentions.map((mention) => ({ ...mention, of: { entity, mention } })))
    .sort(byPosition);
  let furthest = 0;
  return { ordered, reach: ordered.map(({ end }) => (furthest = Math.max(furthest, end))) };
});

/** The mentions that touch an offset. */
function mentionsAt({ entities }: Analysis, offset: number): EntityMention[] {
  const { ordered, reach } = mentionsIn(entities);
  const found: EntityMention[] = [];
  for (let at = firstAt(ordered, offset + 1) - 1; at >= 0 && reach[at]! >= offset; at--)
    if (touches(ordered[at]!, offset)) found.push(ordered[at]!.of);
  return found.reverse();
}

/**
 * The mention at an offset; where several touch it, one that goes on from there before one that ends there, then the
 * shortest.
 */
export function mentionAt(analysis: Analysis, offset: number): EntityMention | undefined {
  const endsHere = ({ mention }: EntityMention): number => Number(mention.end === offset);
  return mentionsAt(analysis, offset).sort(
    (a, b) => endsHere(a) - endsHere(b) || lengthOf(a.mention) - lengthOf(b.mention),
  )[0];
}

/**
 * The mention that a caret at an offset stands on. Like `mentionAt`, but of several that begin there the longest: who
 * goes to "Russian Foreign Ministry" stands at its first letter and means the ministry, not Russia.
 */
export function mentionAtCaret(analysis: Analysis, offset: number): EntityMention | undefined {
  const beginning = mentionsAt(analysis, offset)
    .filter(({ mention }) => mention.start === offset)
    .sort((a, b) => lengthOf(b.mention) - lengthOf(a.mention));
  return beginning[0] ?? mentionAt(analysis, offset);
}

/** The innermost quotation that `offset` touches. */
export function quoteAt(analysis: Analysis, offset: number): AttributedQuotation | undefined {
  return analysis.quotes.findLast((quote) => touches(quote, offset));
}

/** The quotation whose cue `offset` touches. */
export function quoteOfCueAt(analysis: Analysis, offset: number): AttributedQuotation | undefined {
  return analysis.quotes.find((quote) => quote.cue && touches(quote.cue, offset));
}

export function quotesBy(analysis: Analysis, entity: Entity): readonly AttributedQuotation[] {
  return bySpeaker(analysis.quotes).get(entity.id) ?? [];
}

const bySpeaker = once((quotes: readonly AttributedQuotation[]) => grouped(quotes, ({ speaker }) => speaker));

/** All parts of one interrupted or continued quotation, itself included, in order. */
export function partsOf(analysis: Analysis, quote: AttributedQuotation): readonly AttributedQuotation[] {
  return bySpeech(analysis.quotes).get(quote.speech) ?? [];
}

const bySpeech = once((quotes: readonly AttributedQuotation[]) => grouped(quotes, ({ speech }) => speech));

/** Where an entity is first named in full: its first mention that is the longest kind of name it has. */
export function firstFullMention(text: string, entity: Entity): Mention | undefined {
  const names = entity.mentions.filter((mention) => mention.kind === 'name');
  const words = (mention: Mention) => text.slice(mention.start, mention.end).split(/\s+/).length;
  return names.find((mention) => words(mention) > 1) ?? names[0] ?? entity.mentions[0];
}
