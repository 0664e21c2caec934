/** Every `*.test.ts` beside this file; tools/bundle-editor-tests.mjs writes it into the bundle. */
declare module 'newsmark-editor-suites';
