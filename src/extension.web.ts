import type * as vscode from 'vscode';
import { serving } from './editor/worker/core';
import type { Message } from './editor/worker/messages';

/**
 * The extension as browsers load it, in one file, which is also its worker; the desktop takes the core out of it. So
 * what needs VS Code is run on activation alone.
 */
export * from './editor/worker/core';

export async function activate(context: vscode.ExtensionContext): Promise<void> {
  (await import('./extension')).activate(context);
}

/** Makes the worker that this file is loaded as answer. Called by the end of the bundle, where there is no `require`. */
export function serveHere(): void {
  const worker = globalThis as unknown as {
    onmessage: (event: { readonly data: Message }) => void;
    postMessage(message: unknown): void;
  };
  const serve = serving((answer) => worker.postMessage(answer));
  worker.onmessage = ({ data }) => serve(data);
}
