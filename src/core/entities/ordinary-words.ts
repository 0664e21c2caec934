import { CLOSED, type Tag } from '../language/tags';
import type { Word } from '../language/words';
import { isCue } from '../lexicon/cues';
import type { Token } from '../model';
import { startingAt } from '../span';
import { isJoin, type Uncut } from './piece';

const NO_NAMES: ReadonlySet<string> = new Set(['no', 'yes', 'ok', 'okay']);
/** `Bergen-based`, `Kurdish-led`: said of somebody or something, and no part of their name. */
const DESCRIBING = /-\p{Ll}*(?:based|led|run|\p{Ll}{2}ed)$/u;
/** `New York` begins sentences too. */
const NEW_PLACES =
  /^(?:York|Jersey|Hampshire|Mexico|Orleans|England|Haven|Delhi|Zealand|Caledonia|Brunswick|Castle|South)/;
/** Tags of words that name nobody, however they are capitalized. */
const FUNCTION_TAGS: readonly Tag[] = [...CLOSED, 'Adverb'];

/** Whether the capital at `at` is owed to its place in the sentence, or the word names nothing anyway. */
export function isOrdinary({ words, tokens, vocabulary }: Uncut, at: number): boolean {
  const word = words[at];
  if (word && (NO_NAMES.has(word.lower) || DESCRIBING.test(word.form))) return true;
  if (!word || /^(?:\p{Lu}[\p{Lu}.&-]+|Al-\p{Lu}.*)$/u.test(word.form)) return false;
  const starts = at === 0 || (word.gap !== ' ' && /[.!?:;“«(]\s*$|(?:^|\s)"$/.test(word.gap));
  if (vocabulary.surnames.has(word.lower) && (!starts || isActing(tokens, word, words[at + 1]))) return false;
  const tag = startingAt(tokens, word.start)?.tags;
  if (tag && FUNCTION_TAGS.some((name) => tag.has(name))) return true;
  if (word.lower === 'new' && NEW_PLACES.test(words[at + 1]?.form ?? '') && isJoin(words[at + 1]?.gap ?? ''))
    return false;
  if (!starts) return false;
  if (vocabulary.lowerCase.has(word.lower))
    return !words[at + 1]?.capital || !isJoin(words[at + 1]?.gap ?? '') || tag?.has('FirstName') !== true;
  return (
    tag !== undefined &&
    (tag.has('Verb') || tag.has('Adjective') || tag.has('Gerund')) &&
    !tag.has('ProperNoun') &&
    !tag.has('Person')
  );
}

/** `Will wrote`, `Gross became`, `Will’s`: of a word that is a surname too, it is the surname that does so. */
function isActing(tokens: readonly Token[], word: Word, next: Word | undefined): boolean {
  if (word.possessive || !next || !isJoin(next.gap)) return word.possessive;
  return isCue(next.lower) !== undefined || startingAt(tokens, next.start)?.tags.has('Verb') === true;
}
