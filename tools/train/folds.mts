import { Worker } from 'node:worker_threads';
import type { Tree } from '../../src/core/attribution/trees';
import type { Groups, Settings } from './boosting.mts';

/** What `npm run train` and the evaluation train with. */
export const SETTINGS: Settings = { trees: 140, depth: 6, rate: 0.12, leaf: 3, penalty: 2, groupShare: 0.8, featureShare: 0.7, seed: 20171009 };

/** Boosting in a thread of its own. */
export function boostApart(data: Groups, settings: Settings): Promise<Tree[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./booster.mjs', import.meta.url), { workerData: { data, settings } });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}

