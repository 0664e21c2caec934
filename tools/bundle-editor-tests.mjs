import * as esbuild from 'esbuild';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { isMain, root } from './run.mjs';

const folder = path.join(root, 'test', 'editor');

/** Resolves the module that stands for all suites to one that imports each of them. */
const suites = {
  name: 'suites',
  setup(/** @type {import('esbuild').PluginBuild} */ build) {
    build.onResolve({ filter: /^newsmark-editor-suites$/ }, ({ path }) => ({ path, namespace: 'suites' }));
    build.onLoad({ filter: /.*/, namespace: 'suites' }, async () => {
      const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.test.ts')).sort();
      const contents = files.map((file) => `import ${JSON.stringify(`./${file.replaceAll(path.sep, '/')}`)};`).join('\n');
      return { contents, resolveDir: folder };
    });
  },
};

/** Bundles test/editor for the Node extension host.
 * @returns {Promise<string>} the module whose `run` the host calls */
export async function bundleEditorTests() {
  const outfile = path.join(root, 'out', 'test', 'editor.js');
  await esbuild.build({
    entryPoints: [path.join(folder, 'index.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    external: ['vscode'],
    sourcemap: 'inline',
    logLevel: 'warning',
    // Mocha's workers for parallel runs, which there are none of in an extension host.
    logOverride: { 'require-resolve-not-external': 'silent' },
    plugins: [suites],
  });
  return outfile;
}

if (isMain(import.meta.url)) await bundleEditorTests();
