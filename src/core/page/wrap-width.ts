import { isBlank, type Line } from './lines';

/** Programs and people wrap text at some column between these. */
const NARROWEST = 56;
const WIDEST = 110;

/** So many line ends that the width explains tell a wrapped text, and each line that is longer speaks against it. */
const LEAST_EXPLAINED = 3;
const WEIGHT_OF_LONGER = 3;
/** Of the lines behind such ends in English text two thirds begin with a small letter; in lists hardly any do. */
const LEAST_SMALL = 0.35;

/**
 * The column at which the paragraphs of a text were wrapped, in code units of a whole line, or null where they weren't:
 * the width that explains most line ends by the next word, which wouldn't have fitted.
 */
export function wrapWidthOf(lines: readonly Line[]): number | null {
  // By width: how many ends a width explains are those of all widths from a line's length to one less than with the
  // next word; counted at both edges, and added up below.
  const explained = new Int32Array(WIDEST + 2);
  const small = new Int32Array(WIDEST + 2);
  const longer = new Int32Array(WIDEST + 2);
  for (const [i, line] of lines.entries()) {
    const width = line.end - line.from;
    if (width > NARROWEST && breaksBefore(line, WIDEST)) {
      const most = Math.min(width, WIDEST + 1);
      longer[most] = (longer[most] ?? 0) + 1;
    }
    const next = lines[i + 1];
    if (!next || isBlank(line) || isBlank(next) || width > WIDEST) continue;
    const least = Math.max(width, NARROWEST);
    const tooWide = Math.min(width + 1 + firstWordLength(next), WIDEST + 1);
    if (least >= tooWide) continue;
    const counts = /^\p{Ll}/u.test(next.words) ? [explained, small] : [explained];
    for (const count of counts) {
      count[least] = (count[least] ?? 0) + 1;
      count[tooWide] = (count[tooWide] ?? 0) - 1;
    }
  }
  return best(explained, small, longer);
}

function best(explained: Int32Array, small: Int32Array, longer: Int32Array): number | null {
  let above = longer.reduce((sum, count) => sum + count, 0);
  let found: number | null = null;
  let highest = 0;
  let [own, ownSmall] = [0, 0];
  for (let width = 0; width <= WIDEST; width++) {
    own += explained[width] ?? 0;
    ownSmall += small[width] ?? 0;
    above -= longer[width] ?? 0;
    const score = own - WEIGHT_OF_LONGER * above;
    if (own < LEAST_EXPLAINED || ownSmall < LEAST_SMALL * own || score <= highest) continue;
    highest = score;
    found = width;
  }
  return found;
}

/** Whether a line has a space at which it could have been broken so as not to be longer. */
const breaksBefore = ({ words }: Line, most: number): boolean => {
  const at = words.lastIndexOf(' ', most);
  return at > 0;
};

export const firstWordLength = ({ words }: Line): number => {
  const at = words.indexOf(' ');
  return at < 0 ? words.length : at;
};
