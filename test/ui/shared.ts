import type { RootHookObject } from 'mocha';
import { Workbench } from '../support/workbench';

let started: Promise<Workbench> | undefined;

/** One server and one browser for the suites of a file, or of all where mocha runs them in turn; each opens a window of its own. */
export const sharedWorkbench = (): Promise<Workbench> => (started ??= Workbench.start());

/** What mocha does at the end. */
export const mochaHooks: RootHookObject = {
  async afterAll() {
    const workbench = started;
    started = undefined;
    await (await workbench)?.close();
  },
};
