/** Titles that companies have as states do: their presidents and vice presidents. */
import type { TitleMatch } from '../lexicon/titles';
import { lastWord, type Piece } from './piece';

/** In lower case mostly. */
const CORPORATE: ReadonlySet<string> = new Set(['president', 'vice president']);

export const isCompanyTitle = (title: string): boolean => CORPORATE.has(title);

/** Names of peoples and their lands, as with `Catalan President`. */
const OF_PEOPLE = /(?:an|en|ese|ish|ic|\p{Ll}{3}i|land|stan|ia)$/u;

/** `Harper Shipping President`, `vice president for sales`: no state is named so, and none has such a vice president. */
export function isOfBusiness(piece: Piece, parts: readonly Piece[], country: boolean): boolean {
  if (piece.sense.kind !== 'office' || !CORPORATE.has(piece.sense.title.title)) return false;
  const at = parts.indexOf(piece);
  const before = parts[at - 1];
  const owned =
    before?.sense.kind === 'name' && !before.possessive && piece.joined && !OF_PEOPLE.test(lastWord(before));
  const ofPart =
    piece.sense.title.title === 'vice president' && !piece.capital && parts[at + 1]?.sense.kind === 'connector';
  return owned || (ofPart && !country);
}

/**
 * `vice president at Harper Shipping`, `president of Harper Shipping Lines`: no country, no public body, a name of
 * several words.
 */
export function isCorporate(piece: Piece, { title, modifiers }: TitleMatch, parts: readonly Piece[]): boolean {
  if (piece.capital || !CORPORATE.has(title) || parts.some((part) => part.sense.kind === 'country')) return false;
  const names = parts.filter((part) => part.sense.kind === 'name').length;
  return (
    modifiers.some((modifier) => /^(?:senior|executive)$/.test(modifier)) || names > (title === 'president' ? 1 : 0)
  );
}
