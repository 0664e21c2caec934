import { plain } from '../language/view';

/** Words of the text as they are shown: plain spaces and marks, a loose possessive (`Russia’ s`) put right. */
export const tidy = (words: string): string =>
  plain(words)
    .replace(/\s+/g, ' ')
    .replace(/' ?s\b/g, "'s")
    .trim();

export const distinct = (items: readonly string[]): string[] => [...new Set(items)];

/** Descriptions without those that another one says too. */
export const distinctRoles = (roles: readonly string[]): string[] =>
  distinct(roles).filter(
    (role, i, all) =>
      !all.some(
        (other, j) => j !== i && other.length > role.length && other.toLowerCase().includes(role.toLowerCase()),
      ),
  );
