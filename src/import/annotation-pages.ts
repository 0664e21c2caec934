import { isObject, type Json, listOf, type Path } from '../core/decisions/json';
import type { Listed, Said } from './listed';

/** A file that embeds more pages one in the other is read so far only. */
const MOST_PAGES = 1000;

interface Annotations {
  readonly annotations: readonly Listed[];
  /** What is in their places but none of them, or isn't in the file. */
  readonly others: readonly Said[];
}

/**
 * The annotations of a file: a single one, a list, a page with those that follow it, or a collection with its pages.
 * Null where it is nothing of that.
 */
export function annotationsIn(value: Json): Annotations | null {
  const annotations: Listed[] = [];
  const others: Said[] = [];
  const take = (items: Json | undefined, path: Path): void =>
    listOf(items).forEach((each, i) => {
      const at = Array.isArray(items) ? [...path, i] : path;
      if (isObject(each)) annotations.push({ annotation: each, path: at });
      else others.push({ path: at, reason: 'this is no annotation' });
    });
  const seen = new Set<Json | undefined>();
  const takePages = (first: Json | undefined, path: Path): void => {
    let [page, at] = [first, path];
    for (let count = 0; isObject(page) && count < MOST_PAGES; count++) {
      seen.add(page['id']);
      take(page['items'], [...at, 'items']);
      [page, at] = [page['next'], [...at, 'next']];
    }
    if (page !== undefined && !seen.has(idOf(page))) others.push({ path: at, reason: 'a page that is not read' });
  };
  if (Array.isArray(value) || (isObject(value) && 'target' in value)) take(value, []);
  else if (!isObject(value) || !('items' in value || 'first' in value)) return null;
  else if ('items' in value) takePages(value, []);
  else {
    takePages(value['first'], ['first']);
    const last = value['last'];
    if (last !== undefined && !seen.has(idOf(last))) takePages(last, ['last']);
  }
  return { annotations, others };
}

/** What tells a page from others, whether it is embedded or only named. */
const idOf = (page: Json): Json => (isObject(page) ? (page['id'] ?? page) : page);
