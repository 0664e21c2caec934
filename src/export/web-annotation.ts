import { emptyCollection, writeCollection } from '../core/decisions/collection';
import { readable } from '../core/decisions/readable';
import { statementOf } from '../core/decisions/statement';
import type { Analysis } from '../core/model';

/**
 * All that an analysis says as a W3C Annotation Collection (https://www.w3.org/TR/annotation-model/), in the form in
 * which decisions are kept. `source` is the text's address: an IRI, or a reference relative to where the collection
 * will be. `created` is in ISO 8601, UTC.
 */
export function webAnnotationsOf(text: string, analysis: Analysis | null, source: string, created: string): string {
  const decisions = analysis ? statementOf(analysis, readable(text), { created, creator: null }) : [];
  const { envelope, ...collection } = emptyCollection(source, created);
  const generator = { type: 'Software', name: 'Newsmark' };
  return writeCollection({
    ...collection,
    envelope: { ...envelope, generator },
    entries: decisions.map((decision) => ({ annotation: {}, decision })),
  });
}

/**
 * A file's name as a relative reference, which may hold neither blanks nor what would begin another part of an address.
 */
export const referenceTo = (name: string): string => encodeURIComponent(name);
