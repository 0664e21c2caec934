import type { Tag } from '../language/tags';
import type { SceneToken } from './tokens';

/** A number that the ranker knows of something: each is something a linguist would look at. */
export interface Feature<Of> {
  readonly name: string;
  readonly of: (subject: Of) => number;
}

export const flag = (condition: boolean | undefined): number => (condition ? 1 : 0);
export const has = (token: SceneToken | undefined, ...tags: Tag[]): boolean =>
  token !== undefined && tags.some((tag) => token.tags.has(tag));

/** One number for each feature. */
export const rowOf =
  <Of>(features: readonly Feature<Of>[]) =>
  (subject: Of): number[] =>
    features.map((feature) => feature.of(subject));
