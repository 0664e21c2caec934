/** The extension as browsers load it, in one file; the desktop takes the core out of it. */
export * from './editor/core';
export { activate } from './extension';
