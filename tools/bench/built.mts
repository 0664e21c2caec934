/** The extension as it ships, built apart from `dist`. */
import { createRequire } from 'node:module';
import path from 'node:path';
import type * as core from '../../src/core/analyze';
import { root, run } from '../run.mjs';

export const built = path.join(root, 'out', 'bench');
export const analysisFile = path.join(built, 'analysis.js');

export async function build(): Promise<void> {
  await run(process.execPath, ['esbuild.mjs', '--production', `--outdir=${built}`], { stdio: ['ignore', 'ignore', 'inherit'] });
}

export const loadCore = (): typeof core => createRequire(import.meta.url)(analysisFile) as typeof core;
