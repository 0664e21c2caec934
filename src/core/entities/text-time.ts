import type { KnownOfficial } from '../lexicon/packed-officials';
import { officialsNamed } from '../lexicon/officials';
import type { Tenure } from '../lexicon/tenures';
import { sameOffice } from '../lexicon/office-keys';
import type { PersonSighting } from './person-sighting';

/** Of the names with a title; those at the beginning are the news, what stands further on is often history. */
const MOST_TITLED = 200;

/** What a text without date tells of when it was written; null where it tells nothing. */
export interface TextTime {
  /** ISO date on which somebody came into the office that the text gives them. */
  readonly after: string | null;
  /** ISO date or year by which they were out of it again. */
  readonly before: string | null;
  /** The last year that it names, and the last but one, as a single one may be to come. */
  readonly lastYear: number | null;
  readonly year: number | null;
}

export const UNKNOWN_TIME: TextTime = { after: null, before: null, lastYear: null, year: null };

/**
 * When a text was written: in the time of whoever came into the office that it gives them after all others of whom it
 * does so, `President Barack Obama`, but not before the last year that it names.
 */
export function timeOf(text: string, sightings: readonly PersonSighting[]): TextTime {
  const titled = sightings.filter(({ titles }) => titles.length > 0).slice(0, MOST_TITLED);
  const [last] = titled.flatMap(tenureOf).toSorted((a, b) => compare(b.from ?? '', a.from ?? ''));
  const [lastYear = null, year = lastYear] = yearsOf(text);
  const until = last?.until ?? null;
  const behind = year === null ? '' : String(year + 1);
  return { after: last?.from ?? null, before: until !== null && behind > until ? behind : until, lastYear, year };
}

/** Which office of the lexicon a name and the title with it mean; none where they may mean several. */
function tenureOf({ names, titles, countries }: PersonSighting): Tenure[] {
  const isGiven = ({ office, iso2 }: Tenure): boolean =>
    titles.some((title) => sameOffice(title, office)) &&
    (countries.length === 0 || iso2 === null || countries.includes(iso2));
  const inOffice = officialsNamed(names).flatMap((official: KnownOfficial) => {
    const tenure = official.tenures.find(isGiven);
    return tenure ? [{ tenure, prominence: official.prominence }] : [];
  });
  const [best, second] = inOffice;
  return best && best.prominence !== second?.prominence && best.tenure.from !== null ? [best.tenure] : [];
}

const YEAR = /(?<![\p{L}\d.,/$€£-])(?:19|20)\d\d(?![\p{L}\d]|[.,/-]\d)/gu;

/** What lies behind is to come, as far as the list of officials knows. */
const LISTED_UNTIL = 2025;

/** The years that a text names, each as often as it does, the last first. */
const yearsOf = (text: string): number[] =>
  Array.from(text.matchAll(YEAR), ([year]) => Number(year))
    .filter((year) => year <= LISTED_UNTIL)
    .toSorted((a, b) => b - a);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
