import * as vscode from 'vscode';
import { member } from '../deciding/subject';
import { shorten } from '../wording/excerpt';
import { hint } from '../wording/hint';

/**
 * The address that an argument of unknown origin gives under a name. Undefined where it gives none; null, after saying
 * so, where what it gives is no address.
 */
export function addressIn(argument: unknown, name: string): vscode.Uri | undefined | null {
  const address = member(argument, name);
  if (typeof address !== 'string') return undefined;
  try {
    return vscode.Uri.parse(address, true);
  } catch {
    hint(vscode.l10n.t('This is no address: {0}', shorten(address)));
    return null;
  }
}
