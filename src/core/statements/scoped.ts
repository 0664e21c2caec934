import type { Feature } from '../learned/feature';
import { placeOf, type Forest } from '../learned/trees';
import type { Rated } from './heads';

/**
 * What a feature depends on besides the subject: `group`, what all subjects of one choice share; `place`, the word or
 * noun alone that a subject stands for. Such ones are asked once for the choice, or for the passage.
 */
export type Scope = 'group' | 'place';

export type Scoped<Of> = Feature<Of> & { readonly scope?: Scope };

export const scoped = <Of>(scope: Scope, features: readonly Feature<Of>[]): Scoped<Of>[] =>
  features.map((feature) => ({ ...feature, scope }));

/** Which of a passage's words or nouns a subject stands for. */
export type PlaceOf<Of> = (subject: Of) => { readonly rated: Rated; readonly at: number };

/** The places of all features among their thresholds, row after row, for the subjects of one choice. */
export function scopedRows<Of>(
  features: readonly Scoped<Of>[],
  { thresholds }: Forest,
  placeFor: PlaceOf<Of>,
): (subjects: readonly Of[]) => Uint8Array {
  const width = features.length;
  const asked = (scope: Scope | undefined) =>
    features.flatMap((feature, column) => {
      const own = thresholds[column];
      return feature.scope === scope && own && own.length > 0 ? [{ of: feature.of, own, column }] : [];
    });
  const [ofGroup, ofPlace, ofSubject] = [asked('group'), asked('place'), asked(undefined)];
  const known = new WeakMap<Rated, (Uint8Array | undefined)[]>();
  const placed = (subject: Of): Uint8Array => {
    const { rated, at } = placeFor(subject);
    let places = known.get(rated);
    if (!places) known.set(rated, (places = []));
    return (places[at] ??= Uint8Array.from(ofPlace, ({ of, own }) => placeOf(of(subject), own)));
  };
  return (subjects) => {
    const rows = new Uint8Array(subjects.length * width);
    const first = subjects[0];
    const group = first === undefined ? [] : ofGroup.map(({ of, own }) => placeOf(of(first), own));
    subjects.forEach((subject, row) => {
      const from = row * width;
      for (let n = 0; n < ofGroup.length; n++) rows[from + ofGroup[n]!.column] = group[n] ?? 0;
      const places = ofPlace.length > 0 ? placed(subject) : undefined;
      for (let n = 0; n < ofPlace.length; n++) rows[from + ofPlace[n]!.column] = places?.[n] ?? 0;
      for (const { of, own, column } of ofSubject) rows[from + column] = placeOf(of(subject), own);
    });
    return rows;
  };
}
