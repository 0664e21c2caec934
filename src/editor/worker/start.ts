import { Worker } from 'node:worker_threads';
import type * as vscode from 'vscode';
import type { Answer } from './messages';
import type { Start } from './running';

/** Starts a thread of Node with the core; browsers take start.web.ts instead. */
export const startFrom =
  (extension: vscode.Uri): Start =>
  (onAnswer, onBroken) => {
    const worker = new Worker(`${extension.fsPath}/dist/worker.js`);
    worker.unref();
    worker.on('message', (answer: Answer) => onAnswer(answer));
    worker.on('error', onBroken);
    worker.on('exit', () => onBroken(new Error('The worker has ended.')));
    return { post: (message) => worker.postMessage(message), end: () => void worker.terminate() };
  };
