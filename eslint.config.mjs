import { defineConfig, globalIgnores } from 'eslint/config';
import { builtinModules } from 'node:module';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

const vscode = {
  group: ['vscode', 'vscode/*'],
  message: 'Only src/editor and src/extension.ts know VS Code; everything else also runs on the command line.',
};
const node = {
  group: ['node:*', ...builtinModules.flatMap((name) => [`/${name}`, `/${name}/*`])],
  message: 'This also runs in a browser worker (the web extension), where Node is missing.',
};
const editor = {
  group: ['**/editor/**', '**/extension'],
  message: 'The core and the exports are what the editor builds on, never the other way round.',
};
const outputs = {
  group: ['**/export/**', '**/import/**', '**/compare/**', '**/cli', '**/cli/**'],
  message: 'The core does not know in what forms its results leave.',
};

/** Globals of one host; the compiler lets Node's through, as the tests and tools need them. */
const hostGlobals = [
  'process',
  'Buffer',
  'global',
  'require',
  'module',
  '__dirname',
  '__filename',
  'window',
  'document',
];

/** @typedef {['error', ...object[]]} Rule */

/** @returns {Rule} */
const noImports = (/** @type {object[]} */ ...patterns) => ['error', { patterns }];

/** @type {Rule} */
const noHostGlobals = [
  'error',
  ...hostGlobals.map((name) => ({ name, message: 'This runs in every host; take what it needs as an argument.' })),
];

export default defineConfig(
  globalIgnores(['dist/', 'out/', 'artifacts/', '.vscode-test/', '.cache/']),
  {
    files: ['**/*.{ts,mts,mjs}'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    // Text comes from anywhere: no expression may take more than linear time on some of it.
    files: ['src/**/*.ts'],
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential' }],
      // Two ways to match the same under a quantifier are as bad, and the rules above look at quantifiers only.
      'regexp/no-dupe-disjunctions': ['error', { reportExponentialBacktracking: 'potential' }],
    },
  },
  {
    files: ['src/core/**/*.ts'],
    rules: {
      'no-restricted-imports': noImports(vscode, node, editor, outputs),
      'no-restricted-globals': noHostGlobals,
    },
  },
  {
    files: ['src/{export,import,compare,picture}/**/*.ts'],
    rules: { 'no-restricted-imports': noImports(vscode, node, editor), 'no-restricted-globals': noHostGlobals },
  },
  {
    files: ['src/webview/**/*.ts'],
    rules: { 'no-restricted-imports': noImports(vscode, node, editor) },
  },
  {
    files: ['src/editor/**/*.ts', 'src/extension.ts'],
    rules: { 'no-restricted-imports': noImports(node), 'no-restricted-globals': noHostGlobals },
  },
  {
    // The bundle for browsers has start.web.ts in its place.
    files: ['src/editor/worker/start.ts'],
    rules: { 'no-restricted-imports': 'off' },
  },
  {
    // What JSON.parse returns can be given a type only by a cast, which JavaScript has none of.
    files: ['**/*.mjs'],
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  { files: ['src/cli.ts', 'src/cli/**/*.ts'], rules: { 'no-restricted-imports': noImports(vscode, editor) } },
);
