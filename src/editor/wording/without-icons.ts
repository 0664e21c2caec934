/**
 * The same words, in which `$(trash)` is no icon, as lists, symbols and lenses would draw it: a mark that nobody sees
 * keeps it from being one.
 */
export const withoutIcons = (words: string): string => words.replaceAll('$(', '$\u2060(');

interface Item {
  label: string;
  description?: string;
  detail?: string;
}

/** An entry of a list, the same without icons. */
export function plainItem<Of extends Item>(item: Of): Of {
  const plain = { ...item, label: withoutIcons(item.label) };
  if (item.description !== undefined) plain.description = withoutIcons(item.description);
  if (item.detail !== undefined) plain.detail = withoutIcons(item.detail);
  return plain;
}
