import type { Entity, Mention } from '../model';

/**
 * An entity while it is put together: no id yet, mentions in any order, and what later mentions tell still to be added.
 */
export type Draft = { -readonly [K in keyof Omit<Entity, 'id' | 'mentions'>]: Entity[K] } & {
  readonly mentions: Mention[];
  /** Whether `known` is from the list alone: neither the date of the text nor a title beside the name bears the office. */
  listedOnly?: boolean;
};
