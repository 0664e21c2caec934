import { context } from 'esbuild';
import { chmod, writeFile } from 'node:fs/promises';
import { dataAsText, forBrowsers, literalExpressions } from './tools/bundling.mjs';
import { noticeFor } from './tools/notice.mjs';

const production = process.argv.includes('--production');
const watch = process.argv.includes('--watch');
const outdir = process.argv.find((argument) => argument.startsWith('--outdir='))?.slice('--outdir='.length) ?? 'dist';

/**
 * Keeps the core out of the bundle that the desktop's VS Code loads on activation: there, `import()` of it is a lazy
 * `require` of the browser's bundle, which has to be a single file and has it all. So the package, most of which is the
 * core's data, holds that once.
 */
const analysisApart = {
  name: 'analysis-apart',
  setup(/** @type {import('esbuild').PluginBuild} */ build) {
    build.onResolve({ filter: /^\.{1,2}\/(?:editor\/worker\/)?core$/ }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: './extension.web.js', external: true } : undefined,
    );
    build.onEnd(({ metafile }) => {
      const heavy = Object.keys(metafile?.inputs ?? {}).find((file) => file.endsWith('core/analyze.ts'));
      return heavy ? { errors: [{ text: `The extension loads ${heavy} on activation; call loadCore().` }] } : {};
    });
  },
};

/**
 * All modules share one namespace of VS Code's API. Each with one of its own, of several hundred getters, would take
 * two thirds of the time that loading the extension takes.
 */
const oneApi = {
  name: 'one-api',
  setup(/** @type {import('esbuild').PluginBuild} */ build) {
    build.onResolve({ filter: /^vscode$/ }, ({ namespace }) =>
      namespace === 'one-api' ? { path: 'vscode', external: true } : { path: 'vscode', namespace: 'one-api' },
    );
    build.onLoad({ filter: /^vscode$/, namespace: 'one-api' }, () => ({ contents: "export * from 'vscode';" }));
  },
};

/**
 * Lets the file for browsers be loaded as a worker too, where there are no modules: then it serves. A `var` leaves the
 * host's `module` as it is.
 */
const alsoWorker = {
  banner: { js: 'var module=typeof module==="undefined"?{exports:{}}:module;' },
  footer: { js: 'if(typeof require==="undefined")module.exports.serveHere();' },
};

const reported = {
  name: 'reported',
  setup(/** @type {import('esbuild').PluginBuild} */ build) {
    build.onEnd(({ errors, metafile }) => {
      if (errors.length > 0) return;
      for (const [file, { bytes }] of Object.entries(metafile?.outputs ?? {})) {
        if (file.endsWith('.js')) console.log(`${String(Math.ceil(bytes / 1024)).padStart(6)} kB  ${file}`);
      }
    });
  },
};

const executable = {
  name: 'executable',
  setup(/** @type {import('esbuild').PluginBuild} */ build) {
    build.onEnd(({ errors }) => (errors.length === 0 ? chmod(`${outdir}/cli.js`, 0o755) : undefined));
  },
};

/** @type {import('esbuild').BuildOptions} */
const shared = {
  bundle: true,
  format: 'cjs',
  absWorkingDir: import.meta.dirname,
  minify: production,
  sourcemap: !production,
  supported: literalExpressions,
  metafile: true,
  logLevel: watch ? 'info' : 'warning',
};

/** @type {import('esbuild').BuildOptions} */
const node = { ...shared, platform: 'node', target: 'node20' };

/** @type {import('esbuild').BuildOptions[]} */
const bundles = [
  {
    ...node,
    entryPoints: ['src/extension.ts'],
    outfile: `${outdir}/extension.js`,
    supported: { ...literalExpressions, 'dynamic-import': false },
    plugins: [oneApi, analysisApart, dataAsText, reported],
  },
  {
    ...shared,
    ...alsoWorker,
    platform: 'browser',
    target: 'chrome122',
    entryPoints: ['src/extension.web.ts'],
    outfile: `${outdir}/extension.web.js`,
    plugins: [oneApi, forBrowsers, dataAsText, reported],
  },
  {
    ...shared,
    platform: 'browser',
    format: 'iife',
    target: 'chrome122',
    entryPoints: ['src/webview/quoted.ts'],
    outfile: `${outdir}/quoted.js`,
    plugins: [reported],
  },
  {
    ...node,
    entryPoints: ['src/worker.ts'],
    outfile: `${outdir}/worker.js`,
    supported: { ...literalExpressions, 'dynamic-import': false },
    plugins: [analysisApart, reported],
  },
  {
    ...node,
    entryPoints: ['src/cli.ts'],
    outfile: `${outdir}/cli.js`,
    banner: { js: '#!/usr/bin/env node' },
    plugins: [dataAsText, executable, reported],
  },
];

const contexts = await Promise.all(bundles.map((bundle) => context(bundle)));
if (watch) {
  await Promise.all(contexts.map((each) => each.watch()));
} else {
  const results = await Promise.allSettled(contexts.map((each) => each.rebuild()));
  await Promise.all(contexts.map((each) => each.dispose()));
  const built = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
  if (built.length === results.length)
    await writeFile(
      `${outdir}/NOTICE.txt`,
      await noticeFor(built.flatMap(({ metafile }) => Object.keys(metafile?.inputs ?? {}))),
    );
  else process.exitCode = 1;
}
