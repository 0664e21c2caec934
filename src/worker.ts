import { parentPort } from 'node:worker_threads';

/**
 * The worker as the desktop starts it: serves with the core in the bundle beside it.
 */
void import('./editor/worker/core').then(({ serving }) => {
  parentPort?.on(
    'message',
    serving((answer) => parentPort?.postMessage(answer)),
  );
});
