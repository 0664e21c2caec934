/** What single lines of a news page tell by themselves. Each takes the trimmed line with plain spaces. */
import { findDateline } from './dateline';
import { parseClock } from './dates';

export const isSiteHeader = (words: string): boolean =>
  /^(?:Register|Live|Listen Live|Search|Subscribe|Newsfeed|Sign in|Log in|(?:LIVE|BREAKING):.*)$/.test(words);

/** What asks readers to agree to something, above an article. */
export const isConsent = (words: string): boolean =>
  /\b(?:cookies?|personal data|data processing|privacy (?:policy|settings)|GDPR)\b|^(?:Accept|Agree|I agree|Reject)(?: all)?$/i.test(
    words,
  );

/** A caption of the site as it was from 2021 on; who took the picture can be glued to it. */
export const isSputnikCaption = (words: string): boolean => /\S - Sputnik International(?:$|,|©)/.test(words);

/** `© Sputnik / Name / Go to the mediabank`, or the end of it on lines of its own. */
export const isMediabank = (words: string): boolean =>
  /^\/$|(?:^|^©.*\/ )Go to the (?:mediabank|photo ?bank)$/.test(words);

export const isClock = (words: string): boolean => parseClock(words) !== null;

export const hasDateline = (words: string): boolean => findDateline(words, 0) !== null;

export const isCredit = (words: string): boolean =>
  /^(?:©|CC0\b|CC BY|Photo(?:graph)?(?: by)?:? )/.test(words) ||
  /^image copyright/.test(words) ||
  /^(?:AP|AFP|REUTERS|Sputnik|Getty Images?) ?(?:Photo)? ?\/ ?\p{Lu}/u.test(words);

const BYLINE = /^By:? \p{Lu}[\p{L}.'’-]*(?:(?:,? and |, ?| )\p{Lu}[\p{L}.'’-]*){0,7},?$/u;

/** `By Jane Doe`, `By Jane Doe and John Roe, Reuters`, `By AFP`: capitals beside that of `By`. */
export const isByline = (words: string): boolean =>
  words.length < 90 && BYLINE.test(words) && (words.match(/\p{Lu}/gu)?.length ?? 0) > 2;

export const isReadMore = (words: string): boolean =>
  /^(?:READ (?:MORE|ALSO)|Read more|MORE|ALSO READ)\s*:/.test(words);

export const isCounters = (words: string): boolean => /^\d{1,9}(?: \d{1,6}){0,4}$/.test(words);

export const isShortUrl = (words: string): boolean => /^Get short URL\b/.test(words);

export const isCommentsStart = (words: string): boolean =>
  /^(?:Community standards|Comment via|All comments$|Show new comments|Discussion$|To participate in the discussion$|Chats$|•? ?[CС]omment$)/.test(
    words,
  );

/** Menus and forms that follow the comments. */
export const isFooterStart = (words: string): boolean =>
  /^(?:News|All news|Recommended|Multimedia|Follow us|Newsfeed|Trending|Register|captcha|Password recovery|Log in(?:Privacy Policy)?|Registration|Delete account)$/.test(
    words,
  );

/** `Related:` and `Tags:` on lines of their own; a few pages put the tags behind the word. */
export const isRelatedStart = (words: string): boolean => /^Related\s*:?$/.test(words);
export const isTagsStart = (words: string): boolean => /^Tags?\s*:/.test(words);

/** A storyline or its count: `Topic:`, `Gulf Dispute: Neighbors Close Borders (162)`. */
export const isTopic = (words: string): boolean => /^Topic\s*:/.test(words);
export const isStoryline = (words: string): boolean => words.length < 120 && /\S \(\d{1,4}\)$/.test(words);

/** `talks, Russian Foreign Ministry, Rex Tillerson`: several short items and no end of sentence. */
export function isTagList(words: string): boolean {
  const items = words.split(/, ?/);
  return (
    items.length >= 3 &&
    items.every((item) => item.length > 0 && item.split(' ').length <= 6) &&
    !/[.!?:"”]$/.test(words)
  );
}

/** A line of a style sheet that was saved with the page: `.photo {`, `width: 100%;`, `}`. */
export const isStyle = (words: string): boolean =>
  /^(?:\}|@(?:media|import|font-face)\b.*|-?[a-z]+(?:-[a-z]+)*: ?[^"“”]{1,60};|[.#]?[a-zA-Z][.#\w:>, -]*\{)$/.test(
    words,
  );

/** A line that ends like a sentence of running text, its closing marks included. */
export const endsLikeSentence = (words: string): boolean => /[.!?…]["'”’»)\]*]*$/.test(words);

/** Of so few words that it may name a section. */
export const isShort = (words: string): boolean => words.split(' ', 5).length <= 4;

/** Short, and no sentence of running text. */
export const isHeadlineLike = (words: string): boolean =>
  words.length > 8 && words.length < 130 && (!endsLikeSentence(words) || words.endsWith('?')) && !hasDateline(words);

/** In a title nearly all words of some length begin with capitals. */
const TITLE_SHARE = 0.7;

/** Set like a title, or a part of one. */
export function isCapitalized(words: string): boolean {
  const long = words.split(' ').filter((word) => /\p{L}{4}/u.test(word));
  return long.filter((word) => /^\P{L}*\p{Lu}/u.test(word)).length > TITLE_SHARE * long.length;
}

/** More words than a section has, and set like a title. */
export const isTitle = (words: string): boolean =>
  !isShort(words) && !isStoryline(words) && !isTopic(words) && isCapitalized(words);

/** Captions tell when and where a picture was taken. */
export const isCaptionLike = (words: string): boolean =>
  /\b(?:19|20)\d\d\b\.?$|\(file(?: photo)?\)\.?$|\bFile photo\b/i.test(words);
