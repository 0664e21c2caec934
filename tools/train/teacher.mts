/** compromise, from which the tagger learns, and its word list. */
import nlp from 'compromise';
import { TAGS } from '../../src/core/language/tags';
import { plain } from '../../src/core/language/view';
import { tokensOf } from '../../src/core/language/tokens';

interface Term {
  readonly text: string;
  readonly tags?: ReadonlySet<string>;
}

/** Given names that are other words too: by themselves they don't count as names. */
const OTHER_WORDS =
  /^(?:State|May|March|Will|Mark|Bill|Rich|Chase|Rob|Sue|Grant|Hope|Faith|Grace|Jordan|Chad|Georgia|Israel)$/;

/**
 * What a capital inside a sentence speaks against: compromise reads “dead," Brandt” as adverb and adjective, marks
 * unseen.
 */
const NO_NAME = ['Adjective', 'Adverb'];

/**
 * The tags of each word of a sentence, corrected where compromise is known to be wrong on news; null for a word that it
 * cuts otherwise.
 */
export function taught(sentence: string): (string | null)[] {
  const view = plain(sentence);
  const { document } = nlp(view) as unknown as { document: readonly (readonly Term[])[] };
  const tags = new Map<number, ReadonlySet<string>>();
  let from = 0;
  for (const term of document.flat()) {
    if (term.text === '') continue; // the implied second half of a contraction
    const start = view.indexOf(term.text, from);
    if (start < 0) continue;
    from = start + term.text.length;
    tags.set(start, term.tags ?? new Set());
  }
  return tokensOf(sentence).map(({ start, end, shape }) => {
    const given = tags.get(start);
    return given ? classOf(corrected(view.slice(start, end), given, shape === 'capital')) : null;
  });
}

/** The tags of one word as one string. */
const classOf = (tags: ReadonlySet<string>): string => TAGS.filter((tag) => tags.has(tag)).join(' ');

function corrected(word: string, tags: ReadonlySet<string>, capital: boolean): ReadonlySet<string> {
  if (OTHER_WORDS.test(word) && tags.has('FirstName'))
    return new Set([...tags].filter((tag) => tag !== 'Person' && tag !== 'FirstName'));
  const isName = capital && NO_NAME.some((tag) => tags.has(tag)) && !tags.has('ProperNoun');
  return isName ? new Set(['Noun', 'ProperNoun', 'Singular']) : tags;
}

/** compromise's own list of single words, by the tags it gives them. */
export function wordList(): Record<string, string> {
  const { lexicon } = (
    nlp as unknown as { model(): { one: { lexicon: Record<string, string | readonly string[]> } } }
  ).model().one;
  const byTags = new Map<string, string[]>();
  for (const [word, tags] of Object.entries(lexicon)) {
    if (!/^[\p{L}'-]+$/u.test(word)) continue;
    const key = typeof tags === 'string' ? tags : tags.join('+');
    byTags.set(key, [...(byTags.get(key) ?? []), word]);
  }
  const entries = [...byTags].map(([tags, words]): [string, string] => [tags, words.sort().join(' ')]);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
