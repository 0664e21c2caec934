import { type Change, changeBetween } from '../change';
import type { Page } from '../model';
import { type Span, span } from '../span';
import {
  endsLikeSentence,
  hasDateline,
  isCaptionLike,
  isClock,
  isCommentsStart,
  isCounters,
  isCredit,
  isFooterStart,
  isHeadlineLike,
  isReadMore,
  isRelatedStart,
  isShort,
  isShortUrl,
  isSiteHeader,
  isStoryline,
  isTagList,
  isTagsStart,
  isTopic,
} from './landmarks';
import { kindOfLine } from './line-kinds';
import { wordsOfLine } from './lines';
import { placedPage } from './page-spans';

/** A text with the page that was read from it; null where it was none. */
export interface PageOfText {
  readonly text: string;
  readonly page: Page | null;
}

/**
 * The page of a text that was edited within a paragraph, moved with the text, where the paragraph still tells what it
 * told. In the seed format no label of any line is another then; on other pages the lines around keep theirs, as
 * nobody wants them to change under their hands. Undefined where the page has to be read anew.
 */
export function pageAfterEdit(text: string, before: PageOfText): Page | undefined {
  const { page } = before;
  // Where lines are wrapped, one of another length can be joined otherwise.
  if (!page || page.wrapped.length > 0) return undefined;
  const change = changeBetween(before.text, text);
  const from = lineStart(text, change.start);
  const [old, line] = [
    before.text.slice(from, lineEnd(before.text, change.end)),
    text.slice(from, lineEnd(text, change.newEnd)),
  ];
  const isFirst = text.slice(0, from).trim() === '';
  if (
    isFirst ||
    /[\r\n\0]/.test(old + line) ||
    !isInArticle(page, from) ||
    !tellsAlike(wordsOfLine(old), wordsOfLine(line)) ||
    (page.format === 'news' && !(isLong(wordsOfLine(old)) && isLong(wordsOfLine(line))))
  )
    return undefined;
  return moved(page, change, before.text.length);
}

/** Lines that say what they or others are. */
const LANDMARKS: readonly ((words: string) => boolean)[] = [
  hasDateline,
  isClock,
  isCommentsStart,
  isCounters,
  isCredit,
  isFooterStart,
  isReadMore,
  isRelatedStart,
  isShortUrl,
  isSiteHeader,
  isTagsStart,
  isTopic,
];

/** What else labels rest on. */
const SHAPES: readonly ((words: string) => boolean)[] = [
  (words) => words === '',
  endsLikeSentence,
  isCaptionLike,
  isHeadlineLike,
  isShort,
  isStoryline,
  isTagList,
];

/** Whether a line can be replaced by another without any line being labelled otherwise. */
const tellsAlike = (before: string, after: string): boolean =>
  !LANDMARKS.some((is) => is(before) || is(after)) && SHAPES.every((is) => is(before) === is(after));

/** A paragraph of more words than these is known for one by itself, on whatever page. */
const LONG = 20;

const isLong = (words: string): boolean => words.split(' ', LONG + 1).length > LONG && kindOfLine(words) === undefined;

const isInArticle = ({ regions }: Page, offset: number): boolean =>
  regions.some(({ kind, start, end }) => start <= offset && offset < end && (kind === 'lead' || kind === 'body'));

function lineStart(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && !isBreak(text, at - 1)) at--;
  return at;
}

function lineEnd(text: string, offset: number): number {
  let at = offset;
  while (at < text.length && !isBreak(text, at)) at++;
  return at;
}

const isBreak = (text: string, at: number): boolean => text[at] === '\n' || text[at] === '\r';

function moved(page: Page, { start, end, newEnd }: Change, length: number): Page {
  const shift = (offset: number): number => (offset > start || offset === length ? offset + newEnd - end : offset);
  const shifted = (at: Span): Span => span(shift(at.start), shift(at.end));
  return placedPage(page, { ofRegion: shifted, ofWords: shifted });
}
