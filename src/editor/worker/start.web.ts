import * as vscode from 'vscode';
import type { Answer, Message } from './messages';
import type { Start } from './running';

/** What is needed here of the browser's Worker, whose types would bring those of all web pages along. */
interface WebWorker {
  onmessage: (event: { readonly data: Answer }) => void;
  onerror: (event: unknown) => void;
  postMessage(message: Message): void;
  terminate(): void;
}

/**
 * Starts a worker on the extension's only file, which serves where nobody loads it as a module. The address is given as
 * it is: VS Code's extension host makes of it one that the worker can be read from.
 */
export const startFrom =
  (extension: vscode.Uri): Start =>
  (onAnswer, onBroken) => {
    const { Worker } = globalThis as unknown as { readonly Worker: new (address: string) => WebWorker };
    const worker = new Worker(vscode.Uri.joinPath(extension, 'dist', 'extension.web.js').toString(true));
    worker.onmessage = ({ data }) => onAnswer(data);
    worker.onerror = () => onBroken(new Error('The worker could not go on.'));
    return { post: (message) => worker.postMessage(message), end: () => worker.terminate() };
  };
