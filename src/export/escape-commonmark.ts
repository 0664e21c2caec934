import { printable } from './text';

/**
 * Text of one line as Markdown that shows exactly this text, wherever it begins a block or stands in one; only what
 * CommonMark, or GitHub's additions to it, would take for markup is escaped. What is invisible or turns its direction
 * is left out.
 */
export const escapeCommonMark = (words: string): string =>
  beginningPlainly(printable(words).replace(MARKUP, String.raw`\$&`));

/**
 * Within a line: code, emphasis, links, tags, entities, struck words, a backslash before a mark, and what GitHub makes
 * links of.
 */
const MARKUP =
  /[`[~]|(?<! )\*|\*(?! )|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|<(?=[A-Za-z/!?])|&(?=#?[A-Za-z\d]+;)|\\(?=[!-/:-@[-`{-~]|$)|:(?=\/\/)|(?<=\bwww)\.|(?<=[\w.+-])@(?=[\w-])/giu;

/** At the beginning of a block: headings, quotes, lists, rules; and the marks that may close a heading at its end. */
const beginningPlainly = (words: string): string =>
  words
    .replace(/^(?=#{1,6}(?: |$)|>|[-+*](?: |$)|[-=][-= ]*$)/, '\\')
    .replace(/^(\d{1,9})(?=[.)](?: |$))/, '$1\\')
    .replace(/(?<=^| )(?=#+$)/, '\\');
