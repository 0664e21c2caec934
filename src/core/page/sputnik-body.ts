/** The article of pages of sputniknews.com: its paragraphs, and what is inset between them. */
import type { RegionKind } from '../model';
import {
  endsLikeSentence,
  hasDateline,
  isCommentsStart,
  isCredit,
  isHeadlineLike,
  isReadMore,
  isRelatedStart,
  isStoryline,
  isTagList,
  isTagsStart,
  isTopic,
} from './landmarks';
import { type Line, wordsIn } from './lines';
import { paragraphsOf } from './sputnik-head';

/**
 * Lead, paragraphs, READ MORE lines, the cards inset between them, and the links and tags of a story that another one
 * follows.
 */
export function labelBody(
  lines: readonly Line[],
  article: readonly number[],
  kinds: (RegionKind | undefined)[],
  hasHead: boolean,
): void {
  const at = wordsIn(lines);
  for (const group of paragraphsOf(article)) group.forEach((_, n) => labelCard(lines, group, n, kinds));
  let links: RegionKind | undefined;
  article.forEach((i, n) => {
    const words = at(i);
    if (kinds[i] !== undefined) return;
    if (isRelatedStart(words)) links = 'related';
    else if (isTagsStart(words)) links = 'tags';
    else if (links && !(links === 'related' ? isHeadlineLike(words) : isTagList(words))) links = undefined;
    if (links) kinds[i] = links;
    else if (isReadMore(words)) kinds[i] = 'read-more';
    else if (isTopic(words) || (isTopic(at(article[n - 1])) && isStoryline(words))) kinds[i] = 'section';
    else kinds[i] = isCommentsStart(words) ? 'comments' : 'body';
  });
  const firstBody = article.find((i) => kinds[i] === 'body');
  if (hasHead && firstBody !== undefined && firstBody === article[0] && !hasDateline(at(firstBody)))
    kinds[firstBody] = 'lead';
}

/**
 * Where line number `n` of a paragraph is a credit: the caption above it, and the headline below it that the card links
 * to.
 */
function labelCard(
  lines: readonly Line[],
  group: readonly number[],
  n: number,
  kinds: (RegionKind | undefined)[],
): void {
  const [above, credit, below] = [group[n - 1], group[n], group[n + 1]];
  const at = wordsIn(lines);
  if (credit === undefined || !isCredit(at(credit))) return;
  kinds[credit] = 'credit';
  if (above !== undefined && (n === 1 || !endsLikeSentence(at(above)))) kinds[above] = 'caption';
  if (below !== undefined && isHeadlineLike(at(below)) && !isCredit(at(group[n + 2]))) kinds[below] = 'read-more';
}
