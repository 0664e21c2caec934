/** A number that a model knows of something: each is something that somebody who does its work by hand would look at. */
export interface Feature<Of> {
  readonly name: string;
  readonly of: (subject: Of) => number;
}

export const flag = (condition: boolean | undefined): number => (condition ? 1 : 0);

/** One number for each feature. */
export const rowOf =
  <Of>(features: readonly Feature<Of>[]) =>
  (subject: Of): number[] =>
    features.map((feature) => feature.of(subject));
