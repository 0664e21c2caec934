/** ISO dates of which only the year or the month may be known, compared as what they may be. */

export interface Term {
  readonly from: string | null;
  readonly until: string | null;
}

/** The last day that a date may mean: `2019-12-31` of `2019`; days of a month aren't counted. */
export const latestPossible = (date: string): string => date + '0000-12-31'.slice(date.length);

/** Whether a date may lie in a term, its last day included; an open end holds everything. */
export const includesDate = ({ from, until }: Term, date: string): boolean =>
  (from === null || from <= latestPossible(date)) && (until === null || latestPossible(until) >= date);
