import { timesOf } from '../core/groups';

/**
 * Krippendorff's alpha for nominal data, from the matrix of coincidences: Klaus Krippendorff, "Computing Krippendorff's
 * Alpha-Reliability" (2011), https://repository.upenn.edu/asc_papers/43, section C.
 * Units → the values that observers gave each, null for one that gave none. 1 is full agreement, 0 what chance would
 * bring; null where there is nothing that could vary: fewer than two values to compare, or all the same.
 */
export function nominalAlpha(units: readonly (readonly (string | null)[])[]): number | null {
  const totals = new Map<string, number>();
  let all = 0;
  let differing = 0;
  for (const unit of units) {
    const values = unit.filter((value) => value !== null);
    if (values.length < 2) continue;
    for (const [value, count] of timesOf(values)) {
      totals.set(value, (totals.get(value) ?? 0) + count);
      differing += (count * (values.length - count)) / (values.length - 1);
    }
    all += values.length;
  }
  let byChance = 0;
  for (const total of totals.values()) byChance += total * (all - total);
  return byChance === 0 ? null : 1 - ((all - 1) * differing) / byChance;
}
