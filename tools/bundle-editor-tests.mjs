import * as esbuild from 'esbuild';
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { forBrowsers } from './bundling.mjs';
import { isMain, root } from './run.mjs';

const folder = path.join(root, 'test', 'editor');

/** The folder that is open while the tests run, for pages that they put there. */
export const workspace = path.join(root, 'out', 'test', 'workspace');

/** Resolves the module that stands for all suites to one that imports each of them. */
const suites = {
  name: 'suites',
  setup(/** @type {import('esbuild').PluginBuild} */ build) {
    build.onResolve({ filter: /^newsmark-editor-suites$/ }, ({ path }) => ({ path, namespace: 'suites' }));
    build.onLoad({ filter: /.*/, namespace: 'suites' }, async () => {
      const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.test.ts')).sort();
      const contents = files
        .map((file) => `import ${JSON.stringify(`./${file.replaceAll(path.sep, '/')}`)};`)
        .join('\n');
      return { contents, resolveDir: folder };
    });
  },
};

/**
 * For a worker, where Node's modules are missing: an `assert` of our own, the class out of mocha's script for web
 * pages, and the browser's way to start a worker.
 */
const inWorker = {
  name: 'in-worker',
  setup(/** @type {import('esbuild').PluginBuild} */ build) {
    build.onResolve({ filter: /^node:assert\/strict$/ }, () => ({
      path: path.join(root, 'test', 'support', 'assert-in-worker.ts'),
    }));
    build.onResolve({ filter: /[/]worker[/]start$/ }, ({ path: file, resolveDir }) => ({
      path: path.join(resolveDir, `${file}.web.ts`),
    }));
    build.onResolve({ filter: /^mocha$/ }, ({ path }) => ({ path, namespace: 'mocha' }));
    build.onLoad({ filter: /.*/, namespace: 'mocha' }, async () => {
      const script = await readFile(path.join(root, 'node_modules', 'mocha', 'mocha.js'), 'utf8');
      return { contents: `${script}\nmodule.exports = globalThis.Mocha;` };
    });
  },
};

/**
 * Bundles test/editor for the Node extension host, or for the one in a worker of the browser, and empties the
 * workspace.
 * @param {'node' | 'browser'} platform
 * @returns {Promise<string>} the module whose `run` the host calls */
export async function bundleEditorTests(platform) {
  const outfile = path.join(root, 'out', 'test', platform === 'node' ? 'editor.js' : 'editor.web.js');
  await esbuild.build({
    entryPoints: [path.join(folder, 'index.ts')],
    outfile,
    bundle: true,
    platform,
    format: 'cjs',
    target: platform === 'node' ? 'node20' : 'chrome122',
    external: ['vscode', ...(platform === 'node' ? [] : ['node:fs', 'node:v8', 'node:vm'])],
    sourcemap: 'inline',
    logLevel: 'warning',
    // Mocha's workers for parallel runs, which there are none of in an extension host.
    logOverride: { 'require-resolve-not-external': 'silent' },
    plugins: platform === 'node' ? [suites] : [suites, inWorker, forBrowsers],
  });
  await rm(workspace, { recursive: true, force: true });
  await mkdir(workspace, { recursive: true });
  return outfile;
}

if (isMain(import.meta.url)) await bundleEditorTests('node');
