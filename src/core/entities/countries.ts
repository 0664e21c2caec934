import type { MentionKind } from '../model';
import { type CountryMatch, countryForms } from '../lexicon/countries';
import type { Span } from '../span';
import type { Piece, PiecedSentence } from './pieces';

export interface CountrySighting extends Span {
  readonly iso2: string;
  readonly name: string;
  readonly kind: MentionKind;
}

/** After these a capital is a place, not a government. */
const PLACE_PREPOSITIONS: ReadonlySet<string> = new Set(['in', 'at', 'near', 'outside', 'inside', 'around', 'across', 'through', 'via', 'into', 'within', 'visiting', 'visit', 'leave', 'left', 'reach', 'reached', 'over']);
/** `to Moscow` and `from Moscow` are journeys, except after words for what governments send each other. */
const DIRECTIONS: ReadonlySet<string> = new Set(['to', 'from', 'toward', 'towards', 'for']);
const EXCHANGED = /^(?:messages?|letters?|answers?|replies|reply|warnings?|threats?|support|responses?|appeals?|demands?|pressure|signals?|offers?|statements?|delegations?|ambassadors?|envoys?|assurances|guarantees|concessions|weapons|arms|aid|assistance|sales|ties|closer|belongs?|opposed|according|thanks|due)$/;

/** The countries named in a sentence, also inside the names of organizations; a capital only where it stands for its government. */
export function findCountries(text: string, { pieces }: PiecedSentence, isPlaceLine: boolean): CountrySighting[] {
  return pieces.flatMap((piece, i) => {
    const { sense } = piece;
    if (sense.kind === 'organization') {
      return [...countryForms(text, piece.start, piece.end)].filter((form) => form.kind !== 'capital').map(sighting);
    }
    if (sense.kind !== 'country') return [];
    if (sense.country.kind !== 'capital') return [sighting(sense.country)];
    return speaksForGovernment(text, pieces, i, isPlaceLine) ? [sighting(sense.country)] : [];
  });
}

const sighting = ({ start, end, iso2, name, kind }: CountryMatch): CountrySighting => ({ start, end, iso2, name, kind });

function speaksForGovernment(text: string, pieces: readonly Piece[], i: number, isPlaceLine: boolean): boolean {
  const capital = pieces[i];
  if (!capital || isPlaceLine) return false;
  const next = pieces[i + 1];
  const after = text.slice(capital.end, capital.end + 12);
  if (/^[-‑–]based|^,? ?\(|^, \d/.test(after)) return false;
  if (next?.sense.kind === 'country' && next.gap.trim() === ',' && next.sense.country.iso2 === (capital.sense.kind === 'country' ? capital.sense.country.iso2 : '')) return false;
  if (next?.joined && next.sense.kind === 'name' && !capital.possessive && !isHeadlineVerb(next)) return false; // London Bridge
  const listStart = startOfList(pieces, i);
  const before = pieces[listStart - 1]?.words.at(-1)?.lower;
  if (pieces[listStart]?.gap.trim() !== '' || before === undefined) return true;
  if (PLACE_PREPOSITIONS.has(before)) return capital.possessive && !/^(?:'s|’s|‘s) /.test(after);
  if (!DIRECTIONS.has(before)) return true;
  const governed = pieces[listStart - 2]?.words.at(-1)?.lower ?? '';
  return EXCHANGED.test(governed);
}

/** `in Moscow and Seoul`: the preposition governs both. */
function startOfList(pieces: readonly Piece[], i: number): number {
  let start = i;
  for (;;) {
    const conjunction = pieces[start - 1]?.words[0]?.lower === 'and' ? start - 1 : start;
    const other = pieces[conjunction - 1];
    const listed = other?.sense.kind === 'country' && other.sense.country.kind === 'capital' && (conjunction < start || pieces[start]?.gap.trim() === ',');
    if (!listed) return start;
    start = conjunction - 1;
  }
}

/** In a headline the verb has a capital too: `Seoul Sees`. */
const isHeadlineVerb = (piece: Piece): boolean => /(?:s|ed)$/.test(piece.words[0]?.lower ?? '') || /^(?:Trade|Agree|Say|Urge|Warn|Call|Want|Hope|Meet|Hold|Sign|Reject|Ready|Open)$/.test(piece.words[0]?.form ?? '');
