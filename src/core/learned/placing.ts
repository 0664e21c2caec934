import type { Feature } from './feature';
import { placeOf } from './trees';

/**
 * Writes the place of each feature among its thresholds, from an index of `places` on; what no tree asks for isn't
 * looked at.
 */
export function placingOf<Of>(
  features: readonly Feature<Of>[],
  thresholds: readonly Float64Array[],
): (subject: Of, places: Uint8Array, from: number) => void {
  const asked = features.flatMap(({ of }, column) => {
    const own = thresholds[column];
    return own && own.length > 0 ? [{ of, own, column }] : [];
  });
  return (subject, places, from) => {
    for (const { of, own, column } of asked) places[from + column] = placeOf(of(subject), own);
  };
}

/** The places of all features of some subjects, row after row. */
export function placedRows<Of>(
  features: readonly Feature<Of>[],
  thresholds: readonly Float64Array[],
): (subjects: readonly Of[]) => Uint8Array {
  const place = placingOf(features, thresholds);
  return (subjects) => {
    const places = new Uint8Array(subjects.length * features.length);
    subjects.forEach((subject, row) => place(subject, places, row * features.length));
    return places;
  };
}
