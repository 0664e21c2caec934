/** What a reader has decided on words for all texts of a folder, whatever else stands in them. */
import type { Analysis } from '../model';
import type { Span } from '../span';
import type { Collection } from './collection';
import type { Decision } from './decision';
import { placesOfWords } from './everywhere';

/** A decision for all texts with the places of its words in one of them, in order. */
export interface ForAll {
  readonly decision: Decision;
  readonly places: readonly Span[];
  /** Of the other words, where it has some. */
  readonly others: readonly Span[];
}

/** What can hold for all texts: it tells by its words alone what it is about. */
export const canBeForAll = ({ choice: { kind } }: Decision): boolean =>
  kind === 'name' || kind === 'no-name' || kind === 'same';

/**
 * The collection with a decision that holds for all texts, in place of any on the same words: where these stand in the
 * text that it was made on says nothing of others. It takes over the id of the one before and what other tools have
 * added to it.
 */
export function withForAll(collection: Collection, decision: Decision): Collection {
  const words = subjectOf(decision);
  const isSame = (entry: Collection['entries'][number]): boolean =>
    entry.decision !== null && subjectOf(entry.decision) === words;
  const before = collection.entries.find(isSame);
  const entry = {
    annotation: before?.annotation ?? {},
    decision: { ...decision, id: before?.decision?.id ?? decision.id },
  };
  return { ...collection, entries: [...collection.entries.filter((each) => !isSame(each)), entry] };
}

/** What a decision is about by its words alone: what they name, or whether two names are of one. */
const subjectOf = ({ at, other }: Decision): string =>
  JSON.stringify(other ? [at.exact, other.exact].sort() : [at.exact]);

/** Decisions for all texts → those whose words stand in what is read of one text, with where. */
export function placedForAll(analysis: Analysis, decisions: readonly Decision[]): ForAll[] {
  const able = decisions.filter(canBeForAll);
  if (able.length === 0) return [];
  const words = able.flatMap(({ at, other }) => (other ? [at.exact, other.exact] : [at.exact]));
  const found = placesOfWords(analysis, words);
  const placesOf = (exact: string | undefined): readonly Span[] =>
    exact === undefined ? [] : (found.get(exact) ?? []);
  return able.flatMap((decision) => {
    const [places, others] = [placesOf(decision.at.exact), placesOf(decision.other?.exact)];
    return places.length > 0 && (decision.other === null || others.length > 0) ? [{ decision, places, others }] : [];
  });
}
