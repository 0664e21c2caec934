import type { Span } from '../span';
import { plain } from './view';

/** A word as rules for names look at it: cheap, by shape alone. `Trump-Kim` is two, `Jong-un` and `al-Assad` are one. */
export interface Word extends Span {
  /** Plain spaces and marks, without a possessive ending: `Russia’s` → `Russia`. The span leaves the ending out too. */
  readonly form: string;
  readonly lower: string;
  readonly capital: boolean;
  readonly possessive: boolean;
  /** What stands between the word before (with its possessive ending) and this one. Empty at the start. */
  readonly gap: string;
}

const ABBREVIATED = 'Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Maj|Brig|Col|Capt|Cmdr|Sgt|Adm|Sen|Sens|Rep|Reps|Gov|Rev|St|Jr|Sr|Hon|Amb|Atty';
const WORD = new RegExp(
  `(?:\\p{Lu}\\.){2,}|(?:${ABBREVIATED})\\.|\\p{Lu}\\.(?= ?\\p{Lu})|@\\w+|(?:[Aa]l|[Ee]l|[Aa]d|[Aa]s|[Aa]sh|[Aa]n|[Uu]l)-[\\p{L}\\p{N}\\p{M}'-]+|[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}]*(?:(?:[&'.](?=[\\p{L}\\p{N}])|-(?=[\\p{Ll}\\p{N}]))[\\p{L}\\p{N}\\p{M}]+)*`,
  'gu',
);
const POSSESSIVE = /^(.+)'s$/;
const LOOSE_POSSESSIVE = /^' ?s(?![\p{L}\p{N}])/u;

/** The words of `text[start, end)`, in order. */
export function wordsOf(text: string, { start, end }: Span): Word[] {
  const view = plain(text.slice(start, end));
  const words: Word[] = [];
  let after = 0;
  for (const match of view.matchAll(WORD)) {
    if (match.index < after) continue; // the s of a loose possessive
    const form = POSSESSIVE.exec(match[0])?.[1] ?? match[0];
    const wordEnd = match.index + form.length;
    const loose = form === match[0] ? (LOOSE_POSSESSIVE.exec(view.slice(wordEnd, wordEnd + 4))?.[0].length ?? 0) : 0;
    const possessive = form !== match[0] || loose > 0;
    words.push({
      start: start + match.index,
      end: start + wordEnd,
      form,
      lower: form.toLowerCase(),
      capital: /^(?:(?:al|el|ad|as|ash|an|ul)-)?\p{Lu}/u.test(form),
      possessive,
      gap: words.length === 0 ? '' : view.slice(after, match.index),
    });
    after = match.index + match[0].length + loose;
  }
  return words;
}
