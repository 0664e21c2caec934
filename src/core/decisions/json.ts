/** JSON as it is read from files: plain values, and where in the text a value or a mistake stands. */
import { atOnce, isStep, type Steps } from '../steps';

export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [name: string]: Json;
}

/** A place in a file, both counted from 1, columns in UTF-16 code units, and what is wrong there. */
export interface Problem {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** JSON-LD's "one or several": none, one or a list, as a list. */
export const listOf = (value: Json | undefined): readonly Json[] =>
  value === undefined ? [] : Array.isArray(value) ? (value as readonly Json[]) : [value];

/** The value of a JSON text, or the first mistake in it. */
export type Parsed = { readonly value: Json } | { readonly problem: Problem };

export const parseJson = (text: string): Parsed => atOnce(parsing(text));

/** The same, the looking for a mistake step by step. */
export function* parsing(text: string): Steps<Parsed> {
  try {
    return { value: JSON.parse(text) as Json };
  } catch {
    const { offset, message } = yield* scanning(text, null);
    return { problem: { ...(yield* placesIn(text))(offset), message } };
  }
}

/** Names of members and indexes of elements, from the outermost value inwards. */
export type Path = readonly (string | number)[];

export type InFile = Omit<Problem, 'message'>;

/** Where the values at some paths stand in a valid JSON text, or as far as each path leads. The text is read once. */
export const locateAll = (text: string, paths: readonly Path[]): InFile[] => atOnce(locating(text, paths));

/** The same step by step. */
export function* locating(text: string, paths: readonly Path[]): Steps<InFile[]> {
  const root = new Sought();
  const ends = paths.map((path) => path.reduce((at: Sought, key) => at.inner(key), root));
  if (ends.length > 0) yield* scanning(text, root);
  const placeOf = yield* placesIn(text);
  return ends.map((end) => placeOf(end.nearest()));
}

/** A value that is looked for, or one on the way to it. */
class Sought {
  readonly #inner = new Map<string | number, Sought>();
  /** Where it begins; null until it is met. */
  offset: number | null = null;

  constructor(private readonly outer: Sought | null = null) {}

  find(key: string | number): Sought | undefined {
    return this.#inner.get(key);
  }

  inner(key: string | number): Sought {
    const known = this.#inner.get(key) ?? new Sought(this);
    this.#inner.set(key, known);
    return known;
  }

  nearest(): number {
    return this.offset ?? this.outer?.nearest() ?? 0;
  }
}

/** Offsets in a text → lines and columns. Lines end at LF, CRLF or CR, as in the editor. */
function* placesIn(text: string): Steps<(offset: number) => InFile> {
  const starts = [0];
  for (const { index, 0: end } of text.matchAll(/\r\n?|\n/g)) {
    starts.push(index + end.length);
    if (isStep(starts.length)) yield;
  }
  return (offset) => {
    let [line, above] = [0, starts.length];
    while (above - line > 1) {
      const middle = (line + above) >> 1;
      if ((starts[middle] ?? 0) <= offset) line = middle;
      else above = middle;
    }
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
  };
}

interface Stop {
  readonly offset: number;
  readonly message: string;
}

/** A value that is not yet closed: in an array the index of the element read, in an object the name of the member. */
interface Open {
  readonly close: ']' | '}';
  readonly sought: Sought | undefined;
  key: string | number;
}

const SPACE = /[ \t\n\r]*/y;
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const SCALAR = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

/**
 * Reads by the grammar of RFC 8259 up to the first mistake, noting where the values are that are looked for. It keeps
 * its own stack, so that no nesting is too deep. Some values are a step.
 */
function* scanning(text: string, root: Sought | null): Steps<Stop> {
  const open: Open[] = [];
  let at = 0;
  const take = (pattern: RegExp): string | null => {
    pattern.lastIndex = at;
    const words = pattern.exec(text)?.[0] ?? null;
    at += words?.length ?? 0;
    return words;
  };
  const wrong = (expected: string): Stop => ({
    offset: at,
    message: at >= text.length ? 'the file ends too early' : `${expected} expected`,
  });
  const readName = (into: Open): Stop | null => {
    take(SPACE);
    const name = take(STRING);
    if (name === null) return wrong('a name in double quotes');
    into.key = JSON.parse(name) as string;
    take(SPACE);
    if (text.charAt(at) !== ':') return wrong('":"');
    at++;
    return null;
  };
  for (let values = 0; ; values++) {
    if (isStep(values)) yield;
    take(SPACE);
    const outer = open.at(-1);
    const sought = outer ? outer.sought?.find(outer.key) : (root ?? undefined);
    if (sought) sought.offset = at;
    const first = text.charAt(at);
    if (first === '[' || first === '{') {
      at++;
      const into: Open = { close: first === '[' ? ']' : '}', sought, key: 0 };
      take(SPACE);
      if (text.charAt(at) === into.close) at++;
      else {
        open.push(into);
        const mistake = first === '{' ? readName(into) : null;
        if (mistake) return mistake;
        continue;
      }
    } else if (take(first === '"' ? STRING : SCALAR) === null)
      return wrong(first === '"' ? 'a string that ends on its line' : 'a value');
    for (;;) {
      take(SPACE);
      const inner = open.at(-1);
      if (!inner) return at < text.length ? wrong('nothing more') : { offset: at, message: 'no valid JSON' };
      const next = text.charAt(at);
      if (next === ',') {
        at++;
        if (typeof inner.key === 'number') inner.key++;
        const mistake = inner.close === '}' ? readName(inner) : null;
        if (mistake) return mistake;
        break;
      }
      if (next !== inner.close) return wrong(`"," or "${inner.close}"`);
      at++;
      open.pop();
    }
  }
}
