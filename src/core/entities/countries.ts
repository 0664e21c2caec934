import type { MentionKind } from '../model';
import { type CountryMatch, countryForms } from '../lexicon/countries';
import type { Span } from '../span';
import { standsForGovernment } from './capitals';
import type { PiecedSentence } from './piece';

export interface CountrySighting extends Span {
  readonly iso2: string;
  readonly name: string;
  readonly kind: MentionKind;
}

/** `SINGAPORE (Sputnik)`: the city, where it is called like its country. */
const DATELINE = /^\p{Lu}{4,}(?: \(| ?[—–]| -|, \p{Lu}\p{Ll}+ \d)/u;

/**
 * The countries named in a sentence, also inside the names of organizations; a capital only where it stands for its
 * government, which it never does in a line that says where something was, such as a caption.
 */
export function findCountries(text: string, sentence: PiecedSentence, isPlaceLine: boolean): CountrySighting[] {
  const found: CountrySighting[] = [];
  for (const [i, { sense, start, end }] of sentence.pieces.entries()) {
    if (sense.kind === 'organization') {
      for (const form of countryForms(text, start, end)) if (form.kind !== 'capital') found.push(sighting(form));
    } else if (sense.kind === 'country') {
      if (i === 0 && DATELINE.test(text.slice(start, end + 16))) continue;
      if (sense.country.kind !== 'capital' || (!isPlaceLine && standsForGovernment(text, sentence, i)))
        found.push(sighting(sense.country));
    }
  }
  return found;
}

const sighting = ({ start, end, iso2, name, kind }: CountryMatch): CountrySighting => ({
  start,
  end,
  iso2,
  name,
  kind,
});
