import { type PackedTrees } from '../learned/packed-trees';
import { scoreTable, treesFor } from '../learned/scoring';
import type { StatementRates } from './rates';
import { readerOf, type StatementModel, type StatementReader, type Step, STEP_NAMES, STEPS } from './reader';

/** A model as `model.json` holds it, in little room. */
export interface PackedStatementModel {
  /** Rate → its keys, with spaces between them. */
  readonly rates: { readonly [name in keyof StatementRates]: Readonly<Record<string, string>> };
  readonly steps: { readonly [step in Step]: PackedTrees };
}

/** Throws where the model was trained on other features than the code has now. */
export function unpackStatementReader({ rates, steps }: PackedStatementModel): StatementReader {
  const tables = Object.fromEntries(Object.entries(rates).map(([name, table]) => [name, scoreTable(table, ' ')]));
  const trees = Object.fromEntries(STEP_NAMES.map((step) => [step, treesFor(STEPS[step], steps[step])]));
  return readerOf(tables as unknown as StatementRates, trees as unknown as StatementModel['trees']);
}
