/**
 * The reader's decisions on one text as a W3C Annotation Collection, with all annotations in its first page. What other
 * tools have added to it (annotations, properties of any of its objects) stays when it is written again.
 */
import { annotationOf, claimsDecision, CONTEXT, decisionOf, WrongShape } from './annotation';
import { byPlace, type Decision, subjectOf } from './decision';
import { contentId } from './ids';
import { isObject, type Json, type JsonObject, locating, type Path, type Problem } from './json';
import { parsingJson } from './json-pieces';
import { overlay } from './overlay';
import { atOnce, isStep, type Steps } from '../steps';

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
export const readCollection = (json: string, source: string): CollectionRead => atOnce(reading(json, source));

/** The same step by step. */
export function* reading(json: string, source: string): Steps<CollectionRead> {
  const text = json.startsWith('\ufeff') ? json.slice(1) : json;
  const parsed = yield* parsingJson(text);
  if ('problem' in parsed) return { problems: [parsed.problem] };
  const envelope = parsed.value;
  if (!isObject(envelope) || ![envelope['type']].flat().includes('AnnotationCollection'))
    return yield* wrong(text, [{ path: [], message: 'an AnnotationCollection expected' }]);
  const page = envelope['first'];
  const items = page === undefined ? [] : isObject(page) ? page['items'] : undefined;
  if (!Array.isArray(items))
    return yield* wrong(text, [
      { path: ['first'], message: 'an AnnotationPage with its annotations in "items" expected' },
    ]);
  const entries: Entry[] = [];
  const faults: Fault[] = [];
  const ids = new Set<string>();
  let i = 0;
  for (const annotation of items as readonly Json[]) {
    if (isStep(i)) yield;
    try {
      const entry = entryOf(annotation);
      if (entry.decision && ids.has(entry.decision.id)) throw new WrongShape('another annotation has this id', ['id']);
      if (entry.decision) ids.add(entry.decision.id);
      entries.push(entry);
    } catch (error) {
      if (!(error instanceof WrongShape)) throw error;
      faults.push({ path: ['first', 'items', i, ...error.path], message: error.message });
    }
    i++;
  }
  return faults.length > 0 ? yield* wrong(text, faults) : { collection: { source, entries, envelope } };
}

function entryOf(annotation: Json): Entry {
  if (!isObject(annotation)) throw new WrongShape('an annotation expected', []);
  return { annotation, decision: claimsDecision(annotation) ? decisionOf(annotation) : null };
}

interface Fault {
  readonly path: Path;
  readonly message: string;
}

function* wrong(text: string, faults: readonly Fault[]): Steps<{ problems: Problem[] }> {
  const places = yield* locating(
    text,
    faults.map(({ path }) => path),
  );
  return { problems: faults.flatMap(({ message }, i) => (places[i] ? [{ ...places[i], message }] : [])) };
}

/**
 * The file's text: in an order that depends on nothing but the decisions, a property a line, ended by a line break. It
 * is made step by step.
 */
function* writing({ source, entries, envelope }: Collection): Steps<string> {
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
  const chunks: string[] = [];
  for (let start = 0; start < sorted.length; start += CHUNK) {
    const chunk = sorted.slice(start, start + CHUNK);
    chunks.push(
      inItems(
        chunk.map(({ annotation, decision }) =>
          decision ? overlay(annotation, annotationOf(decision, source)) : annotation,
        ),
      ),
    );
    yield;
  }
  const list = chunks.join(',');
  yield;
  return `${around(known, list)}\n`;
}

/** So many annotations are written in one step. */
const CHUNK = 100;

/** The items of a list as they are written where it is as deep as a collection's. */
const inItems = (items: readonly Json[]): string =>
  JSON.stringify([[items]], null, 2).slice('[\n  [\n    ['.length, -'\n    ]\n  ]\n]'.length);

/** A collection's text with that of the items of its page, none or several. */
function around(known: JsonObject, items: string): string {
  const write = (mark?: string): string =>
    JSON.stringify({ ...known, first: { ...(known['first'] as JsonObject), items: mark ?? [] } }, null, 2);
  const empty = write();
  if (items === '') return empty;
  let mark = '"items"';
  while (empty.includes(JSON.stringify(mark))) mark += '-';
  const [before, after] = write(mark).split(JSON.stringify(mark));
  return `${before}[${items}\n    ]${after}`;
}

/** The same at once. */
export const writeCollection = (collection: Collection): string => atOnce(writing(collection));

/** The same at once, once it is certain that all decisions can be read again from it; throws where they can't be. */
export const writeChecked = (collection: Collection): string => atOnce(writingChecked(collection));

/** The same step by step. */
export function* writingChecked(collection: Collection): Steps<string> {
  const text = yield* writing(collection);
  yield;
  const read = yield* reading(text, collection.source);
  const [problem] = 'problems' in read ? read.problems : [];
  if (problem) throw new Error(`this could not be read again: line ${problem.line}, ${problem.message}`);
  return text;
}

/** Decisions by place, then what other tools have added, in their order. */
const byEntry = (a: Entry, b: Entry): number =>
  a.decision && b.decision ? byPlace(a.decision, b.decision) : Number(!a.decision) - Number(!b.decision);

/**
 * The collection with a decision, in place of any on the same subject. The new one takes over the old one's id and
 * whatever other tools have added to it, so that in a diff and a merge it is a change and no exchange.
 */
export const withDecision = (collection: Collection, decision: Decision): Collection =>
  withDecisions(collection, [decision]);

/** The collection with one decision after the other put into it. */
export const withDecisions = (collection: Collection, decisions: readonly Decision[]): Collection =>
  atOnce(addingDecisions(collection, decisions));

/** The same step by step. */
export function* addingDecisions(collection: Collection, decisions: readonly Decision[]): Steps<Collection> {
  const kept = new Map(collection.entries.entries());
  const holders = new Map<string, number[]>();
  for (const [n, { decision }] of kept) {
    if (isStep(n)) yield;
    for (const key of decision ? keysOf(decision) : []) {
      const same = holders.get(key);
      if (same) same.push(n);
      else holders.set(key, [n]);
    }
  }
  for (const [i, decision] of decisions.entries()) {
    if (isStep(i)) yield;
    const n = collection.entries.length + i;
    const holding = (key: string): number[] => (holders.get(key) ?? []).filter((each) => kept.has(each));
    const replaced = keysOf(decision).flatMap(holding);
    const first = kept.get(replaced.reduce((a, b) => Math.min(a, b), n));
    const entry = {
      annotation: first?.annotation ?? {},
      decision: { ...decision, id: first?.decision?.id ?? decision.id },
    };
    for (const each of replaced) kept.delete(each);
    kept.set(n, entry);
    for (const key of keysOf(entry.decision)) holders.set(key, [...holding(key), n]);
  }
  return { ...collection, entries: [...kept.values()] };
}

/** What no two decisions in a collection may share. */
function keysOf(decision: Decision): string[] {
  const subject = subjectOf(decision);
  return [`id ${decision.id}`, ...(subject === null ? [] : [subject])];
}

export const withoutDecision = (collection: Collection, id: string): Collection => withoutDecisions(collection, [id]);

/** The same collection where none of them is in it. */
export function withoutDecisions(collection: Collection, ids: readonly string[]): Collection {
  const gone = new Set(ids);
  const entries = collection.entries.filter(({ decision }) => !decision || !gone.has(decision.id));
  return entries.length === collection.entries.length ? collection : { ...collection, entries };
}

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
