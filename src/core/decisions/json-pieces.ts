import type { Steps } from '../steps';
import { isObject, type Json, type Parsed, parsing } from './json';

/** As the list of a collection's annotations begins and ends where it was written with two blanks a level. */
const [OPENS, CLOSES] = ['\n    "items": [', '\n    ]'];
const [ITEM_ENDS, ITEM_OPENS] = ['\n      },', '\n      {'];

/** So many code units are read in some milliseconds. */
const PIECE = 1 << 19;

/**
 * The value of a JSON text, or the first mistake in it, as `parseJson` finds it; where the text is laid out as that of
 * a collection is when it is written, in pieces of so many code units, each a step.
 */
export function* parsingJson(text: string, piece = PIECE): Steps<Parsed> {
  return (text.length > piece ? yield* inPieces(text, piece) : null) ?? (yield* parsing(text));
}

/** Null where the text isn't laid out so, or isn't valid. */
function* inPieces(text: string, piece: number): Steps<{ readonly value: Json } | null> {
  const from = text.indexOf(OPENS) + OPENS.length;
  const to = text.indexOf(CLOSES, from);
  if (from < OPENS.length || to < 0) return null;
  const [before, after] = [text.slice(0, from), text.slice(to)];
  let mark = 'items';
  while (before.includes(mark) || after.includes(mark)) mark += '-';
  try {
    // Whatever is around the list is valid with another list in its place, which proves that it is one and which.
    const value = JSON.parse(before + JSON.stringify(mark) + after) as Json;
    const page = isObject(value) ? value['first'] : undefined;
    const items = isObject(page) ? page['items'] : undefined;
    if (!isList(items) || items[0] !== mark) return null;
    items.pop();
    for (let start = from; start < to;) {
      yield;
      const end = endOfPiece(text, start + piece, to);
      // Not spread, as a call takes only so many arguments.
      for (const item of JSON.parse(`[${text.slice(start, end)}]`) as Json[]) items.push(item);
      start = end + 1;
    }
    return { value };
  } catch {
    return null;
  }
}

const isList = (value: Json | undefined): value is Json[] => Array.isArray(value);

/** Where the comma behind the first item is that ends behind a position; the end of the list where there is none. */
function endOfPiece(text: string, from: number, to: number): number {
  const end = text.indexOf(ITEM_ENDS + ITEM_OPENS, from);
  return end < 0 || end > to ? to : end + ITEM_ENDS.length - 1;
}
