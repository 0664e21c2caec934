/** Site header and article head of pages of sputniknews.com: what stands above the first paragraph. */
import type { RegionKind } from '../model';
import {
  endsLikeSentence,
  hasDateline,
  isCapitalized,
  isCaptionLike,
  isClock,
  isConsent,
  isCounters,
  isCredit,
  isHeadlineLike,
  isMediabank,
  isReadMore,
  isShort,
  isShortUrl,
  isSiteHeader,
  isSputnikCaption,
  isStoryline,
  isTitle,
  isTopic,
} from './landmarks';
import { isBlank, type Line, wordsIn } from './lines';

/** How far into the page a header can reach, in lines that aren't blank. */
export const HEADER_LINES = 30;

/**
 * Register, clock, Live, Search at the top, and what stands above them: a chat, a question of consent, the name of a
 * storyline. Returns the first line after them.
 */
export function labelSiteHeader(
  lines: readonly Line[],
  filled: readonly number[],
  kinds: (RegionKind | undefined)[],
): number {
  const at = wordsIn(lines);
  const isHeader = (i: number): boolean => isSiteHeader(at(i)) || isClock(at(i));
  const top = filled.slice(0, HEADER_LINES);
  const isArticle = (i: number): boolean => isCredit(at(i)) || isShortUrl(at(i)) || hasDateline(at(i));
  const stop = top.findIndex(top.some(isArticle) ? isArticle : (i) => !isHeader(i));
  const above = stop < 0 ? top : top.slice(0, stop);
  // Of the words of the header some stand in questions of consent, too, but not below each other.
  const isSure = (i: number, n: number): boolean =>
    isHeader(i) && (n === 0 || isClock(at(i)) || isHeader(above[n - 1] ?? i));
  const header = above.findLastIndex(isSure);
  const end = header >= 0 ? header : above.findLastIndex((i) => isConsent(at(i)));
  for (const i of above.slice(0, end + 1)) kinds[i] ??= isStoryline(at(i)) ? 'section' : 'site-header';
  if (end < 0 && isStoryline(at(top[0]))) kinds[top[0] ?? 0] = 'section';
  const last = top.findLast((i) => kinds[i] === 'site-header' || kinds[i] === 'section');
  return last === undefined ? (filled[0] ?? 0) : last + 1;
}

/** Caption, headline, credit, section and counters above the article; returns whether there is such a head. */
export function labelArticleHead(
  lines: readonly Line[],
  article: readonly number[],
  kinds: (RegionKind | undefined)[],
): boolean {
  const at = wordsIn(lines);
  const window = article.slice(0, HEADER_LINES);
  const firstProse = window.findIndex((i) => hasDateline(at(i)));
  const head = firstProse < 0 ? window : window.slice(0, firstProse);
  const isLandmark = (i: number): boolean => isShortUrl(at(i)) || isCounters(at(i)) || isTopic(at(i));
  const end = lastIndex(head, (i) => isLandmark(i) || (isStoryline(at(i)) && isTopic(at(i - 1))));
  const block = end >= 0 ? head.slice(0, end + 1) : creditHead(lines, head);
  if (block.length === 0) return labelBareHeadline(lines, head, kinds);

  labelPictures(lines, block, kinds);
  const rest = block.filter((i) => kinds[i] === undefined);
  const credit = rest.findIndex((i) => isCredit(at(i)));
  const furniture = rest.findIndex(isLandmark);
  const upper = credit >= 0 ? rest.slice(0, credit) : rest.slice(0, furniture < 0 ? rest.length : furniture);
  const lower = rest.slice(upper.length);
  const late = paragraphsOf(lower).filter(
    ([i, ...more]) => more.length === 0 && isTitle(at(i ?? -1)) && !isCredit(at(i ?? -1)),
  );
  for (const i of lower)
    kinds[i] = isCredit(at(i)) ? 'credit' : isShortUrl(at(i)) || isCounters(at(i)) ? 'counters' : 'section';
  const paragraphs = paragraphsOf(upper);
  // Saved without blank lines, caption and headline are the lines of one paragraph; a title can run on, too.
  const isApart = isBlank(lines[(upper[0] ?? 0) - 1] ?? NO_LINE);
  const isOne = paragraphs.length !== 1 || (isApart && upper.every((i) => isCapitalized(at(i))));
  const groups = isOne ? paragraphs : upper.map((i) => [i]);
  if (credit < 0 && groups.length > 1 && groups.at(-1)?.length === 1 && isShort(at(groups.at(-1)?.[0] ?? -1))) {
    for (const i of groups.pop() ?? []) kinds[i] = 'section';
  }
  for (const i of groups.flat()) kinds[i] = 'caption';
  for (const i of headlineAmong([...groups, ...late], groups.length - 1, at)) kinds[i] = 'headline';
  return true;
}

