/** Words that are names by what stands beside them, whatever else they can mean. */
import type { Word } from '../language/words';
import type { CountryMatch } from '../lexicon/countries';
import { titleAt } from '../lexicon/titles';
import { organizationHeadAt } from '../lexicon/organizations';
import { CALENDAR } from './calendar-words';
import { isJoin, type Piece, type Uncut } from './piece';

const PARTICLES: ReadonlySet<string> = new Set([
  'bin',
  'bint',
  'ibn',
  'van',
  'von',
  'der',
  'den',
  'de',
  'da',
  'das',
  'dos',
  'del',
  'della',
  'di',
  'du',
  'la',
  'le',
  'el',
  'al',
  'ter',
  'abu',
  'ben',
  'y',
  'e',
]);

/** `user @harborfan`, but not beside a name, as in `Tom Harper (@harborfan)`. */
export function isAccount(words: readonly Word[], i: number, before: Piece | undefined): boolean {
  const { form = '', gap = '' } = words[i] ?? {};
  const next = words[i + 1];
  return (
    form.startsWith('@') && before?.sense.kind !== 'name' && !gap.endsWith('(') && !(next?.capital && isJoin(next.gap))
  );
}

/** Titles and trades that can be surnames. */
const SURNAMES_TOO =
  /^(?:king|prince|duke|earl|baron|bishop|pope|dean|major|judge|marshal|priest|monk|driver|farmer|miner|pilot|singer|painter|sergeant|chancellor)$/;

/** A title or trade that is a surname, behind a given name: `Martin Luther King`, `James Dean`. */
export function isSurnameToo(words: readonly Word[], i: number, before: Piece | undefined): boolean {
  const word = words[i];
  const next = words[i + 1];
  if (
    !word?.capital ||
    !SURNAMES_TOO.test(word.lower) ||
    before?.sense.kind !== 'name' ||
    before.possessive ||
    !isJoin(word.gap)
  )
    return false;
  return !(next && isJoin(next.gap) && !word.possessive && (next.capital || next.lower === 'of'));
}

/** `von` and `der` in `Ursula von der Leyen`: behind a name that goes on. */
export function isParticle(words: readonly Word[], i: number, before: Piece | undefined): boolean {
  const word = words[i];
  return (
    before?.sense.kind === 'name' && word?.capital === false && PARTICLES.has(word.lower) && capitalFollows(words, i)
  );
}

function capitalFollows(words: readonly Word[], i: number): boolean {
  let next = i + 1;
  while (PARTICLES.has(words[next]?.lower ?? '') && words[next]?.capital === false) next++;
  return words[next]?.capital === true && words.slice(i + 1, next + 1).every((word) => isJoin(word.gap));
}

/** `Polish`, `Georgian`, which stand in front of names: the Pole, Dane or Finn there is a given name. */
export const isAdjective = ({ kind, end, start }: CountryMatch): boolean => kind === 'demonym' && end - start > 5;

/** `Justice Minister German Rossi`: between a title and a name stands a given name, whatever country has it too. */
export function isTitledName({ words, lower }: Uncut, i: number, length: number, before: Piece | undefined): boolean {
  const next = words[i + 1];
  return (
    length === 1 &&
    before?.sense.kind === 'office' &&
    before.capital &&
    !before.sense.title.plural &&
    !before.possessive &&
    isJoin(words[i]?.gap ?? '') &&
    words[i]?.possessive === false &&
    next?.capital === true &&
    isJoin(next.gap) &&
    titleAt(lower, i + 1) === undefined &&
    organizationHeadAt(lower, i + 1) === undefined &&
    !CALENDAR.has(next.lower)
  );
}

/** Jordan, Chad, Israel, Georgia beside another name are people. */
export function isPartOfName(
  { words, lower }: Uncut,
  i: number,
  length: number,
  before: Piece | undefined,
  adjective: boolean,
): boolean {
  const next = words[i + length];
  const nextIsName =
    !adjective &&
    next !== undefined &&
    next.capital &&
    !CALENDAR.has(next.lower) &&
    isJoin(next.gap) &&
    !words[i + length - 1]?.possessive &&
    titleAt(lower, i + length) === undefined &&
    organizationHeadAt(lower, i + length) === undefined;
  const afterName =
    (before?.sense.kind === 'name' || before?.sense.kind === 'honorific') &&
    isJoin(words[i]?.gap ?? '') &&
    !before.possessive;
  return afterName || nextIsName;
}
