/** What shows that a name is somebody who acts: the verbs beside it. */
import { cueAt } from '../lexicon/cues';
import type { Sentence } from '../model';
import { startingAt } from '../span';
import { firstWord, type Piece } from './piece';

/** `said Stepanov`, `Stepanov said`: who speaks is a person where no organization of that name is known. */
export function besideCue(pieces: readonly Piece[], from: number, to: number): boolean {
  if (pieces[to]?.possessive) return false;
  const after = pieces.slice(to + 1, to + 4).flatMap((piece) => piece.words.map((word) => word.lower));
  const perfect = /^(?:has|had)$/.test(after[0] ?? '') && cueAt(after, 1) !== undefined;
  if (pieces[to + 1]?.joined && (perfect || cueAt(after, 0)?.strength === 'strong')) return true;
  const before = pieces[from - 1];
  return (
    pieces[from]?.joined === true &&
    before !== undefined &&
    !before.capital &&
    cueAt([firstWord(before)], 0)?.strength === 'strong'
  );
}

/**
 * Two capitalized words in front of a verb, with nothing that tells a place or an organization: `Walid Muallem spoke`.
 */
export function actsLikeAPerson({ tokens }: Sentence, pieces: readonly Piece[], from: number, to: number): boolean {
  const next = pieces[to + 1];
  const first = pieces[from];
  const last = pieces[to];
  if (!first || !last || !next?.joined || next.capital || last.possessive || to - from > 2) return false;
  if (startingAt(tokens, next.start)?.tags.has('PastTense') !== true) return false;
  const own = tokens.filter((token) => token.start >= first.start && token.end <= last.end);
  return !own.some(
    ({ tags }) => tags.has('Place') || tags.has('Organization') || tags.has('Plural') || tags.has('Verb'),
  );
}
