import { Workbench } from '../support/workbench';

let started: Promise<Workbench> | undefined;

/** One server and one browser for all suites; each opens a window of its own. */
export const sharedWorkbench = (): Promise<Workbench> => (started ??= Workbench.start());

after(async () => (await started)?.close());
