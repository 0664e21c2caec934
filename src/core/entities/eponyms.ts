import { isEponym } from './office-signs';
import { personNamed, type PersonSighting } from './person-sighting';
import type { PiecedSentence } from './piece';

/**
 * Those after whom an administration or a regime may be called, and whom the text names nowhere else: `the Orlov
 * administration`. They are uncertain, as it may be something else: `the Vichy regime`. The name is part of the body's.
 */
export function eponymsIn(
  text: string,
  sentences: readonly PiecedSentence[],
  named: readonly PersonSighting[],
): PersonSighting[] {
  const known = new Set(named.flatMap(({ names }) => names));
  return sentences.flatMap((sentence) =>
    sentence.titleCase
      ? []
      : sentence.pieces.flatMap(({ sense, words: [word] }, at): PersonSighting[] => {
          if (sense.kind !== 'name' || !word || known.has(word.form) || !isEponym(sentence.pieces, at, at)) return [];
          return [{ ...personNamed(text, sentence, at, at), certain: false }];
        }),
  );
}
