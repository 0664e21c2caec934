import data from './model.json';
import { unpackStatementReader } from './packed';
import type { StatementReader } from './reader';

let reader: StatementReader | undefined;

/** The reader with the trained model, made ready on first use. */
export function shippedStatementReader(): StatementReader {
  reader ??= unpackStatementReader(data);
  return reader;
}
