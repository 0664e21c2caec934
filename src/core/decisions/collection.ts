/**
 * The reader's decisions on one text as a W3C Annotation Collection, with all annotations in its first page. What other
 * tools have added to it (annotations, properties of any of its objects) stays when it is written again.
 */
import { annotationOf, claimsDecision, CONTEXT, decisionOf, WrongShape } from './annotation';
import { byPlace, type Decision, subjectOf } from './decision';
import { contentId } from './ids';
import { isObject, type Json, type JsonObject, locate, parseJson, type Problem } from './json';
import { overlay } from './overlay';

/** An annotation of the collection; `decision` is null for one that isn't ours. */
export interface Entry {
  readonly annotation: JsonObject;
  readonly decision: Decision | null;
}

export interface Collection {
  /** The text's address as it stands in the file: a reference relative to the file. */
  readonly source: string;
  readonly entries: readonly Entry[];
  /** The collection's object as it was read, or for a new one its id alone. */
  readonly envelope: JsonObject;
}

export type CollectionRead = { readonly collection: Collection } | { readonly problems: readonly Problem[] };

/** A collection without decisions for a text. `created` is the time in ISO 8601. */
export const emptyCollection = (source: string, created: string): Collection => ({
  source,
  entries: [],
  envelope: { id: contentId(`collection ${created} ${source}`) },
});

export const decisionsIn = ({ entries }: Collection): Decision[] =>
  entries.map(({ decision }) => decision).filter((decision) => decision !== null);

/**
 * A file's text → the collection in it, or what is wrong with it, by line. A file with anything wrong in a decision
 * isn't read at all: written again it would lose that. `source` is the text's address from now on, whatever it was in
 * the file.
 */
export function readCollection(json: string, source: string): CollectionRead {
  const text = json.startsWith('\ufeff') ? json.slice(1) : json;
  const parsed = parseJson(text);
  if ('problem' in parsed) return { problems: [parsed.problem] };
  const envelope = parsed.value;
  if (!isObject(envelope) || ![envelope['type']].flat().includes('AnnotationCollection'))
    return wrong(text, [], 'an AnnotationCollection expected');
  const page = envelope['first'];
  const items = page === undefined ? [] : isObject(page) ? page['items'] : undefined;
  if (!Array.isArray(items))
    return wrong(text, ['first'], 'an AnnotationPage with its annotations in "items" expected');
  const entries: Entry[] = [];
  const problems: Problem[] = [];
  const ids = new Set<string>();
  let i = 0;
  for (const annotation of items as readonly Json[]) {
    try {
      const entry = entryOf(annotation);
      if (entry.decision && ids.has(entry.decision.id)) throw new WrongShape('another annotation has this id', ['id']);
      if (entry.decision) ids.add(entry.decision.id);
      entries.push(entry);
    } catch (error) {
      if (!(error instanceof WrongShape)) throw error;
      problems.push(...wrong(text, ['first', 'items', i, ...error.path], error.message).problems);
    }
    i++;
  }
  return problems.length > 0 ? { problems } : { collection: { source, entries, envelope } };
}

function entryOf(annotation: Json): Entry {
  if (!isObject(annotation)) throw new WrongShape('an annotation expected', []);
  return { annotation, decision: claimsDecision(annotation) ? decisionOf(annotation) : null };
}

const wrong = (text: string, path: readonly (string | number)[], message: string): { problems: Problem[] } => ({
  problems: [{ ...locate(text, path), message }],
});

/** The file's text: in an order that depends on nothing but the decisions, a property a line, ended by a line break. */
export function writeCollection({ source, entries, envelope }: Collection): string {
  const id = typeof envelope['id'] === 'string' ? envelope['id'] : contentId(`collection ${source}`);
  const sorted = [...entries].sort(byEntry);
  const fresh = {
    '@context': envelope['@context'] ?? CONTEXT,
    id,
    type: envelope['type'] ?? 'AnnotationCollection',
    total: sorted.length,
    first: {
      id: contentId(`page of ${id}`),
      type: 'AnnotationPage',
      partOf: id,
      items: [],
    },
  };
  const known = overlay(envelope, fresh) as JsonObject;
  const items = sorted.map(({ annotation, decision }) =>
    decision ? overlay(annotation, annotationOf(decision, source)) : annotation,
  );
  return `${JSON.stringify({ ...known, first: { ...(known['first'] as JsonObject), items } }, null, 2)}\n`;
}

/** Decisions by place, then what other tools have added, in their order. */
const byEntry = (a: Entry, b: Entry): number =>
  a.decision && b.decision ? byPlace(a.decision, b.decision) : Number(!a.decision) - Number(!b.decision);

/**
 * The collection with a decision, in place of any on the same subject. The new one takes over the old one's id and
 * whatever other tools have added to it, so that in a diff and a merge it is a change and no exchange.
 */
export function withDecision(collection: Collection, decision: Decision): Collection {
  const subject = subjectOf(decision);
  const isReplaced = (entry: Entry): boolean =>
    entry.decision?.id === decision.id ||
    (subject !== null && entry.decision !== null && subjectOf(entry.decision) === subject);
  const replaced = collection.entries.find(isReplaced);
  const entry = {
    annotation: replaced?.annotation ?? {},
    decision: { ...decision, id: replaced?.decision?.id ?? decision.id },
  };
  return { ...collection, entries: [...collection.entries.filter((each) => !isReplaced(each)), entry] };
}

export const withoutDecision = (collection: Collection, id: string): Collection => ({
  ...collection,
  entries: collection.entries.filter(({ decision }) => decision?.id !== id),
});

/** The collection with decisions whose places were looked up anew, each in place of the one with the same id. */
export function withPlaces(collection: Collection, decisions: readonly Decision[]): Collection {
  const byId = new Map(decisions.map((decision) => [decision.id, decision]));
  return {
    ...collection,
    entries: collection.entries.map((entry) =>
      entry.decision ? { ...entry, decision: byId.get(entry.decision.id) ?? entry.decision } : entry,
    ),
  };
}
