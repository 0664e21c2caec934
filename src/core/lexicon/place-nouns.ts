/** Words by which names of places, storms and operations end or begin, however much the rest looks like a person's. */
import data from './place-nouns.json';

const last: ReadonlySet<string> = new Set(data.last);
const first: ReadonlySet<string> = new Set(data.first);

/** Whether a name in lower-case words ends as places' names do. */
export const endsAsPlace = (words: readonly string[]): boolean => words.length > 1 && last.has(words.at(-1) ?? '');

/** Whether it begins so. */
export const beginsAsPlace = (words: readonly string[]): boolean => words.length > 1 && first.has(words[0] ?? '');
