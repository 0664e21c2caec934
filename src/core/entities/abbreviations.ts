import { findCountryForm } from '../lexicon/countries';
import type { Piece } from './piece';

const IN_BRACKETS = /^\s?\(["“]?(\p{Lu}(?:[\p{Ll}&]*\p{Lu})+\p{Ll}*)["”]?\)/u;

/** The abbreviation in brackets at `start`: `OPCW` in ` (OPCW)`; no country and no mixed word such as `McCain`. */
export function abbreviationAt(text: string, start: number): string | undefined {
  const match = IN_BRACKETS.exec(text.slice(start, start + 16));
  const form = match?.[1];
  if (!match || form === undefined || form.length > 8 || form.replace(/[^\p{Lu}]/gu, '').length * 2 < form.length)
    return undefined;
  return findCountryForm(text, start + match[0].indexOf(form)) ? undefined : form;
}

/**
 * Whether the words of a name begin with the letters of its abbreviation, small words counted or not (after Schwartz &
 * Hearst 2003).
 */
export function initialsFit(abbreviation: string, parts: readonly Piece[]): boolean {
  const words = parts.flatMap((part) => part.words.flatMap((word) => word.form.split('-')));
  const letters = abbreviation.replace('&', '').toUpperCase();
  const initials = (chosen: readonly string[]): string => chosen.map((word) => word.charAt(0).toUpperCase()).join('');
  return (
    letters.length > 2 &&
    (initials(words) === letters || initials(words.filter((word) => /^\p{Lu}/u.test(word))) === letters)
  );
}
