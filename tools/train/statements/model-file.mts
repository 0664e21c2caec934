import { type PackedStatementModel, unpackStatementReader } from '../../../src/core/statements/packed';
import { type StatementModel, type StatementReader, STEP_NAMES, STEPS } from '../../../src/core/statements/reader';
import { byValue, treeEntries } from '../packing.mts';

export const MOST_STATEMENT_BYTES = 500_000;

const SOURCE =
  'weights and rates of words only, learned from news articles annotated as PolNeAR is; made by npm run train';

/** A model as it ships: a feature, its thresholds, a tree or a table of rates a line. */
export function statementModelText({ rates, trees }: StatementModel): string {
  const tables = Object.entries(rates)
    .map(([name, table]) => `\n    ${JSON.stringify(name)}: ${JSON.stringify(byValue(Object.entries(table), ' '))}`)
    .join(',');
  const steps = STEP_NAMES.map(
    (step) => `\n    ${JSON.stringify(step)}: {${treeEntries(STEPS[step], trees[step], '      ')}\n    }`,
  ).join(',');
  return `{
  "source": ${JSON.stringify(SOURCE)},
  "rates": {${tables}
  },
  "steps": {${steps}
  }
}
`;
}

/** What the extension will load: whatever the file doesn't keep is lost here too. */
export const storedStatementReader = (model: StatementModel): StatementReader =>
  unpackStatementReader(JSON.parse(statementModelText(model)) as PackedStatementModel);
