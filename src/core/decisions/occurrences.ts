/**
 * All places where some strings stand in a text, found for any number of strings by one pass for each length of key.
 */

/**
 * Longer strings are looked for by their first 8, 16, 32 or 64 code units: enough to tell apart those that begin alike,
 * with few passes.
 */
const KEYS = [64, 32, 16, 8];

/**
 * Text, strings without empty ones → the positions of each, in order. The method is that of Karp and Rabin (1987), for
 * many patterns.
 */
export function occurrencesOf(text: string, strings: Iterable<string>): Map<string, number[]> {
  const found = new Map<string, number[]>();
  const byLength = new Map<number, string[]>();
  for (const string of new Set(strings)) {
    found.set(string, []);
    const length = KEYS.find((key) => key <= string.length) ?? string.length;
    const same = byLength.get(length);
    if (same) same.push(string);
    else byLength.set(length, [string]);
  }
  for (const [length, same] of byLength) scan(text, length, same, found);
  return found;
}

const BASE = 0x01000193;

function scan(text: string, length: number, strings: readonly string[], found: ReadonlyMap<string, number[]>): void {
  const byKey = new Map<number, string[]>();
  const mayStart = new Uint8Array(1 << 16);
  for (const string of strings) {
    const key = keyOf(string, length);
    const same = byKey.get(key);
    if (same) same.push(string);
    else byKey.set(key, [string]);
    mayStart[key & 0xffff] = 1;
  }
  let leaving = 1;
  for (let i = 1; i < length; i++) leaving = Math.imul(leaving, BASE);
  let key = keyOf(text, length);
  for (let at = 0; at + length <= text.length; at++) {
    if (mayStart[key & 0xffff] === 1) {
      for (const string of byKey.get(key) ?? []) if (text.startsWith(string, at)) found.get(string)?.push(at);
    }
    key = (Math.imul(key - Math.imul(text.charCodeAt(at), leaving), BASE) + text.charCodeAt(at + length)) | 0;
  }
}

function keyOf(text: string, length: number): number {
  let key = 0;
  for (let i = 0; i < length; i++) key = (Math.imul(key, BASE) + text.charCodeAt(i)) | 0;
  return key;
}
