import type { Span } from '../span';
import { plain } from './view';

/** What the form of a word tells by itself. */
interface Look {
  /** Plain spaces and marks, without a possessive ending: `Russia’s` → `Russia`. The span leaves the ending out too. */
  readonly form: string;
  readonly lower: string;
  readonly capital: boolean;
}

/**
 * A word as rules for names look at it: cheap, by shape alone. `Trump-Kim` is two, `Jong-un` and `al-Assad` are one.
 */
export interface Word extends Span, Look {
  readonly possessive: boolean;
  /** What stands between the word before (with its possessive ending) and this one. Empty at the start. */
  readonly gap: string;
}

const ABBREVIATED =
  'Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Maj|Brig|Col|Capt|Cmdr|Sgt|Adm|Sen|Sens|Rep|Reps|Gov|Rev|St|Jr|Sr|Hon|Amb|Atty';
/** Each run of letters starts with what most of them are, which is quicker to tell. */
const WORD = new RegExp(
  `(?:\\p{Lu}\\.){2,}|(?:${ABBREVIATED})\\.|\\p{Lu}\\.(?= ?\\p{Lu})|@\\w+|(?:[Aa]l|[Ee]l|[Aa]d|[Aa]s|[Aa]sh|[Aa]n|[Uu]l)-[\\p{L}\\p{N}\\p{M}'-]+|[\\p{L}\\p{N}][a-z]*[\\p{L}\\p{N}\\p{M}]*(?:(?:[&'.](?=[\\p{L}\\p{N}])|-(?=[\\p{Ll}\\p{N}]))[\\p{L}\\p{N}\\p{M}]+)*`,
  'gu',
);
const LOOSE_POSSESSIVE = /^' ?s(?![\p{L}\p{N}])/u;
const CAPITAL = /^(?:(?:al|el|ad|as|ash|an|ul)-)?\p{Lu}/u;

function lookOf(word: string): Look {
  const form = word.length > 2 && word.endsWith("'s") ? word.slice(0, -2) : word;
  return { form, lower: form.toLowerCase(), capital: CAPITAL.test(form) };
}

/** The words of `text[start, end)`, in order. */
export function wordsOf(text: string, { start, end }: Span): Word[] {
  const view = plain(text.slice(start, end));
  const words: Word[] = [];
  let after = 0;
  WORD.lastIndex = 0;
  for (let match = WORD.exec(view); match; match = WORD.exec(view)) {
    if (match.index < after) continue; // the s of a loose possessive
    const { form, lower, capital } = lookOf(match[0]);
    const wordEnd = match.index + form.length;
    const loose =
      form.length === match[0].length && view.charAt(wordEnd) === "'"
        ? (LOOSE_POSSESSIVE.exec(view.slice(wordEnd, wordEnd + 4))?.[0].length ?? 0)
        : 0;
    words.push({
      start: start + match.index,
      end: start + wordEnd,
      form,
      lower,
      capital,
      possessive: form.length < match[0].length || loose > 0,
      gap: words.length === 0 ? '' : view.slice(after, match.index),
    });
    after = match.index + match[0].length + loose;
  }
  return words;
}
