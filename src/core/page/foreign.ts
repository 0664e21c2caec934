import { withLineFeeds } from '../characters';
import { addTo } from '../groups';
import data from './function-words.json';

/** Why a text can't be read: it is a page's source, not in English, or in letters of one case, which hide its names. */
export type Foreign = 'html' | 'not-english' | 'all-capitals' | 'all-small';

/** Enough of a text to tell by, in code units: of its markup, and of its running lines. */
const [MARKUP_SAMPLE, RUNNING_SAMPLE] = [10_000, 4_000];

/** What can't be read of a text, by what most of it is; null where nothing tells so, as with anything short. */
export function foreignOf(original: string): Foreign | null {
  const text = withLineFeeds(original);
  if (isMarkup(text)) return 'html';
  const running = runningLines(text);
  return isOtherScript(running) || isOtherLanguage(running) ? 'not-english' : caseOf(running);
}

/** Fewer letters tell no case. */
const LEAST_LETTERS = 400;
/** Of letters in running English two to five in a hundred are capitals; of a text in one case hardly any are others. */
const [MOST_CAPITALS, MOST_SMALL] = [0.002, 0.03];
/** From this share of small words on, and so many of them, a text is English rather than code or a table. */
const LEAST_ENGLISH = 0.2;
const FEWEST_ENGLISH = 6;

function caseOf(running: string): Foreign | null {
  const capitals = running.match(/\p{Lu}/gu)?.length ?? 0;
  const small = running.match(/\p{Ll}/gu)?.length ?? 0;
  const letters = capitals + small;
  const isSmall = capitals <= MOST_CAPITALS * letters;
  if (letters < LEAST_LETTERS || !(isSmall || small <= MOST_SMALL * letters)) return null;
  const words = running.toLowerCase().match(WORD) ?? [];
  const english = words.filter((word) => listsOf().get(word)?.includes(0));
  if (english.length < LEAST_ENGLISH * words.length || new Set(english).size < FEWEST_ENGLISH) return null;
  return isSmall ? 'all-small' : 'all-capitals';
}

const MARKUP_START = /^\s*(?:<\?xml[^<>]*>\s*)?(?:<!--[^<>]*-->\s*)?<(?:!doctype\s+html|html|head|body)\b/i;
const TAG = /<\/?[a-z][a-z0-9-]*(?:\s[^<>]*)?>/gi;
/** So many tags, and one in so many code units, aren't those of a text that speaks of some. */
const [FEWEST_TAGS, TAGS_APART] = [20, 200];

function isMarkup(text: string): boolean {
  const sample = text.slice(0, MARKUP_SAMPLE);
  if (MARKUP_START.test(sample)) return true;
  const tags = sample.match(TAG)?.length ?? 0;
  return tags >= FEWEST_TAGS && tags * TAGS_APART > sample.length;
}

/** A shorter line may be an entry of a menu or a heading, which tell little. */
const SHORTEST_LINE = 30;

function runningLines(text: string): string {
  let running = '';
  for (let from = 0; from < text.length && running.length < RUNNING_SAMPLE;) {
    const end = text.indexOf('\n', from);
    const to = end < 0 ? text.length : end;
    const line = text.slice(from, Math.min(to, from + RUNNING_SAMPLE)).trim();
    if (line.length >= SHORTEST_LINE) running += `${line}\n`;
    from = to + 1;
  }
  return running;
}

/** Fewer letters or words than these tell no language. */
const [FEWEST_LETTERS, FEWEST_WORDS] = [80, 30];

function isOtherScript(running: string): boolean {
  const letters = running.match(/\p{L}/gu)?.length ?? 0;
  const latin = running.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return letters >= FEWEST_LETTERS && latin < letters / 2;
}

/** Of the words in lower case of any language's sentences so many are these small ones, in hundredths. */
const LEAST_SHARE = 20;

/** What stands between blanks, but for marks at its edges: in code little does. */
const WORD = /(?<![^\s"'“„«(])\p{L}+(?=[.,;:!?…"'”“»)]{0,3}\s)/gu;

/** Whether the small words of one other language are frequent and far more than the English ones. */
function isOtherLanguage(running: string): boolean {
  const words = running.match(WORD) ?? [];
  if (words.length < FEWEST_WORDS) return false;
  const counts = LISTS.map(() => 0);
  const told = outsideNames(words);
  for (const word of told) for (const list of listsOf().get(word) ?? []) counts[list] = (counts[list] ?? 0) + 1;
  const [english = 0, ...others] = counts;
  const most = Math.max(...others);
  return most * 100 > LEAST_SHARE * told.length && most > 2 * english;
}

/** Those in lower case, but one or two between capitals: `José de la Cruz` is a name in any language. */
function outsideNames(words: readonly string[]): string[] {
  const capital = words.map((word) => /^\p{Lu}/u.test(word));
  return words.filter((_, at) => {
    if (capital[at]) return false;
    return !(capital[at - 1] && (capital[at + 1] || capital[at + 2])) && !(capital[at - 2] && capital[at + 1]);
  });
}

const LISTS = [data.english, ...Object.values(data.others)].map((list) => list.split(' '));

let lists: Map<string, number[]> | undefined;

/** By word the numbers of the lists that hold it. */
function listsOf(): ReadonlyMap<string, readonly number[]> {
  if (lists) return lists;
  lists = new Map();
  for (const [number, list] of LISTS.entries()) for (const word of list) addTo(lists, word, number);
  return lists;
}
