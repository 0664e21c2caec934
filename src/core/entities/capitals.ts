import type { Tag } from '../language/tags';
import { isPlaceCue } from '../lexicon/place-cues';
import type { Sentence } from '../model';
import { startingAt } from '../span';
import { endOfList, linkAfter, linkBefore, startOfList } from './country-lists';
import { firstWord, lastWord, type Piece, type PiecedSentence } from './piece';

const PLACE_PREPOSITIONS: ReadonlySet<string> = new Set([
  'near',
  'outside',
  'inside',
  'around',
  'across',
  'through',
  'throughout',
  'via',
  'into',
  'within',
  'over',
  'above',
  'past',
  'after',
  'before',
  'since',
  'during',
  'beyond',
  'following',
]);
/** `After Moscow refused` is a clause of its own. */
const CONJUNCTIONS: ReadonlySet<string> = new Set(['after', 'before', 'since']);
const PLACE_ADJECTIVE =
  /^(?:downtown|central|(?:north|south|east|west|northeast|northwest|southeast|southwest)(?:ern)?|greater|inner|outer|old|ancient|medieval|nearby|united|undivided|divided|besieged|occupied)$/;
const DETERMINERS: ReadonlySet<string> = new Set(['the', 'a', 'an', 'this', 'other', 'another', 'every']);
/** `Dublin-born`, but `Moscow-backed`. */
const HYPHENED_PLACE =
  /^[-‑–](?:based|born|bred|raised|educated|listed|registered|trained|area|bound|style|wide|headquartered)\b/;
const PRO_OR_ANTI = /(?:pro|anti)[-‑–]$/i;
/**
 * What follows the name of a place: its country or newspaper in brackets, a number, `where`, the dash of a dateline.
 */
