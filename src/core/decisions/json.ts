/** JSON as it is read from files: plain values, and where in the text a value or a mistake stands. */

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
export function parseJson(text: string): { readonly value: Json } | { readonly problem: Problem } {
  try {
    return { value: JSON.parse(text) as Json };
  } catch {
    const { offset, message } = scan(text, null);
    return { problem: { ...lineAndColumn(text, offset), message } };
  }
}

/** Where the value at a path stands in a valid JSON text, or as far as the path leads. */
export const locate = (text: string, path: readonly (string | number)[]): Omit<Problem, 'message'> =>
  lineAndColumn(text, scan(text, path).offset);

/** Lines end at LF, CRLF or CR, as in the editor. */
function lineAndColumn(text: string, offset: number): Omit<Problem, 'message'> {
  const lines = text.slice(0, offset).split(/\r\n?|\n/);
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

interface Stop {
  readonly offset: number;
  readonly message: string;
}

/** A value that is not yet closed: in an array the index of the element read, in an object the name of the member. */
interface Open {
  readonly close: ']' | '}';
  key: string | number;
}

const SPACE = /[ \t\n\r]*/y;
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const SCALAR = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

/**
 * Reads by the grammar of RFC 8259 up to the value at `path`, or up to the first mistake. It keeps its own stack, so
 * that no nesting is too deep.
 */
function scan(text: string, path: readonly (string | number)[] | null): Stop {
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
  let nearest = 0;
  for (;;) {
    take(SPACE);
    if (path && open.length <= path.length && open.every(({ key }, depth) => key === path[depth])) {
      nearest = at;
      if (open.length === path.length) return { offset: at, message: '' };
    }
    const first = text.charAt(at);
    if (first === '[' || first === '{') {
      at++;
      const into: Open = { close: first === '[' ? ']' : '}', key: 0 };
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
      if (!inner)
        return at < text.length && !path
          ? wrong('nothing more')
          : { offset: path ? nearest : at, message: 'no valid JSON' };
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
