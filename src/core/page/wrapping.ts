/** Lines of one paragraph that were broken to fit a width. */
import { type Span, span } from '../span';
import { isBlank, type Line } from './lines';

/**
 * Lines, and whether the one at an index and the next one are of one paragraph → the stretches that were put between
 * their words: a line break with the blanks around it, and the hyphen before it where a word was divided.
 */
export function wrappedBreaks(lines: readonly Line[], isContinued: (index: number) => boolean): Span[] {
  const isDivided = dividing(lines);
  const breaks: Span[] = [];
  lines.forEach((line, i) => {
    const next = lines[i + 1];
    if (!next || isBlank(line) || isBlank(next) || !isContinued(i)) return;
    breaks.push(span(line.end - Number(isDivided(line.words, next.words)), next.start));
  });
  return breaks;
}

/**
 * What is read in the place of one of those stretches: a blank, or nothing where it divides a word or stands behind
 * the hyphen of a compound. A hyphen before `and` is that of a word left out: `two- and three-year`.
 */
export function joint(text: string, start: number, end: number): '' | ' ' {
  if (/[-‐\u00ad]/.test(text.charAt(start))) return '';
  const isCompound = /[\p{L}\p{N}][-‐]$/u.test(text.slice(Math.max(0, start - 2), start));
  return isCompound && /^(?!(?:and|or|to|nor)\b)[\p{L}\p{N}]/u.test(text.slice(end, end + 4)) ? '' : ' ';
}

/** First parts of compounds that are written with a hyphen more often than not. */
const FIRST_PARTS: ReadonlySet<string> = new Set(
  (
    'all anti arch best better brand broad by close co cold counter cross deep double drop early east ex eye face far ' +
    'fast first five fly four free front full good great half hand hard head heavy high higher home ill kick last ' +
    'late left life light like long longer low lower made make mass mid middle much multi near neo new nine non ' +
    'north now old one open part peace post pre pro quasi real right second self semi seven short single six slow ' +
    'small soft south state still strong take then third three time top two ultra vice war water well west white ' +
    'wide work world year zero'
  ).split(' '),
);

const LEFT = /(?<![\p{L}\p{N}\p{M}'’.-])(\p{L}\p{Ll}+)[-‐]$/u;
const RIGHT = /^\p{Ll}+/u;
const WORD = /[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu;

/**
 * Whether the hyphen at the end of a line divides the word that goes on in the next one: told by how the word, its two
 * halves or a compound of them stand elsewhere in the lines. Where nothing tells, short halves and usual first parts
 * are those of a compound.
 */
function dividing(lines: readonly Line[]): (line: string, next: string) => boolean {
  let known: ReadonlySet<string> | undefined;
  return (line, next) => {
    const left = LEFT.exec(line)?.[1]?.toLowerCase();
    const right = RIGHT.exec(next)?.[0];
    if (left === undefined || right === undefined) return false;
    known ??= wholeWords(lines);
    if (known.has(left + right)) return true;
    if (known.has(`${left}-${right}`) || /^[-‐]/.test(next.slice(right.length))) return false;
    return !FIRST_PARTS.has(left) && right.length > 2 && !(known.has(left) && known.has(right));
  };
}

/** The words and compounds of some lines in lower case, without what may be half of one. */
function wholeWords(lines: readonly Line[]): Set<string> {
  const all = new Set<string>();
  let isBegun = false;
  for (const line of lines) {
    const words = line.words.toLowerCase().replaceAll('‐', '-');
    const isOpen = words.endsWith('-');
    const found = words.match(WORD) ?? [];
    for (const word of found.slice(Number(isBegun), found.length - Number(isOpen))) all.add(word);
    isBegun = isOpen;
  }
  return all;
}
