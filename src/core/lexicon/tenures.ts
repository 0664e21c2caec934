/** When offices were held, as far as the dates that are known tell. */
import { includesDate, latestPossible } from './incomplete-dates';
import { prominenceOf } from './prominence';

export interface Tenure {
  /** In the words of the news: "Foreign Minister", "Secretary of State". */
  readonly office: string;
  /** The country whose office it is, ISO 3166-1 alpha-2 (XK for Kosovo); `null` with a body's. */
  readonly iso2: string | null;
  /** The body whose office it is, by its name in organizations.json: `United Nations`; `null` with a country's. */
  readonly body: string | null;
  /**
   * ISO dates of a year, a month or a day. Without `until` they still held it in 2025, or nobody noted when they left.
   * Without both they held it in the middle of 2019, it isn't known how long.
   */
  readonly from: string | null;
  readonly until: string | null;
}

export interface Holder {
  /** The latest first. */
  readonly tenures: readonly Tenure[];
}

const UNDATED = { from: '2017', until: '2021' } as const;

/**
 * The office on a date, the most prominent of several, else the latest one before it, which then is a former one;
 * `null` before the first.
 */
export function officeOn({ tenures }: Holder, date: string): Tenure | null {
  const held = tenures
    .filter((tenure) => holdsOn(tenure, date))
    .toSorted((a, b) => prominenceOf([a]) - prominenceOf([b]));
  return (
    held.find(({ from }) => from !== null) ?? held[0] ?? tenures.find((tenure) => lastDayOf(tenure) < date) ?? null
  );
}

/** Whether somebody held an office on a date, as far as the dates that are known tell. */
export const holdsOn = (tenure: Tenure, date: string): boolean => includesDate(termOf(tenure), date);

const termOf = ({ from, until }: Tenure): Pick<Tenure, 'from' | 'until'> =>
  from === null && until === null ? UNDATED : { from, until };

const lastDayOf = (tenure: Tenure): string => latestPossible(termOf(tenure).until ?? '9999');

/** Years between a date and the nearest office. */
export function distance({ tenures }: Holder, date: string): number {
  const year = (of: string): number => Number(of.slice(0, 4));
  return Math.min(
    ...tenures.map((tenure) => {
      const { from, until } = termOf(tenure);
      if (holdsOn(tenure, date)) return 0;
      return 1 + Math.min(Math.abs(year(date) - year(from ?? '0')), Math.abs(year(date) - year(until ?? '9999')));
    }),
  );
}
