/** What a reader has decided on words for all texts of a folder, whatever else stands in them. */
import type { Analysis } from '../model';
import type { Span } from '../span';
import type { Placed } from './anchor';
import type { Collection } from './collection';
import type { Decision } from './decision';
import { placesOfWords } from './everywhere';

/**
 * The collection with a decision that holds for all texts, in place of any on the same words: where these stand in the
 * text that it was made on says nothing of others.
 */
export function withForAll(collection: Collection, decision: Decision): Collection {
  const words = subjectOf(decision);
  const others = collection.entries.filter((entry) => !entry.decision || subjectOf(entry.decision) !== words);
  return { ...collection, entries: [...others, { annotation: {}, decision }] };
}

/** What a decision is about by its words alone: what they name, or whether two names are of one. */
const subjectOf = ({ at, other }: Decision): string =>
  JSON.stringify(other ? [at.exact, other.exact].sort() : [at.exact]);

/**
 * Decisions for all texts → the places of those whose words stand in the text that was analysed: where they stand first
 * in what is read, and of two names that are one, where each first stands as a name.
 */
export function placesForAll(analysis: Analysis, decisions: readonly Decision[]): Placed[] {
  if (decisions.length === 0) return [];
  const words = decisions.flatMap(({ at, other }) => (other ? [at.exact, other.exact] : [at.exact]));
  const places = placesOfWords(analysis, words);
  const mentions = new Set(analysis.entities.flatMap((entity) => entity.mentions.map(keyOf)));
  const first = (exact: string): Span | undefined => places.get(exact)?.[0];
  const named = (exact: string): Span | undefined => places.get(exact)?.find((place) => mentions.has(keyOf(place)));
  return decisions.flatMap((decision) => {
    const { at, other } = decision;
    const place = other ? named(at.exact) : first(at.exact);
    const otherPlace = other ? named(other.exact) : null;
    return place && otherPlace !== undefined ? [{ decision, at: place, other: otherPlace, cue: null }] : [];
  });
}

const keyOf = ({ start, end }: Span): string => `${start}-${end}`;
