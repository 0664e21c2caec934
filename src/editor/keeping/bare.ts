import type { Collection } from '../../core/decisions/collection';

/** Whether nothing is in a collection, of decisions or of what other tools have added. */
export function isBare(
  { source, entries, envelope }: Collection,
  { writeCollection }: typeof import('../worker/core'),
): boolean {
  const { id = null } = envelope;
  const write = (of: Collection['envelope']): string => writeCollection({ source, entries, envelope: of });
  return entries.length === 0 && write(envelope) === write({ id });
}
