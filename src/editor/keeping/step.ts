import type { Collection, Entry } from '../../core/decisions/collection';

export type Direction = 'undo' | 'redo';

/**
 * What one command changed of a collection: the entries that went and those that came, the text it was decided on, and
 * whether the file was made for it.
 */
export interface Step {
  readonly gone: readonly Entry[];
  readonly come: readonly Entry[];
  readonly text: string;
  readonly isFirst: boolean;
  /** Grows with each step that is made, undone or made again in this window, whatever it changes. */
  readonly order: number;
}

let steps = 0;

/** The step as the last thing done. */
export const asLast = (step: Step): Step => ({ ...step, order: ++steps });

/** The step from one collection to the next. Entries that are the same object are unchanged. */
export function stepBetween(before: Collection, after: Collection, text: string, isFirst: boolean): Step {
  const [old, now] = [new Set(before.entries), new Set(after.entries)];
  return {
    gone: before.entries.filter((entry) => !now.has(entry)),
    come: after.entries.filter((entry) => !old.has(entry)),
    text,
    isFirst,
    order: ++steps,
  };
}

export const reversed = ({ gone, come, ...step }: Step): Step => ({ ...step, gone: come, come: gone });

/** The collection with a step made in it; undefined where what the step changes has been changed otherwise since. */
export function withStep(collection: Collection, { gone, come }: Step): Collection | undefined {
  const going = new Map(gone.map((entry) => [idOf(entry), entry]));
  const coming = new Set(come.map(idOf));
  const touched = collection.entries.filter((entry) => going.has(idOf(entry)) || coming.has(idOf(entry)));
  const isTouched = new Set(touched);
  const isAsExpected = touched.length === going.size && touched.every((entry) => isSame(entry, going.get(idOf(entry))));
  return isAsExpected
    ? { ...collection, entries: [...collection.entries.filter((entry) => !isTouched.has(entry)), ...come] }
    : undefined;
}

const idOf = ({ decision }: Entry): string | undefined => decision?.id;

/** Whether two entries decide the same; where the words are may have changed with the text. */
function isSame({ decision: a }: Entry, other: Entry | undefined): boolean {
  const b = other?.decision;
  return (
    a !== null &&
    b !== null &&
    b !== undefined &&
    a.created === b.created &&
    a.at.exact === b.at.exact &&
    JSON.stringify(a.choice) === JSON.stringify(b.choice)
  );
}
