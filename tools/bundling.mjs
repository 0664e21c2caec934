import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Data in a bundle as JSON in a string, which V8 reads in a good half of the time that it takes for the same as a
 * literal of JavaScript (https://v8.dev/blog/cost-of-javascript-2019#json). Data that is a long string already stays.
 */
export const dataAsText = {
  name: 'data-as-text',
  setup(/** @type {import('esbuild').PluginBuild} */ build) {
    build.onLoad({ filter: /[\\/]src[\\/].+\.json$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      const data = /** @type {Readonly<Record<string, unknown>>} */ (JSON.parse(text));
      if (Object.values(data).some((value) => typeof value === 'string' && 2 * value.length > text.length))
        return undefined;
      return {
        contents: `export default /* @__PURE__ */ JSON.parse(${JSON.stringify(JSON.stringify(data))});`,
        loader: 'js',
      };
    });
  },
};

/**
 * Regular expressions with `\p{…}` stay literals. By itself esbuild writes them as calls of `RegExp`, for whatever
 * target, as Unicode keeps adding properties: one in a function would be built anew each time. Those used here are of
 * ES2018.
 */
export const literalExpressions = { 'regexp-unicode-property-escapes': true };

/** Browsers get a single file, in which nothing waits to be loaded, and have no disk. */
export const forBrowsers = {
  name: 'for-browsers',
  setup(/** @type {import('esbuild').PluginBuild} */ build) {
    build.onResolve({ filter: /[/](?:load-core|disk|worker[/]start)$/ }, ({ path, resolveDir }) => ({
      path: `${join(resolveDir, path)}.web.ts`,
    }));
  },
};
