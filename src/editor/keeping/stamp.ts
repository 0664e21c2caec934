import * as vscode from 'vscode';
import type { Stamp } from '../../core/decisions/decide';

const CREATOR_SETTING = 'newsmark.annotations.creator';

/** Whose decisions on a text these are, and that they are made now. */
export function stampFor(document: vscode.TextDocument): Stamp {
  const name: unknown = vscode.workspace.getConfiguration(undefined, document).get(CREATOR_SETTING);
  return {
    created: new Date().toISOString(),
    creator: typeof name === 'string' && name.trim() !== '' ? name.trim() : null,
  };
}
