/**
 * Precision, recall and their harmonic mean F1, as van Rijsbergen defines them ("Information Retrieval", 2nd ed. 1979,
 * chapter 7).
 */
export interface Score {
  /** Of what the second says, how much the first says too. Null where it says nothing. */
  readonly precision: number | null;
  /** Of what the first says, how much the second says too. Null where it says nothing. */
  readonly recall: number | null;
  /** Null where both say nothing. */
  readonly f1: number | null;
}

/** `shared` things out of those that the first and the second say. */
export const scoreOf = (shared: number, first: number, second: number): Score => ({
  precision: second === 0 ? null : shared / second,
  recall: first === 0 ? null : shared / first,
  f1: first + second === 0 ? null : (2 * shared) / (first + second),
});
