/** Looks up written forms, names and abbreviations, directly in a text. */
import { grouped } from '../groups';
import type { Span } from '../span';

export interface FormMatch<T> extends Span {
  readonly value: T;
}

export interface FormIndex<T> {
  /**
   * The longest form that starts exactly at `start`, where a word has to start. Case counts. A space in a form
   * matches any run of spaces, an apostrophe or hyphen its typographic variants. A letter or digit after the
   * form continues the word, so "US" isn't found in "USB", but is in "US-led" and "US’s".
   */
  at(text: string, start: number): FormMatch<T> | undefined;
  /** All matches in `[from, to)`, left to right and without overlap, the earliest and then the longest first. */
  all(text: string, from?: number, to?: number): Generator<FormMatch<T>, void, undefined>;
}

/** Shorter words in capitals are as often abbreviations of something else. */
const SHORTEST_IN_CAPITALS = 4;
const CAPITALS = /^\p{Lu}{2,}$/u;
/** No form has a longer first word, and a text may have any. */
const WORD = /[\p{L}\p{M}\p{N}]{1,64}/uy;
const WORD_CHARACTER = /[\p{L}\p{M}\p{N}]/u;
const NEXT_INITIAL = /\.?\p{Lu}\./uy;
const SPACES = ' \t\u00a0\u2007\u2009\u202f';
const APOSTROPHES = "'’‘ʼ´`";
const HYPHENS = '-\u2010\u2011–−';
const NONE: readonly never[] = [];

/**
 * The first of two values for one form wins. Forms start with a letter or digit. With `inCapitals`, a form whose value
 * it accepts is found in capitals too: "NORTH KOREA".
 */
export function createFormIndex<T>(
  forms: Iterable<readonly [form: string, value: T]>,
  inCapitals?: (value: T) => boolean,
): FormIndex<T> {
  const initials = new Set<string>();
  const byFirstWord = grouped(forms, ([form]) => firstWordOf(form));
  byFirstWord.forEach((sameStart, first) => {
    initials.add(first.charAt(0));
    if (sameStart.length > 1) sameStart.sort((a, b) => b[0].length - a[0].length);
  });
  // Most words are in lower case, as hardly any form is.
  const nextWord = new RegExp(`[${[...initials].join('')}](?<![\\p{L}\\p{M}\\p{N}].)[\\p{L}\\p{M}\\p{N}]*`, 'gu');

  const inSmall = (capitals: string): string => capitals.charAt(0) + capitals.slice(1).toLowerCase();

  const longest = (text: string, start: number, first: string): FormMatch<T> | undefined => {
    for (const [form, value] of byFirstWord.get(first) ?? NONE) {
      const end = endOf(form, text, start);
      if (end !== undefined) return { start, end, value };
    }
    if (!inCapitals || !CAPITALS.test(first)) return undefined;
    for (const [form, value] of byFirstWord.get(inSmall(first)) ?? NONE) {
      const end =
        form.length >= SHORTEST_IN_CAPITALS && inCapitals(value) ? endOf(form.toUpperCase(), text, start) : undefined;
      if (end !== undefined) return { start, end, value };
    }
    return undefined;
  };

  return {
    at(text, start) {
      if (!initials.has(text.charAt(start))) return undefined;
      if (start > 0 && WORD_CHARACTER.test(text.charAt(start - 1))) return undefined;
      return longest(text, start, wordAt(text, start));
    },
    *all(text, from = 0, to = text.length) {
      const view = text.slice(from, to); // where no word follows, none is looked for in the rest of the text
      let position = 0;
      while (position < view.length) {
        nextWord.lastIndex = position;
        const word = nextWord.exec(view);
        if (!word) return;
        const match = longest(text, from + word.index, word[0]);
        if (match && match.end <= to) yield match;
        position = match ? match.end - from : word.index + word[0].length;
      }
    },
  };
}

/**
 * What {@link wordAt} gives for its beginning; letters of all alphabets are told only where there are some, which takes
 * longer.
 */
function firstWordOf(form: string): string {
  const end = form.search(/[^A-Za-z0-9]/);
  if (end < 0) return form;
  return form.charAt(end) > '\x7f' ? wordAt(form, 0) : form.slice(0, end);
}

function wordAt(text: string, start: number): string {
  WORD.lastIndex = start;
  return WORD.exec(text)?.[0] ?? '';
}

/** Where `form` ends if it stands at `start`. */
function endOf(form: string, text: string, start: number): number | undefined {
  let at = start;
  for (const expected of form) {
    const found = text.charAt(at);
    if (expected === ' ') {
      if (found === '' || !SPACES.includes(found)) return undefined;
      while (at < text.length && SPACES.includes(text.charAt(at))) at++;
      continue;
    }
    const variants = expected === "'" ? APOSTROPHES : expected === '-' ? HYPHENS : undefined;
    if (variants ? found === '' || !variants.includes(found) : !text.startsWith(expected, at)) return undefined;
    at += variants ? 1 : expected.length;
  }
  return endsWord(form, text, at) ? at : undefined;
}

function endsWord(form: string, text: string, end: number): boolean {
  // "U.S." in "U.S.S.R." and "U.S" in "U.S.A." are parts of longer initials.
  if (form.includes('.')) {
    NEXT_INITIAL.lastIndex = end;
    if (NEXT_INITIAL.test(text)) return false;
  }
  return !WORD_CHARACTER.test(form.charAt(form.length - 1)) || !WORD_CHARACTER.test(text.charAt(end));
}
