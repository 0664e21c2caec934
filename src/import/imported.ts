import type { Decision } from '../core/decisions/decision';

/** Something in a file that is no decision now, or has no place in the text, by its line, counted from 1. */
export interface Unplaced {
  readonly line: number;
  readonly reason: string;
}

/** What became of a file from elsewhere. */
export interface Imported {
  readonly decisions: readonly Decision[];
  readonly unplaced: readonly Unplaced[];
}
