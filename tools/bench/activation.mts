import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { SEEDS } from '../../test/support/workbench';
import { until } from '../../test/support/until';
import { built } from './built.mts';
import { installWrapped, inWorkbenches, leftOut } from './installed.mts';
import { figure, milliseconds, type Part } from './measuring.mts';
import { seeds } from './texts.mts';

const TITLE = 'Activation, in extension hosts that have done nothing yet';
const HOSTS = 9;

const FIGURES = {
  load: 'load of extension.js',
  activate: 'its activate()',
  activation: 'activation: both together',
  analysis: 'then, with the first text: load of extension.web.js',
} as const;

type Taken = Readonly<Record<keyof typeof FIGURES, number>>;

/**
 * What activating the extension takes in VS Code itself, each time in a new extension host, and what loading the
 * analysis takes after it.
 */
export async function activation(short: boolean): Promise<Part> {
  if (short) return leftOut(TITLE);
  const file = path.join(built, 'activations.jsonl');
  await rm(file, { force: true });
  return inWorkbenches(TITLE, [(extensions) => installWrapped(extensions, measuring(file))], async (workbench) => {
    const seed = seeds()[0]?.name ?? '';
    for (let host = 1; host <= HOSTS; host++) {
      await workbench.open(SEEDS, seed);
      await until('the extension to be activated', () => activationsIn(file).length === host, 60_000);
    }
    const taken = activationsIn(file);
    return {
      figures: (Object.keys(FIGURES) as (keyof typeof FIGURES)[]).map((name) =>
        figure(
          FIGURES[name],
          'ms',
          taken.map((each) => each[name]),
        ),
      ),
      notes: [
        'Processor time of the whole extension host meanwhile, so a little more than it takes by the clock on a machine that does nothing else.',
      ],
    };
  });
}

function activationsIn(file: string): Taken[] {
  try {
    return readFileSync(file, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Taken);
  } catch {
    return [];
  }
}

/** What VS Code loads in place of the extension: it measures the shipped one and writes a line into a file. */
const measuring = (file: string): string => `
const milliseconds = ${milliseconds.toString()};
let shipped;
const load = milliseconds(() => { shipped = require('./shipped.js'); });
exports.activate = (context) => {
  const activate = milliseconds(() => shipped.activate(context));
  const analysis = milliseconds(() => require('./extension.web.js'));
  require('node:fs').appendFileSync(${JSON.stringify(file)}, JSON.stringify({ load, activate, activation: load + activate, analysis }) + '\\n');
};
`;