/** Which lines are the headline: the last that are set like a title, or else those above the credit but a lone caption. */
function headlineAmong(
  groups: readonly (readonly number[])[],
  above: number,
  at: (i: number) => string,
): readonly number[] {
  const words = (group: readonly number[] | undefined): string => at(group?.[0] ?? -1);
  const title = groups.findLast((group) => isTitle(words(group)) && !isCaptionLike(words(group)));
  if (title) return title;
  const last = groups[above];
  return last && !(above === 0 && isCaptionLike(words(last))) ? last : [];
}

/** Pictures that tell by themselves that they are: their captions and credits can stand above and below the headline. */
function labelPictures(lines: readonly Line[], head: readonly number[], kinds: (RegionKind | undefined)[]): void {
  const at = wordsIn(lines);
  for (const [n, i] of head.entries()) {
    if (isSputnikCaption(at(i))) kinds[i] = 'caption';
    if (!isMediabank(at(i))) continue;
    let above = n;
    while (above > 0 && (isMediabank(at(head[above])) || isCredit(at(head[above]))))
      kinds[head[above--] ?? i] = 'credit';
    const caption = head[above];
    if (caption !== undefined && caption + 1 === head[above + 1]) kinds[caption] = 'caption';
  }
}

/** A head that ends with its credit, or with the section under it, where neither short URL nor counters are there. */
function creditHead(lines: readonly Line[], head: readonly number[]): readonly number[] {
  const credit = head.findIndex((i) => isCredit(lines[i]?.words ?? ''));
  if (credit < 0) return [];
  const before = head[credit - 1];
  if (before !== undefined && before + 1 === head[credit]) return []; // a card: its caption stands on the line before
  const below = head[credit + 1];
  const hasSection = below === (head[credit] ?? 0) + 1 && isShort(lines[below]?.words ?? '');
  return head.slice(0, credit + (hasSection ? 2 : 1));
}

/** Above the first paragraph stand so many lines at most that are the headline or above it. */
const BARE_LINES = 3;

/** Neither credit nor counters: a title above the first paragraph is the headline, or else a short line by itself. */
function labelBareHeadline(
  lines: readonly Line[],
  head: readonly number[],
  kinds: (RegionKind | undefined)[],
): boolean {
  const at = wordsIn(lines);
  const isProse = (i: number): boolean => endsLikeSentence(at(i)) && !isTitle(at(i));
  const isBare = (i: number | undefined): boolean => isTitle(at(i)) && !isReadMore(at(i)) && !isCaptionLike(at(i));
  const prose = head.findIndex(isProse);
  const upper = head.slice(0, Math.min(prose < 0 ? head.length : prose, BARE_LINES));
  const title = upper.findLastIndex(isBare);
  const isAlone =
    isHeadlineLike(at(head[0])) && !isReadMore(at(head[0])) && isBlank(lines[(head[0] ?? 0) + 1] ?? NO_LINE);
  const end = title >= 0 ? title : isAlone ? 0 : -1;
  for (const i of upper.slice(0, Math.max(end, 0))) kinds[i] = 'caption';
  const headline = head[end];
  if (headline !== undefined) kinds[headline] = 'headline';
  return headline !== undefined;
}

const NO_LINE: Line = { start: 0, end: 1, from: 0, to: 0, words: '' };

/** Indices of lines → runs without a gap. */
export function paragraphsOf(indices: readonly number[]): number[][] {
  const groups: number[][] = [];
  for (const i of indices) {
    const group = groups.at(-1);
    if (group && group.at(-1) === i - 1) group.push(i);
    else groups.push([i]);
  }
  return groups;
}

const lastIndex = (items: readonly number[], test: (item: number) => boolean): number => items.findLastIndex(test);
