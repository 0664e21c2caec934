import { plain } from '../language/view';

/** Words of the text as they are shown: plain spaces and marks, a loose possessive (`Russia’ s`) put right. */
export const tidy = (words: string): string =>
  plain(words)
    .replace(/\s+/g, ' ')
    .replace(/' ?s\b/g, "'s")
    .trim();

export const distinct = (items: readonly string[]): string[] => [...new Set(items)];

/** Descriptions without those that another one says too, or one before in another order: `State Secretary`. */
export const distinctRoles = (roles: readonly string[]): string[] =>
  inOneOrder(distinct(roles)).filter(
    (role, i, all) =>
      !all.some(
        (other, j) => j !== i && other.length > role.length && other.toLowerCase().includes(role.toLowerCase()),
      ),
  );

/** The first of those that have the same words but for `of` and `the`. */
function inOneOrder(roles: readonly string[]): string[] {
  const first = new Map<string, string>();
  for (const role of roles) {
    const words = role
      .toLowerCase()
      .split(' ')
      .filter((word) => word !== 'of' && word !== 'the');
    const key = words.sort().join(' ');
    if (!first.has(key)) first.set(key, role);
  }
  return [...first.values()];
}
