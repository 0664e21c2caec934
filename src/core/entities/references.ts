import { officeKeys } from '../lexicon/office-keys';
import { officeAt } from '../lexicon/offices';
import { nounPhraseAt } from './noun-phrases';
import type { PiecedSentence } from './piece';
import { PRONOUNS, type Reference } from './reference';

/** Pronouns and noun phrases in a sentence, in order; those in front of a name belong to the name. */
export function findReferences(sentence: PiecedSentence): Reference[] {
  const { pieces } = sentence;
  const found: Reference[] = [];
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i];
    const word = piece?.words[0];
    if (!piece || !word) continue;
    const phrase = nounPhraseAt(sentence, i);
    if (phrase) {
      found.push(phrase.reference);
      // What it owns comes next: `the group's lawyer`.
      i = pieces[phrase.last]?.possessive === true ? phrase.last - 1 : phrase.last;
      continue;
    }
    const gender = PRONOUNS.get(word.lower);
    if (gender !== undefined && piece.words.length === 1) {
      found.push({
        kind: 'pronoun',
        start: word.start,
        end: word.end,
        gender,
        possessive: /^(?:his|hers?)$/.test(word.lower),
      });
    }
  }
  return found;
}

/** Said of officials of every kind. */
const GENERAL: ReadonlySet<string> = new Set([
  'official',
  'diplomat',
  'politician',
  'leader',
  'envoy',
  'statesman',
  'head of state',
]);

export const isGeneral = (noun: string): boolean => GENERAL.has(noun);

/**
 * Whether somebody in the offices `held` (as by `titlesIn`) can be called by `noun`, which is also known as `names`: a
 * foreign minister is a minister, a prime minister the PM, any official a diplomat or leader.
 */
export function canBeCalled(noun: string, names: readonly string[], held: readonly string[]): boolean {
  if (isGeneral(noun)) return true;
  return held.some(
    (title) =>
      title === noun ||
      title.endsWith(` ${noun}`) ||
      noun.endsWith(` ${title}`) ||
      names.includes(title) ||
      (noun.startsWith('spokes') && title.includes('spokes')),
  );
}

/**
 * The titles of office in a description, lower case, each also by its usual name: `Russian FM` → `fm`, `foreign
 * minister`.
 */
export function titlesIn(description: string): string[] {
  const words: string[] = description.toLowerCase().match(/[\p{L}'-]+/gu) ?? [];
  const titles: string[] = [];
  for (const at of words.keys()) {
    const title = officeAt(words, at)?.title;
    if (title !== undefined) titles.push(title, ...officeKeys(title));
  }
  return titles;
}
