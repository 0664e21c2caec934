/** What the words around a date say about it. */
import type { Span } from '../span';
import data from './date-labels.json';

/**
 * `filed`: nearly as good as published: created, submitted. `other`: the date of something else: received, expires,
 * event, copyright.
 */
export type DateRole = 'published' | 'filed' | 'updated' | 'other';

const longestFirst = (words: readonly string[]): string[] => words.toSorted((a, b) => b.length - a.length);

/** A capital may stand behind any letter, as labels run on from names: `Ann LeePublished May 4, 2015`. */
const labels = (...words: readonly string[]): RegExp => {
  const forms = longestFirst(words).flatMap((word) => [
    String.raw`\b${word}`,
    word.toUpperCase(),
    word.charAt(0).toUpperCase() + word.slice(1),
  ]);
  return new RegExp(String.raw`(?:${forms.join('|')})(?!\p{L})`, 'gu');
};

/** Of two that end together the later one here counts: `release date`, `next update`. */
const LABELS: readonly (readonly [role: DateRole, words: RegExp])[] = [
  ['filed', /(?:^|[^\p{L}\s] ?)(?:date|DATE|Date)(?=\W*$)/gu],
  ['filed', labels(...data.filed)],
  ['published', labels(...data.published)],
  ['updated', labels(...data.updated)],
  ['other', labels(...data.other)],
  ['other', /©|\([cC]\)|@(?= ?$)|#\d/g],
  // `Forecast for May 4, 2015`, `by May 4, 2015`.
  ['other', /\b(?:for|of|to|by|than)(?= ?$)/g],
];

const TRAILING = /(?<![\s|•·:–—-])[\s|•·:–—-]*$/;

/** Words between a label and its date: `Posted by Ann Lee in World on`. */
const REACH = 9;

/**
 * What the words before a date, back to the last date or the line's start, make of it; null where they don't say. The
 * nearest label counts.
 */
export function roleOf(before: string): DateRole | null {
  // `2 – 4 May 2015` is when something lasts, `Source: Ministry of Transport, May 4, 2015` the date of a document.
  if (/(?:^|[^\dh:])\d{1,2} ?[–-] ?$/.test(before)) return 'other';
  if (/\bsource:/i.test(before) && /,\s?$/.test(before)) return 'other';
  const words = before.slice(0, before.search(TRAILING));
  const own = words.slice(Math.max(...[...'|•·'].map((sign) => words.lastIndexOf(sign))) + 1);
  let [role, at, end]: [DateRole | null, number, number] = [null, -1, -1];
  for (const [candidate, label] of LABELS)
    for (const match of own.matchAll(label)) {
      const behind = match.index + match[0].length;
      if (behind >= end) [role, at, end] = [candidate, match.index, behind];
    }
  const isNear = own.slice(at).split(/\s+/).length <= REACH && !/[a-z]{3}[.!?] /.test(own.slice(at));
  return isNear ? role : null;
}

const LABEL_LINE = /^(?:\p{L}+ )?\p{L}+(?: on| at| date)? ?:?$/u;

/** What a line that is a label and nothing else makes of a date on the next one. */
export function roleOfLabelLine(words: string): DateRole | null {
  const role = words.length < 30 && LABEL_LINE.test(words) ? roleOf(words) : null;
  return role === 'other' && !words.endsWith(':') ? null : role;
}

const PLAIN_WORDS = new Set(data.plain);

/**
 * Whether a line says little more than when, by whom and in what section: nothing of a sentence or of a headline is
 * beside its dates.
 */
export function isDateLine(words: string, dates: readonly Span[]): boolean {
  // The signature of a post that the article shows: `— Ann Lee (@annlee) May 4, 2015`.
  if (/^[—–-].*\(@/.test(words)) return false;
  let rest = '';
  let end = 0;
  for (const date of [...dates, { start: words.length, end: words.length }]) {
    rest += ` ${words.slice(end, date.start)}`;
    end = date.end;
  }
  const told = rest.split(/[\s|•·/,;:()[\]–—-]+/).filter(Boolean);
  const running = told.filter((word) => /^\p{Ll}/u.test(word) && !PLAIN_WORDS.has(word.replace(/\.$/, '')));
  const isSplit = /[|•·]/.test(rest);
  return (
    rest.length < 90 && told.length <= 10 && running.length <= (isSplit ? 2 : 1) && !/\p{Ll}{3}[.!?]\s*$/u.test(rest)
  );
}
