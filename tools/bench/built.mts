/**
 * The extension as it ships, built apart from `dist`, and the analysis that it loads, which in the package is part of a
 * larger bundle, alone.
 */
import { createRequire } from 'node:module';
import path from 'node:path';
import { build as bundle } from 'esbuild';
import type * as core from '../../src/core/analyze';
import { dataAsText, literalExpressions } from '../bundling.mjs';
import { root, run } from '../run.mjs';

export const built = path.join(root, 'out', 'bench');
export const analysisFile = path.join(built, 'analysis.js');

export async function build(): Promise<void> {
  await run(process.execPath, ['esbuild.mjs', '--production', `--outdir=${built}`], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  await bundle({
    stdin: {
      contents: `export * from './src/editor/core'; export { analyze, isPage } from './src/core/analyze';`,
      resolveDir: root,
    },
    outfile: analysisFile,
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    logLevel: 'warning',
    supported: literalExpressions,
    plugins: [dataAsText],
  });
}

export const loadCore = (): typeof core => createRequire(import.meta.url)(analysisFile) as typeof core;
