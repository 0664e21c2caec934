import type { Span } from '../span';
import { plain } from './view';

/** A word by its shape alone, before anything is known of it. Spans are relative to the text it was found in. */
export interface BareToken extends Span {
  /** Lower case, straight apostrophes, without the periods of `U.S.` and the commas of `10,000`. */
  readonly normal: string;
  /** The first mark between the word before and this one, empty where only space is. */
  readonly mark: string;
  readonly shape: Shape;
}

/** `opening`: a capital that is owed to its place, at the beginning of a sentence or quotation. */
export type Shape = 'lower' | 'capital' | 'capitals' | 'opening' | 'number';

/**
 * Hyphens cut words, periods and apostrophes inside them don't: `U.S.`, `Jong` `un`, `workers'`, `don't`, `$10,000`,
 * `1.5%`.
 */
const TOKEN =
  /(?:\p{L}\.){2,}|[$€£#@]?[\p{L}\p{N}\p{M}_]+(?:['.,:&](?=[\p{L}\p{N}])[\p{L}\p{N}\p{M}_]+)*(?:(?<=s)'(?!\p{L})|%)?/gu;

/** Before a word that begins a sentence or a quotation; a straight mark behind a letter or comma closes one. */
const BEGINS = /[.!?:;“«[(*]\s*$|\s"$/;

/** What most words are. */
const PLAIN = /^[a-z]+$/;

/** The words of a sentence, in order. */
export function tokensOf(sentence: string): BareToken[] {
  const view = plain(sentence);
  const tokens: BareToken[] = [];
  let after = 0;
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(view); match; match = TOKEN.exec(view)) {
    const { 0: form, index: start } = match;
    const end = start + form.length;
    const mark = markIn(view.slice(after, start));
    if (PLAIN.test(form)) tokens.push({ start, end, normal: form, mark, shape: 'lower' });
    else tokens.push({ start, end, normal: normalOf(form), mark, shape: shapeOf(form, view, start) });
    after = end;
  }
  return tokens;
}

const markIn = (gap: string): string => (gap === ' ' ? '' : gap.trim().charAt(0));

function normalOf(form: string): string {
  const lower = form.toLowerCase();
  return /[.,]/.test(lower) ? lower.replace(/(?<=\d),(?=\d)/g, '').replace(/(?<=^|\.)(\p{L})\./gu, '$1') : lower;
}

function shapeOf(form: string, view: string, start: number): Shape {
  if (/\d/.test(form)) return 'number';
  if (!/^\p{Lu}/u.test(form)) return 'lower';
  if (/^\p{Lu}[\p{Lu}.]+$/u.test(form)) return 'capitals';
  return start < 4 || BEGINS.test(view.slice(Math.max(0, start - 4), start)) ? 'opening' : 'capital';
}
