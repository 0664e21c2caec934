/** Bringing together what was decided here with what became of the same file elsewhere. */
import type { Collection, Entry } from './collection';
import { type Decision, type Place, subjectOf } from './decision';
import type { Json } from './json';

/**
 * What both sides did differently to one annotation, or decided differently about one thing; null where a side has none
 * of it.
 */
export interface Conflict {
  readonly base: Entry | null;
  readonly ours: Entry | null;
  readonly theirs: Entry | null;
}

export interface Merge {
  /** Both sides' changes; ours where they are in conflict. */
  readonly merged: Collection;
  /**
   * While there are any, `merged` lacks something that the other side did: it must not be written without the reader's
   * word.
   */
  readonly conflicts: readonly Conflict[];
}

/**
 * Three-way merge of two collections that came from `base`. An annotation counts as changed when it differs in anything
 * but where its words are, as that is found anew in each text. What other tools keep of the collection itself and of
 * its annotations is theirs.
 */
export function mergeCollections(base: Collection, ours: Collection, theirs: Collection): Merge {
  const [before, here, there] = [base, ours, theirs].map(keyed) as [Keyed, Keyed, Keyed];
  const conflicts: Conflict[] = [];
  const entries: Entry[] = [];
  for (const key of new Set([...here.keys(), ...there.keys()])) {
    const versions = { base: before.get(key) ?? null, ours: here.get(key) ?? null, theirs: there.get(key) ?? null };
    const content = {
      base: contentOf(versions.base),
      ours: contentOf(versions.ours),
      theirs: contentOf(versions.theirs),
    };
    const isOurs = content.theirs === content.base || content.ours === content.theirs;
    if (!isOurs && content.ours !== content.base) conflicts.push(versions);
    const kept = isOurs || content.ours !== content.base ? versions.ours : versions.theirs;
    if (kept && isOurs && kept.decision && versions.theirs)
      entries.push({ ...kept, annotation: versions.theirs.annotation });
    else if (kept) entries.push(kept);
  }
  const merged = { ...ours, envelope: theirs.envelope, entries };
  const rivals = rivalsIn(merged, before, here, there);
  const rivalling = new Set(rivals.map(({ theirs }) => theirs));
  return {
    merged: { ...merged, entries: entries.filter((entry) => !rivalling.has(entry)) },
    conflicts: [...conflicts, ...rivals],
  };
}

/** The merge with the reader's word on its conflicts: for each, whether theirs is to stand. */
export function resolve({ merged, conflicts }: Merge, isTheirs: (conflict: Conflict) => boolean): Collection {
  const settled = conflicts.filter(isTheirs);
  const gone = new Set(settled.map(({ ours }) => ours));
  return {
    ...merged,
    entries: [
      ...merged.entries.filter((entry) => !gone.has(entry)),
      ...settled.flatMap(({ theirs }) => (theirs ? [theirs] : [])),
    ],
  };
}

type Keyed = ReadonlyMap<string, Entry>;

/**
 * By the id of the annotation; one of another tool without an id by its content. Of several that share one, decisions
 * come first, and the rest are told apart by their order.
 */
function keyed({ entries }: Collection): Keyed {
  const byKey = new Map<string, Entry>();
  const counts = new Map<string, number>();
  for (const entry of entries.toSorted((a, b) => Number(!a.decision) - Number(!b.decision))) {
    const { id } = entry.annotation;
    const key = entry.decision?.id ?? (typeof id === 'string' ? id : JSON.stringify(entry.annotation));
    const count = counts.get(key) ?? 0;
    counts.set(key, count + 1);
    byKey.set(count === 0 ? key : `${key} ${count}`, entry);
  }
  return byKey;
}

/** What an annotation says, as a string that is the same for the same content. */
function contentOf(entry: Entry | null): string | null {
  if (!entry) return null;
  const { annotation, decision } = entry;
  if (!decision) return JSON.stringify(ordered(annotation));
  const { at, other, cue } = decision;
  return JSON.stringify(ordered({ ...decision, at: at.exact, other: wordsOf(other), cue: wordsOf(cue) }));
}

const wordsOf = (place: Place | null): string | null => place && place.exact;

function ordered(value: Json): Json {
  if (Array.isArray(value)) return (value as readonly Json[]).map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, member]) => [name, ordered(member)]),
  );
}

/** Pairs of new annotations by which each side decided the same thing, ours and theirs. */
function rivalsIn({ entries }: Collection, before: Keyed, here: Keyed, there: Keyed): Conflict[] {
  const news = entries.filter(({ decision }) => decision !== null && !before.has(decision.id));
  const bySubject = new Map<string, Decision>();
  const conflicts: Conflict[] = [];
  for (const { decision } of news) {
    const subject = decision && here.has(decision.id) ? subjectOf(decision) : null;
    if (decision && subject !== null) bySubject.set(subject, decision);
  }
  for (const { decision } of news) {
    const subject = decision && !here.has(decision.id) ? subjectOf(decision) : null;
    const rival = subject === null ? undefined : bySubject.get(subject);
    if (decision && rival)
      conflicts.push({ base: null, ours: here.get(rival.id) ?? null, theirs: there.get(decision.id) ?? null });
  }
  return conflicts;
}
