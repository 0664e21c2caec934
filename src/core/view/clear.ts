/** What of a text isn't seen, or looks like something else. */
import type { Markup } from '../model';
import { markdownView } from './markdown';
import { asItStands, type Replacement, seenThrough, type View, viewOf } from './view';

/** Soft hyphens, joiners and what has no width, and marks of direction. */
const INVISIBLE = '\\u00ad\\u061c\\u200b-\\u200f\\u202a-\\u202e\\u2060\\u2066-\\u2069\\ufeff';
/** What looks like a space and is none. */
const BLANK = '\\t\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000';
/** What ends a line beside CR and LF. */
const LINE_END = '\\v\\f\\u0085\\u2028\\u2029';

const NOT_PLAIN = new RegExp(
  `[${LINE_END}]|[${INVISIBLE}${BLANK}][ ${INVISIBLE}${BLANK}]*| {2}[ ${INVISIBLE}${BLANK}]*`,
  'g',
);
const IS_LINE_END = new RegExp(`^[\\r\\n${LINE_END}]$`);
const ALL_INVISIBLE = new RegExp(`[${INVISIBLE}]`, 'g');
/** But for joiners within pictures. */
const UNSEEN = new RegExp(
  `(?!\u200d)[${INVISIBLE}]|(?<![\\p{Extended_Pictographic}\\p{Emoji_Modifier}\ufe0f])\u200d`,
  'gu',
);
const ALL_BLANKS = new RegExp(`[${BLANK}]`, 'g');

/**
 * A text as it looks: without invisible characters, with plain spaces for blanks of any kind, and line feeds for
 * whatever else ends a line. A doubled blank is one; what tells of the page's layout stays: indentation, wider gaps,
 * and the two blanks that can follow the agency of a dateline.
 */
export function clearView(text: string): View {
  const replacements: Replacement[] = [];
  for (const { index, 0: words } of text.matchAll(NOT_PLAIN)) {
    const end = index + words.length;
    if (IS_LINE_END.test(words)) replacements.push({ start: index, end, by: lineEnd(text, index) });
    else {
      const start = text.charAt(index - 1) === ' ' ? index - 1 : index;
      const by = seen(text, start, end);
      if (by !== text.slice(start, end)) replacements.push({ start, end, by });
    }
  }
  return viewOf(text, replacements);
}

/** The same of a text that may have marks of its own, which aren't seen either. */
export function clearViewOf(text: string, markup: Markup | undefined): View {
  const unmarked = markup === 'markdown' ? markdownView(text) : asItStands(text);
  return seenThrough(unmarked, clearView(unmarked.text));
}

/** A text without what is invisible in it; its blanks stay. */
export const visible = (text: string): string => text.replace(UNSEEN, '');

/** One beside a line break is part of it. */
const lineEnd = (text: string, at: number): string =>
  /[\r\n]/.test(text.charAt(at - 1) + text.charAt(at + 1)) ? '' : '\n';

/** A run of blanks and invisible characters as it looks. */
function seen(text: string, start: number, end: number): string {
  const run = text.slice(start, end);
  const blanks = run.replace(ALL_INVISIBLE, '').replace(ALL_BLANKS, ' ');
  if (blanks === '') return joins(text, start, run) || divides(text, start, run) ? run : '';
  if (isEdge(text.charAt(start - 1)) || isEdge(text.charAt(end))) return blanks;
  if (blanks === '  ' && text.charAt(start - 1) !== ')') return ' ';
  return blanks === ' ' && /^[^ ]*$/.test(run) && isWithinMarks(text, start, end) ? '' : blanks;
}

/** Of a line, or of the text. */
const isEdge = (character: string): boolean => character === '' || IS_LINE_END.test(character);

/** Whether a zero width joiner makes one picture of two. */
const joins = (text: string, at: number, run: string): boolean =>
  run === '\u200d' &&
  /[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f]$/u.test(text.slice(Math.max(0, at - 2), at)) &&
  /^\p{Extended_Pictographic}/u.test(text.slice(at + 1, at + 3));

/** Whether a soft hyphen divides a word at the end of its line, where it is seen. */
const divides = (text: string, at: number, run: string): boolean =>
  run === '\u00ad' && /^[\r\n]/.test(text.charAt(at + 1)) && /\p{L}$/u.test(text.slice(Math.max(0, at - 2), at));

const OPENED = /(?:^|[\s([])["“„'‘]$|«$/;
const CLOSED = /^["”“'’](?:$|[ \t\r\n.,;:!?)\]—–-])|^»/;

/** Whether a blank keeps the words of a quotation beside its marks, as French has them. */
const isWithinMarks = (text: string, start: number, end: number): boolean =>
  OPENED.test(near(text, start - NEAR, start).slice(-2)) || CLOSED.test(near(text, end, end + NEAR).slice(0, 2));

/** Enough to see two characters, with some between them that aren't seen. */
const NEAR = 8;

const near = (text: string, start: number, end: number): string =>
  text.slice(Math.max(0, start), end).replace(ALL_INVISIBLE, '');
