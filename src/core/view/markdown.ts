/** What of a text in Markdown is markup, and isn't seen when it is shown: CommonMark, as articles use it. */
import { type Replacement, type View, viewOf } from './view';

/** Before the words of a line: headings and quotes. */
const LINE_START = String.raw`^ {0,3}(?:#{1,6}[ \t]+|(?:>[ \t]?)+(?:#{1,6}[ \t]+)?)`;
/** Rules, and lines that underline headings. */
const RULE = String.raw`^ {0,3}(?:=+|(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$`;
const HEADING_END = String.raw`[ \t]{1,9}#{1,9}[ \t]{0,9}$`;
const ESCAPE = String.raw`\\(?=[!-/:-@[-\x60{-~])`;
/** Of links and pictures all but their words. */
const LINK_START = String.raw`!?\[(?=(?:[^[\]\n]|!\[[^[\]\n]{0,300}\]\([^()\s]{0,2000}\)){0,300}\](?:\(|\[))`;
const LINK_END = String.raw`\](?:\((?:[^()\s]|\([^()\s]*\)){0,2000}(?:[ \t]+(?:"[^"\n]{0,300}"|'[^'\n]{0,300}'))?\)|\[[^[\]\n]{0,100}\])`;
const EMPHASIS_START = String.raw`(?<=^|[\s([{"'“‘—–*_-])(?:\*{1,3}|_{1,3}|~~)(?=[^\s*_~])`;
const EMPHASIS_END = String.raw`(?<=[^\s*_~])(?:\*{1,3}|_{1,3}|~~)(?=$|[\s)\]}.,;:!?"'”’—–*_-])`;
const ENTITY = '&(?:amp|quot|apos|#39|nbsp|lt|gt|[lr][ds]quo|[mn]dash|hellip);';

const MARKUP = new RegExp(
  [LINE_START, RULE, HEADING_END, ESCAPE, LINK_START, LINK_END, EMPHASIS_START, EMPHASIS_END, ENTITY].join('|'),
  'gmu',
);

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&amp;', '&'],
  ['&quot;', '"'],
  ['&apos;', "'"],
  ['&#39;', "'"],
  ['&nbsp;', ' '],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&ldquo;', '“'],
  ['&rdquo;', '”'],
  ['&lsquo;', '‘'],
  ['&rsquo;', '’'],
  ['&mdash;', '—'],
  ['&ndash;', '–'],
  ['&hellip;', '…'],
]);

/** A text in Markdown as it is shown: without the marks of headings, quotes, links and emphasis, and without escapes. */
export function markdownView(text: string): View {
  const replacements: Replacement[] = [];
  let escaped = -1;
  for (const { index, 0: mark } of text.matchAll(MARKUP)) {
    // What a backslash stands before is no markup.
    if (index !== escaped && mark !== '')
      replacements.push({ start: index, end: index + mark.length, by: ENTITIES.get(mark) ?? '' });
    if (mark === '\\' && index !== escaped) escaped = index + 1;
  }
  return viewOf(text, replacements);
}
