import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { PageScore } from './scoring.mts';
import { PARTS, type SplitPart } from './split.mts';

export interface EvalOptions {
  /** The parts of the data to be measured. */
  readonly parts: readonly SplitPart[];
  /** Whether to list what is wrong in the open part. */
  readonly misses: boolean;
}

/** `[--split open|untouched] [--misses]`. Throws on others, and where misses of the untouched part are asked for. */
export function evalOptions(): EvalOptions {
  const { split, misses } = parseArgs({
    options: { split: { type: 'string' }, misses: { type: 'boolean', default: false } },
  }).values;
  const part = PARTS.find((name) => name === split);
  if (split !== undefined && part === undefined) throw new Error(`--split takes ${PARTS.join(' or ')}, not ${split}`);
  if (misses && part === 'untouched') throw new Error('Nobody reads the untouched part: --misses lists the open one');
  return { parts: part ? [part] : PARTS, misses };
}

/** Whether all that a measurement needs is at hand; says what isn't. */
export function isAtHand(what: string, files: readonly string[]): boolean {
  const missing = files.find((file) => !existsSync(file));
  if (missing !== undefined) console.log(`${what} not found: ${missing}, skipped`);
  return missing === undefined;
}

export function printMisses(scores: readonly PageScore[]): void {
  console.log('\nMisses in the open part');
  for (const line of scores.flatMap(({ misses }) => misses)) console.log(line);
}
