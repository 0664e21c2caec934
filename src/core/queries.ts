/** Questions that the editor and the exports ask of an analysis. All offsets are UTF-16 code units. */
import type { Analysis, AttributedQuotation, Entity, Mention } from './model';
import { lengthOf, touches } from './span';

/**
 * A speaker given from this confidence on is stated without reserve; below it, as unsure. From here on 95 of 100
 * speakers of five or more words are right (`npm run eval:quotes`).
 */
export const CERTAIN = 0.76;

/** Whether somebody said it: quoted terms and titles are nobody's speech. */
export const isSpeech = ({ kind }: AttributedQuotation): boolean => kind !== 'scare';

/** From this likelihood on it is sure who is meant: of such, 95 of 100 are right (`npm run eval:who`). */
export const SURE = 0.95;
/** From this one on it is likely, and the name is given; below it doubtful, and the words are shown in its place. */
export const LIKELY = 0.75;

/** Whether its speaker is stated without reserve. */
export const isStated = ({ speaker, mention, confidence, speakerConfidence }: AttributedQuotation): boolean =>
  (speaker ?? mention) !== null && confidence >= CERTAIN && speakerConfidence >= LIKELY;

/** Whether it is doubtful whom the words mean that name the speaker. */
export const isDoubtful = ({ mention, speakerConfidence }: AttributedQuotation): boolean =>
  mention !== null && speakerConfidence < LIKELY;

export interface EntityMention {
  readonly entity: Entity;
  readonly mention: Mention;
}

export function entityById(analysis: Analysis, id: string | null): Entity | undefined {
  return id === null ? undefined : analysis.entities.find((entity) => entity.id === id);
}

/**
 * The mention at an offset; where several touch it, one that goes on from there before one that ends there, then the
 * shortest.
 */
export function mentionAt(analysis: Analysis, offset: number): EntityMention | undefined {
  const endsHere = ({ mention }: EntityMention): number => Number(mention.end === offset);
  return analysis.entities
    .flatMap((entity) =>
      entity.mentions.filter((mention) => touches(mention, offset)).map((mention) => ({ entity, mention })),
    )
    .sort((a, b) => endsHere(a) - endsHere(b) || lengthOf(a.mention) - lengthOf(b.mention))[0];
}

/**
 * The mention that a caret at an offset stands on. Like `mentionAt`, but of several that begin there the longest: who
 * goes to "Russian Foreign Ministry" stands at its first letter and means the ministry, not Russia.
 */
export function mentionAtCaret(analysis: Analysis, offset: number): EntityMention | undefined {
  const beginning = analysis.entities
    .flatMap((entity) =>
      entity.mentions.filter(({ start }) => start === offset).map((mention) => ({ entity, mention })),
    )
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

export function quotesBy(analysis: Analysis, entity: Entity): AttributedQuotation[] {
  return analysis.quotes.filter((quote) => quote.speaker === entity.id);
}

/** All parts of one interrupted or continued quotation, itself included, in order. */
export function partsOf(analysis: Analysis, quote: AttributedQuotation): AttributedQuotation[] {
  return analysis.quotes.filter((other) => other.speech === quote.speech);
}

/** Where an entity is first named in full: its first mention that is the longest kind of name it has. */
export function firstFullMention(text: string, entity: Entity): Mention | undefined {
  const names = entity.mentions.filter((mention) => mention.kind === 'name');
  const words = (mention: Mention) => text.slice(mention.start, mention.end).split(/\s+/).length;
  return names.find((mention) => words(mention) > 1) ?? names[0] ?? entity.mentions[0];
}
