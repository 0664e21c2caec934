import type { Span } from '../span';
import { type Byline, bylineOf, nameAlone } from './byline';
import { isBlank, type Line } from './lines';
import type { ArticlePlace } from './article-place';

/** How many lines that aren't blank are looked at above the headline and below it. */
const [ABOVE, BELOW] = [5, 24];
/** Lines that are taken for the article's can be those of its head. */
const INTO_ARTICLE = 3;
/** Below the headline an agency alone can sign; what is longer above it is a caption. */
const [NEAR, LONGEST_DECK] = [3, 60];
const BY_ALONE = /^(?:written |posted |words )?by ?:?$/i;

/**
 * Names and agency by which an article is signed, as spans into the text: by the nearest line below the headline, else
 * above it, that is a byline.
 */
export function bylineAt(lines: readonly Line[], { headline, first }: ArticlePlace): Byline {
  const filled = lines.filter((line) => !isBlank(line));
  const head = lines[headline < 0 ? first : headline];
  const at = head ? Math.max(0, filled.indexOf(head)) : 0;
  const start = lines[first];
  const end = Math.min(at + BELOW, (start ? filled.indexOf(start) : at) + INTO_ARTICLE);
  const below = filled.slice(headline < 0 ? at : at + 1, Math.max(end, at) + 1);
  const signed = [...bylinesIn(below), ...bylinesIn(filled.slice(Math.max(0, at - ABOVE), at)).toReversed()];
  const names = signed.find((byline) => byline.names.length > 0)?.names ?? [];
  return { names, agency: signed.find(({ agency }) => agency !== null)?.agency ?? null };
}

/** The bylines among lines that aren't blank, moved to where they stand in the text. */
const bylinesIn = (lines: readonly Line[]): Byline[] =>
  lines.flatMap((line, n) => {
    const above = lines[n - 1]?.words ?? '';
    const byline = bylineBelow(above, line.words) ?? bylineOf(line.words);
    if (!byline || (byline.names.length === 0 && isCreditOf(line.words, n, above))) return [];
    const moved = ({ start, end }: Span): Span => ({ start: line.start + start, end: line.start + end });
    return [{ names: byline.names.map(moved), agency: byline.agency && moved(byline.agency) }];
  });

function bylineBelow(above: string, words: string): Byline | null {
  const name = BY_ALONE.test(above) ? nameAlone(words) : null;
  return name && { names: [name], agency: null };
}

/** An agency alone below a caption, or far from the headline, is credited for a picture. */
const isCreditOf = (words: string, n: number, above: string): boolean =>
  !/^(?:by|from)\b/i.test(words) && (n > NEAR || above.length > LONGEST_DECK);
