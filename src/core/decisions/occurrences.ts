/**
 * All places where some strings stand in a text, found for any number of strings by one pass for each length of key.
 */
import { atOnce, type Steps } from '../steps';

/**
 * Longer strings are looked for by their first 8, 16, 32 or 64 code units: enough to tell apart those that begin alike,
 * with few passes.
 */
const KEYS = [64, 32, 16, 8];

/** So many code units of the text are gone through in one step, and so many strings put in order. */
const STRETCH = 1 << 16;
const STRINGS = 500;

/**
 * Text, strings without empty ones → the positions of each, in order. The method is that of Karp and Rabin (1987), for
 * many patterns.
 */
export const occurrencesOf = (text: string, strings: Iterable<string>): Map<string, number[]> =>
  atOnce(findingOccurrences(text, strings));

/** The same step by step. */
export function* findingOccurrences(text: string, strings: Iterable<string>): Steps<Map<string, number[]>> {
  const found = new Map<string, number[]>();
  const byLength = new Map<number, string[]>();
  for (const string of new Set(strings)) {
    found.set(string, []);
    const length = KEYS.find((key) => key <= string.length) ?? string.length;
    const same = byLength.get(length);
    if (same) same.push(string);
    else byLength.set(length, [string]);
  }
  if (found.size === 0) return found;
  const keyAt = yield* keysIn(text);
  for (const [length, same] of byLength) {
    const look = yield* looker(text, keyAt, length, same, found);
    for (let at = 0; at + length <= text.length; at += STRETCH) {
      look(at, Math.min(at + STRETCH, text.length - length + 1));
      yield;
    }
  }
  return found;
}

/** The key of so many code units at a position. */
type KeyAt = (at: number, length: number) => number;

/** Strings that begin alike, by length and then by the key of the whole string. */
type Alike = Map<number, Map<number, string[]>>;

/** What adds to `found` where the strings begin between two positions. */
function* looker(
  text: string,
  keyAt: KeyAt,
  length: number,
  strings: readonly string[],
  found: ReadonlyMap<string, number[]>,
): Steps<(from: number, to: number) => void> {
  const byKey = new Map<number, Alike>();
  const mayStart = new Uint8Array(1 << 16);
  for (const [n, string] of strings.entries()) {
    if (n % STRINGS === 0) yield;
    const key = keyOf(string, length);
    const alike: Alike = byKey.get(key) ?? new Map<number, Map<number, string[]>>();
    const ofLength = alike.get(string.length) ?? new Map<number, string[]>();
    const whole = keyOf(string, string.length);
    byKey.set(key, alike.set(string.length, ofLength.set(whole, [...(ofLength.get(whole) ?? []), string])));
    mayStart[key & 0xffff] = 1;
  }
  return (from, to) => {
    for (let at = from; at < to; at++) {
      const key = keyAt(at, length);
      if (mayStart[key & 0xffff] !== 1) continue;
      for (const [whole, ofLength] of byKey.get(key) ?? []) {
        if (at + whole > text.length) continue;
        for (const string of ofLength.get(keyAt(at, whole)) ?? [])
          if (text.startsWith(string, at)) found.get(string)?.push(at);
      }
    }
  };
}

const BASE = 0x01000193;

function keyOf(text: string, length: number): number {
  let key = 0;
  for (let i = 0; i < length; i++) key = (Math.imul(key, BASE) + text.charCodeAt(i)) | 0;
  return key;
}

/** The key of any stretch of a text, from those of all its beginnings. */
function* keysIn(text: string): Steps<KeyAt> {
  const beginnings = new Int32Array(text.length + 1);
  const powers = new Int32Array(text.length + 1).fill(1);
  for (let i = 0; i < text.length; i++) {
    if (i % STRETCH === 0) yield;
    beginnings[i + 1] = Math.imul(beginnings[i] ?? 0, BASE) + text.charCodeAt(i);
    powers[i + 1] = Math.imul(powers[i] ?? 0, BASE);
  }
  return (at, length) => ((beginnings[at + length] ?? 0) - Math.imul(beginnings[at] ?? 0, powers[length] ?? 0)) | 0;
}
