/**
 * Measures speed, sizes and memory: `npm run bench [-- --short] [-- --only growth,edits]`. Prints a table and leaves
 * the figures in `artifacts/bench.json`. Judges nothing.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { fail, root } from '../run.mjs';
import { activation } from './activation.mts';
import { build } from './built.mts';
import { decisions } from './decisions.mts';
import { edits } from './edits.mts';
import { growth } from './growth.mts';
import { heap } from './heap.mts';
import { imports } from './imports.mts';
import type { Figure, Part } from './measuring.mts';
import { outline } from './outline.mts';
import { passes } from './passes.mts';
import { commandLine } from './process.mts';
import { bundles, starting } from './starting.mts';
import { typing } from './typing.mts';

const parts: Readonly<Record<string, (short: boolean) => Part | Promise<Part>>> = {
  passes,
  process: commandLine,
  starting,
  edits,
  bundles,
  activation,
  outline,
  typing,
  heap,
  growth,
  decisions,
  imports,
};

async function main(): Promise<void> {
  const { short, only } = parseArgs({
    options: { short: { type: 'boolean', default: false }, only: { type: 'string' } },
  }).values;
  const chosen = only?.split(',') ?? Object.keys(parts);
  const unknown = chosen.find((name) => !(name in parts));
  if (unknown !== undefined) throw new Error(`--only takes some of ${Object.keys(parts).join(',')}`);
  await build();
  const machine = machineOf();
  console.log(Object.values(machine).join(' · '));
  console.log(
    `${'processor time; median'.padEnd(WIDTH)} ${'5%'.padStart(10)} ${'95%'.padStart(10)} ${'runs'.padStart(5)}`,
  );
  const measured: Part[] = [];
  for (const name of chosen) {
    const part = await parts[name]?.(short);
    if (!part) continue;
    print(part);
    measured.push(part);
  }
  mkdirSync(path.join(root, 'artifacts'), { recursive: true });
  writeFileSync(
    path.join(root, 'artifacts', 'bench.json'),
    `${JSON.stringify({ machine, short, parts: measured }, null, 2)}\n`,
  );
}

const NAME_WIDTH = 58;
const WIDTH = NAME_WIDTH + 20;

function machineOf(): Readonly<Record<string, string>> {
  const { version } = JSON.parse(readFileSync(path.join(root, 'node_modules/compromise/package.json'), 'utf8')) as {
    readonly version: string;
  };
  const cpus = os.cpus();
  return {
    processor: `${cpus.length} × ${cpus[0]?.model.trim() ?? 'unknown'}`,
    system: `${os.type()} ${os.arch()}`,
    node: `Node ${process.versions.node}`,
    v8: `V8 ${process.versions.v8}`,
    compromise: `compromise ${version}`,
  };
}

function print({ title, figures, notes }: Part): void {
  console.log(`\n${title}`);
  for (const each of figures) console.log(line(each));
  for (const note of notes) console.log(`  (${note})`);
}

function line({ name, unit, median, low, high, runs }: Figure): string {
  const number = (value: number): string =>
    value.toFixed(value < 1 || unit === 'exponent' ? 2 : value < 1000 ? 1 : 0).padStart(10);
  return `  ${name.padEnd(NAME_WIDTH)}${number(median)} ${unit.padEnd(8)}${runs > 1 ? ` ${number(low)} ${number(high)} ${String(runs).padStart(5)}` : ''}`;
}

await main().catch(fail);
