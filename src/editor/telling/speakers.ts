import type { Analysis, AttributedQuotation, Entity } from '../../core/model';
import { grouped } from '../../core/groups';
import { entityById, isSpeech, quoteAt } from '../../core/queries';
import { once } from '../../core/once';

/** One quotation as a reader counts them: all its parts, in order. */
export type Speech = readonly [AttributedQuotation, ...AttributedQuotation[]];

export interface Speaker {
  readonly entity: Entity;
  readonly speeches: readonly Speech[];
}

/** What somebody said, by where it begins. Terms and titles in quotation marks are nobody's speech. */
export const speechesOf = ({ quotes }: Analysis): readonly Speech[] => speechesIn(quotes);

const speechesIn = once((quotes: readonly AttributedQuotation[]): readonly Speech[] => [
  ...grouped(quotes.filter(isSpeech), ({ speech }) => speech).values(),
]);

/** The same by whose they are; under null those of which that isn't known by name. */
const bySpeaker = once((speeches: readonly Speech[]) => grouped(speeches, ([{ speaker }]) => speaker));

/** The quotation whose part an offset touches. */
export function speechAt(analysis: Analysis, offset: number): Speech | undefined {
  const quote = quoteAt(analysis, offset);
  return quote && speechesOf(analysis).find(([{ speech }]) => speech === quote.speech);
}

export const speechesBy = (analysis: Analysis, { id }: Entity): readonly Speech[] =>
  bySpeaker(speechesOf(analysis)).get(id) ?? [];

/** Those who are quoted, the most quoted first; of equally many, the one quoted first. */
export function speakersOf(analysis: Analysis): Speaker[] {
  return [...bySpeaker(speechesOf(analysis))]
    .flatMap(([id, speeches]) => {
      const entity = entityById(analysis, id);
      return entity ? [{ entity, speeches }] : [];
    })
    .sort((a, b) => b.speeches.length - a.speeches.length);
}

/** Quotations of which it isn't known by name whose they are. */
export const unnamedSpeeches = (analysis: Analysis): readonly Speech[] =>
  bySpeaker(speechesOf(analysis)).get(null) ?? [];
