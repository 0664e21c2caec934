/**
 * Prints what the lexicons of officials and countries hold, how much of the bundle they take, and how long their first
 * use keeps a processor busy in a fresh process, which other work on the machine doesn't change. Run: npm run lexicon
 */
import { build } from 'esbuild';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countOfficials } from '../src/core/lexicon/officials';
import { dataAsText, literalExpressions } from './bundling.mjs';

const RUNS = 9;
const folder = mkdtempSync(join(tmpdir(), 'newsmark-lexicon-'));
const outfile = join(folder, 'lexicon.cjs');
const { metafile } = await build({
  stdin: {
    contents: `export { officialsNamed } from './src/core/lexicon/officials'; export { findCountryForm } from './src/core/lexicon/countries';`,
    resolveDir: join(import.meta.dirname, '..'),
  },
  outfile,
  bundle: true,
  format: 'cjs',
  platform: 'node',
  target: 'node20',
  minify: true,
  metafile: true,
  supported: literalExpressions,
  plugins: [dataAsText],
});

const shipped = Object.values(metafile.outputs)[0]?.inputs ?? {};
const kilobytes = (file: string): number => (shipped[`src/core/lexicon/${file}`]?.bytesInOutput ?? 0) / 1000;

const firstUse = `
  const start = process.cpuUsage();
  const { officialsNamed, findCountryForm } = require(${JSON.stringify(outfile)});
  if (officialsNamed(['Merkel']).length === 0 || !findCountryForm('Norway', 0)) throw new Error('The lexicon is empty.');
  const { user, system } = process.cpuUsage(start);
  console.log((user + system) / 1000);
`;
const times = Array.from({ length: RUNS }, () =>
  Number(execFileSync(process.execPath, ['-e', firstUse], { encoding: 'utf8' })),
);
rmSync(folder, { recursive: true });

const { people, tenures } = countOfficials();
const officials = kilobytes('officials.json');
const countries = kilobytes('countries.json');
console.log(`officials   ${people} people, ${tenures} tenures`);
console.log(
  `in bundle   officials ${officials.toFixed(0)} KB + countries ${countries.toFixed(0)} KB = ${(officials + countries).toFixed(0)} KB`,
);
console.log(
  `first use   ${(times.toSorted((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0).toFixed(1)} ms of processor time to load and index both (median of ${RUNS} processes)`,
);
