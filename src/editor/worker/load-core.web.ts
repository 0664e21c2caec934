/**
 * In browsers the extension has to be a single file, the core with it, and is read soonest where nothing in it waits to
 * be run.
 */
import * as core from './core';

export const loadCore = (): Promise<typeof core> => Promise.resolve(core);
