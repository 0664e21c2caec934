import type { Piece, PiecedSentence } from './piece';

/**
 * Takes the reader's words that never are names out of what can be one. Case doesn't count; a phrase has to be there
 * word for word.
 */
export function neverNames(phrases: readonly string[]): (sentence: PiecedSentence) => PiecedSentence {
  const never = phrases
    .map((phrase) => phrase.toLowerCase().split(/\s+/).filter(Boolean))
    .filter((words) => words.length > 0);
  if (never.length === 0) return (sentence) => sentence;
  return (sentence) => {
    const words = sentence.pieces.flatMap((piece) => piece.words);
    const excluded = new Set<number>();
    words.forEach((_, at) => {
      for (const phrase of never) {
        if (phrase.every((word, n) => words[at + n]?.lower === word))
          words.slice(at, at + phrase.length).forEach(({ start }) => excluded.add(start));
      }
    });
    const isNever = (piece: Piece): boolean => piece.words.every(({ start }) => excluded.has(start));
    return {
      ...sentence,
      pieces: sentence.pieces.map((piece) =>
        isNever(piece) ? { ...piece, sense: { kind: 'other' as const } } : piece,
      ),
    };
  };
}
