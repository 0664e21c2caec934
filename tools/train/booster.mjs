/** The thread in which one model is boosted. */
import { parentPort, workerData } from 'node:worker_threads';
import { tsImport } from 'tsx/esm/api';

const { boost } = /** @type {typeof import('./boosting.mts')} */ (await tsImport('./boosting.mts', import.meta.url));
const { data, settings } =
  /** @type {{ data: import('./boosting.mts').Groups, settings: import('./boosting.mts').Settings }} */ (workerData);
parentPort?.postMessage(boost(data, settings));