const AFTER_PLACE = /^,? ?\(|^, \d|^, where\b/;
/** `Moscow-Pyongyang ties`. */
const PAIRED = /^ ?[-‑–] ?$/;
/** How many words a clause is followed in either direction. */
const REACH = 7;

/**
 * Whether the capital at `pieces[i]` stands for its government, by grammar: as subject, as object and after most
 * prepositions it does; with prepositions of place, on journeys, with what cities have and with what is done to them it
 * doesn't. Capitals listed together are what the first of them is.
 */
export function standsForGovernment(text: string, { sentence, pieces, titleCase }: PiecedSentence, i: number): boolean {
  const capital = pieces[i];
  if (capital?.sense.kind !== 'country') return false;
  const { end } = capital.sense.country;
  const after = text.slice(end, end + 16);
  if (AFTER_PLACE.test(after) || HYPHENED_PLACE.test(after) || (i === 0 && /^ ?[—–]|^ -/.test(after))) return false;
  const first = startOfList(pieces, i);
  const last = endOfList(pieces, i);
  if (
    isInOwnCountry(pieces, i) ||
    isPartOfLongerName(pieces, i, titleCase) ||
    (!titleCase && isAmongCities(sentence, pieces, first, last))
  )
    return false;
  if (/^[-‑–]\p{Ll}/u.test(after) || PRO_OR_ANTI.test(text.slice(Math.max(0, capital.start - 6), capital.start)))
    return true;
  if (capital.possessive) {
    const owned = pieces
      .slice(i + 1, i + 4)
      .filter((piece) => piece.joined)
      .map(lastWord);
    if (pieces[i + 1]?.sense.kind === 'office' || owned.some((word) => isPlaceCue('ofStates', word))) return true;
    if (owned.some((word) => isPlaceCue('ofCities', word)) || (pieces[i + 1]?.sense.kind === 'name' && !titleCase))
      return false;
  } else if (!titleCase) {
    const next = pieces[last + 1];
    if (PAIRED.test(pieces[i + 1]?.gap ?? '') || PAIRED.test(capital.gap))
      return !pieces.slice(i + 1, i + 4).some((piece) => isPlaceCue('travel', lastWord(piece)));
    if (next?.joined && last === i && isNoun(sentence, next)) return isPlaceCue('ofStates', lastWord(next));
    if (next?.joined && isSaidOfCities(sentence, pieces, last + 1)) return false;
  }
  return isGovernment(sentence, pieces, first, capital.possessive);
}

/** What stands before the first of a list decides: a preposition with the word it belongs to, or a verb. */
function isGovernment(sentence: Sentence, pieces: readonly Piece[], first: number, possessive: boolean): boolean {
  const start = pieces[first]?.sense;
  const isOpened =
    lastWord(pieces[first - 1]) === 'both' ||
    (lastWord(pieces[first - 1]) === 'the' && start?.kind === 'country' && start.country.kind !== 'capital');
  const at = isOpened ? first - 2 : first - 1;
  if (at >= 0 && pieces[at + 1]?.gap.trim() === ',' && /^(?:capital|city)$/.test(lastWord(pieces[at]))) return false;
  if (at < 0 || pieces[at + 1]?.gap.trim() !== '') return true;
  const before = lastWord(pieces[at]);
  const governor = lastWord(pieces[at - 1]);
  const has = (cue: Parameters<typeof isPlaceCue>[0]): boolean => isPlaceCue(cue, governor);
  const clauseHas = (cue: Parameters<typeof isPlaceCue>[0]): boolean =>
    clauseBefore(pieces, at).some((word) => isPlaceCue(cue, word));
  if (PLACE_ADJECTIVE.test(before) || DETERMINERS.has(before)) return false;
  if (PLACE_PREPOSITIONS.has(before)) return CONJUNCTIONS.has(before) && isSubject(sentence, pieces, first);
  switch (before) {
    case 'in':
      return has('inGovernment');
    case 'at':
      return has('atGovernment');
    case 'of':
      return (
        possessive ||
        has('ofGovernment') ||
        clauseBefore(pieces, at).some((word) => /^(?:accus|suspect|convict)(?:e[sd]?|s|ing)?$/.test(word))
      );
    case 'to':
      return possessive || has('sentTo') || (clauseHas('giving') && !has('travel'));
    case 'from':
      return possessive || has('receivedFrom') || clauseHas('getting');
    case 'for':
      return !has('departures');
    case 'toward':
    case 'towards':
    case 'on':
      return !has('advances');
    case 'between':
      return !clauseHas('travel');
    case 'with':
      return !has('travel');
    case 'as':
      return governor !== 'such';
    default:
      return !isPlaceCue('doneToPlaces', before);
  }
}

/** The words of the clause before the preposition, up to a mark. */
function clauseBefore(pieces: readonly Piece[], at: number): string[] {
  const found: string[] = [];
  for (let i = at - 1; i >= 0 && at - i <= REACH; i--) {
    found.push(lastWord(pieces[i]));
    if (pieces[i]?.gap.trim() !== '') break;
  }
  return found;
}

/** `London is the financial capital`, `Vienna hosted the talks`. */
function isSaidOfCities(sentence: Sentence, pieces: readonly Piece[], verbAt: number): boolean {
  const verb = /^(?:will|would|has|had|also|once|could|may)$/.test(lastWord(pieces[verbAt])) ? verbAt + 1 : verbAt;
  if (isPlaceCue('doneByPlaces', lastWord(pieces[verb])) || isPlaceCue('doneByPlaces', lastWord(pieces[verbAt])))
    return true;
  if (!/^(?:is|are|was|were|be|been|has|had|have|became|become|becomes|remains|remained)$/.test(lastWord(pieces[verb])))
    return false;
  const complement = pieces.slice(verb + 1, verb + 1 + REACH);
  const end = complement.findIndex(
    (piece) => /[,;:]\s|[(—–]/.test(piece.gap) || isTagged(sentence, piece, 'Infinitive'),
  );
  return complement.slice(0, end < 0 ? REACH : end).some((piece) => isPlaceCue('ofCities', lastWord(piece)));
}

const isSubject = (sentence: Sentence, pieces: readonly Piece[], first: number): boolean => {
  const next = pieces[endOfList(pieces, first) + 1];
  return next?.joined === true && isTagged(sentence, next, 'Verb') && !isTagged(sentence, next, 'Gerund');
};

/** A common noun after the capital, which makes it an attribute: `the Brussels attacks`. */
const isNoun = (sentence: Sentence, piece: Piece): boolean =>
  !piece.capital &&
  (piece.sense.kind === 'org-head' ||
    isPlaceCue('ofCities', lastWord(piece)) ||
    (isTagged(sentence, piece, 'Noun') && !isTagged(sentence, piece, 'Verb') && !isTagged(sentence, piece, 'Pronoun')));

/** `Caracas, Venezuela`. */
function isInOwnCountry(pieces: readonly Piece[], i: number): boolean {
  const own = pieces[i]?.sense;
  const next = pieces[i + 1];
  return (
    own?.kind === 'country' &&
    next?.sense.kind === 'country' &&
    next.gap.trim() === ',' &&
    next.sense.country.iso2 === own.country.iso2
  );
}

/** `London Bridge`, `Cairo University`, `East Jerusalem`. */
function isPartOfLongerName(pieces: readonly Piece[], i: number, titleCase: boolean): boolean {
  const capital = pieces[i];
  const before = pieces[i - 1];
  const next = pieces[i + 1];
  if (capital?.joined && before?.sense.kind === 'name' && !before.possessive && !titleCase) return true;
  if (!next?.joined || capital?.possessive) return false;
  return (
    (next.sense.kind === 'name' && !(titleCase && isHeadlineVerb(next))) ||
    (next.sense.kind === 'org-head' && next.capital && !titleCase)
  );
}

/** In a headline the verb has a capital too: `Seoul Sees`. */
const isHeadlineVerb = (piece: Piece): boolean =>
  /(?:s|ed)$/.test(firstWord(piece)) ||
  /^(?:Trade|Agree|Say|Urge|Warn|Call|Want|Hope|Meet|Hold|Sign|Reject|Ready|Open|Plan|Seek|Vow|Back|Demand|Deny|Offer|Set|May|Must|Can)$/.test(
    piece.words[0]?.form ?? '',
  );

/** `Paris, San Bernardino and Moscow`: in a list with cities that are no capitals. */
function isAmongCities(sentence: Sentence, pieces: readonly Piece[], first: number, last: number): boolean {
  const before = linkBefore(pieces, first);
  const after = linkAfter(pieces, last);
  return [pieces[before - 1], pieces[after + 1]].some(
    (piece) => piece?.sense.kind === 'name' && isTagged(sentence, piece, 'Place'),
  );
}

const isTagged = ({ tokens }: Sentence, piece: Piece, tag: Tag): boolean =>
  startingAt(tokens, piece.start)?.tags.has(tag) === true;
