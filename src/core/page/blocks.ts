import { isBlank, type Line } from './lines';
import { firstWordLength, wrapWidthOf } from './wrap-width';

/** What stands between two breaks that somebody meant: a line, or the lines of one wrapped paragraph. */
export interface Block {
  /** Its lines: `lines[from]` to `lines[to - 1]`. */
  readonly from: number;
  readonly to: number;
  /** Its words, those of several lines with spaces between them. */
  readonly words: string;
  /** How far its first line is indented, in code units. */
  readonly indent: number;
  /** How many blank lines stand before it. */
  readonly blanks: number;
}

/** `* Item`, `1. Item`, `[1] Item`, `• Item`: what begins an item of a list doesn't go on with the line before. */
const MARKER = /^(?:[*+•·▪◦»›>–—-]|\d{1,3}[.)]|\[\w{0,3}\]|#+) /;

/** Lines → the blocks that aren't blank, in order. */
export function blocksOf(lines: readonly Line[]): Block[] {
  const width = wrapWidthOf(lines);
  const blocks: Block[] = [];
  let blanks = 0;
  for (let from = 0; from < lines.length;) {
    const first = lines[from];
    if (!first || isBlank(first)) {
      blanks++;
      from++;
      continue;
    }
    let to = from + 1;
    while (width !== null && goesOn(lines, from, to, width)) to++;
    const words = to === from + 1 ? first.words : joined(lines.slice(from, to));
    blocks.push({ from, to, words, indent: indentOf(first), blanks });
    blanks = 0;
    from = to;
  }
  return blocks;
}

/** Whether the line `at` goes on with the paragraph that begins at `first` and has reached it. */
function goesOn(lines: readonly Line[], first: number, at: number, width: number): boolean {
  const [before, line] = [lines[at - 1], lines[at]];
  const opening = lines[first];
  if (!before || !line || !opening || isBlank(line)) return false;
  const length = before.end - before.from;
  const isDivided = length > 0.75 * width && /\p{Ll}-$/u.test(before.words) && /^\p{Ll}/u.test(line.words);
  if (length > width || (length + 1 + firstWordLength(line) <= width && !isDivided)) return false;
  if (MARKER.test(line.words)) return false;
  const hanging = indentOf(opening) + (MARKER.exec(opening.words)?.[0].length ?? 0);
  const indent = indentOf(line);
  // The first line may be indented, and the others of an item are where its words begin.
  return indent === hanging || indent === indentOf(before) || (at === first + 1 && indent < indentOf(opening));
}

const indentOf = ({ start, from }: Line): number => start - from;

const joined = (lines: readonly Line[]): string => lines.map(({ words }) => words).join(' ');
