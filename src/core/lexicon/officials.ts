/** Who held which public office, in which country or body, and when; nobody's absence from the list means anything. */
import { fitsName, fullName, isWholeName, nameKeys } from './full-names';
import { officeKeys } from './office-keys';
import { allLines, type KnownOfficial, linesHolding, linesWith, meet, namesIn, read } from './packed-officials';
import { distance, holdsOn, type Tenure } from './tenures';

/** Of a name; more are several names, or none. */
const MOST_WORDS = 12;

/**
 * Those whom a name fits, the most prominent first, and of those the nearest to the date.
 * @param names The words of a name without titles: a surname alone, or a full name with words left out, added in
 * between or cut to initials. Spelling, hyphens and the order of given name and surname don't count, see
 * {@link fitsName}; nor do "Jr." and particles such as "al" and "von". Where somebody has exactly this full name,
 * whoever has more or fewer names isn't meant.
 * @param date ISO date of the text: those in office then, or soon before or after, come before others as prominent.
 */
export function officialsNamed(names: readonly string[], date: string | null = null): readonly KnownOfficial[] {
  const keys = nameKeys(names);
  if (keys.length > MOST_WORDS) return [];
  const fitting = [...new Set(keys.flatMap(linesWith))]
    .map((line) => ({ line, names: namesIn(line).map(fullName) }))
    .filter((each) => each.names.some((name) => fitsName(keys, name)));
  const whole = keys.length > 1 ? fitting.filter((each) => each.names.some((name) => isWholeName(keys, name))) : [];
  return (whole.length > 0 ? whole : fitting)
    .map(({ line }) => read(line))
    .toSorted((a, b) => a.prominence - b.prominence || (date === null ? 0 : distance(a, date) - distance(b, date)));
}

/**
 * Who held an office on a date; all who ever did where `date` is `null`.
 * @param office In any words for it: "FM", "Defence Secretary", "minister of foreign affairs", see {@link officeKeys}.
 * @param of A country's ISO code, or a body's name in organizations.json: `United Nations`.
 */
export function officialsIn(office: string, of: string, date: string | null): readonly KnownOfficial[] {
  const wanted = officeKeys(office);
  const isMeant = (tenure: Tenure): boolean =>
    (tenure.iso2 ?? tenure.body) === of &&
    (date === null || holdsOn(tenure, date)) &&
    meet(officeKeys(tenure.office), wanted);
  return linesHolding(wanted, of)
    .map(read)
    .filter(({ tenures }) => tenures.some(isMeant));
}

/** How many people and tenures the lexicon has. */
export function countOfficials(): { readonly people: number; readonly tenures: number } {
  const people = allLines().map(read);
  return { people: people.length, tenures: people.reduce((sum, { tenures }) => sum + tenures.length, 0) };
}
