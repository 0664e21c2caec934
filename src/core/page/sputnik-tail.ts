/** What stands below the article on pages of sputniknews.com. */
import type { RegionKind } from '../model';
import {
  hasDateline,
  isCommentsStart,
  isFooterStart,
  isHeadlineLike,
  isRelatedStart,
  isTagList,
  isTagsStart,
} from './landmarks';
import { type Line, wordsIn } from './lines';

/** Related headlines, tags, comments and site text from the bottom of the article on; returns where they begin. */
export function labelTail(lines: readonly Line[], rest: readonly number[], kinds: (RegionKind | undefined)[]): number {
  const at = wordsIn(lines);
  const lastDateline = rest.findLast((i) => hasDateline(at(i))) ?? rest[0] ?? 0;
  const startsTail = (i: number): boolean =>
    isRelatedStart(at(i)) || isTagsStart(at(i)) || isCommentsStart(at(i)) || /^Newsfeed$/.test(at(i));
  const landmark = rest.find((i) => i > lastDateline && startsTail(i));
  const end = lines.length;
  if (landmark === undefined) return labelBareTail(lines, rest, kinds) ?? end;

  let kind: RegionKind = isFooterStart(at(landmark)) ? 'site-footer' : 'related';
  for (const [n, i] of rest.entries()) {
    if (i < landmark) continue;
    const words = at(i);
    const next = rest[n + 1];
    if (kind !== 'tags' && isRelatedStart(words)) kind = 'related';
    else if (kind === 'related' || kind === 'tags') {
      if (isTagsStart(words) || (isTagList(words) && (next === undefined || isCommentsStart(at(next))))) kind = 'tags';
      else if (isRelatedStart(words)) kind = 'related';
      else if (isCommentsStart(words)) kind = 'comments';
      else if (kind === 'tags' && isFooterStart(words)) kind = 'site-footer';
    } else if (kind === 'comments' && isFooterStart(words)) kind = 'site-footer';
    kinds[i] = kind;
  }
  const before = rest.filter((i) => i < landmark);
  return labelBareTail(lines, before, kinds) ?? landmark;
}

/**
 * Related headlines without `Related:` and tags without `Tags:` at the end of `rest`; returns where they begin, if
 * there are any.
 */
function labelBareTail(
  lines: readonly Line[],
  rest: readonly number[],
  kinds: (RegionKind | undefined)[],
): number | undefined {
  const left = [...rest];
  const at = wordsIn(lines);
  let start: number | undefined;
  const take = (kind: RegionKind): void => {
    start = left.pop();
    if (start !== undefined) kinds[start] = kind;
  };
  if (left.length > 3 && isTagList(at(left.at(-1)))) take('tags');
  while (left.length > 2 && isHeadlineLike(at(left.at(-1))) && (start !== undefined || isHeadlineLike(at(left.at(-2)))))
    take('related');
  return start;
}
