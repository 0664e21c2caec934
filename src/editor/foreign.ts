import * as vscode from 'vscode';
import type { Foreign } from '../core/page/foreign';
import { loadCore } from './load-core';
import { isCandidate } from './selector';

/** In what a text that is no page is written, where that is why. */
export async function foreignIn(document: vscode.TextDocument): Promise<Foreign | null> {
  if (!isCandidate(document)) return null;
  // That the core can't be loaded has been said by who tried to read the text.
  const core = await loadCore().catch(() => undefined);
  return core?.foreignOf(document.getText()) ?? null;
}

/** The same in a few words, and what to do about it. */
export const foreignNames = (): Readonly<Record<Foreign, { readonly name: string; readonly advice: string }>> => ({
  html: {
    name: vscode.l10n.t('Saved HTML'),
    advice: vscode.l10n.t(
      'This is the source of a web page. Open it in a browser and save the page as text for Newsmark to read it.',
    ),
  },
  'not-english': {
    name: vscode.l10n.t('Not English'),
    advice: vscode.l10n.t('This text is not in English. Newsmark leaves it alone.'),
  },
  'all-capitals': {
    name: vscode.l10n.t('All Capitals'),
    advice: vscode.l10n.t('This text is all in capitals, so names can’t be told in it. Newsmark leaves it alone.'),
  },
  'all-small': {
    name: vscode.l10n.t('All Small Letters'),
    advice: vscode.l10n.t('This text is all in small letters, so names can’t be told in it. Newsmark leaves it alone.'),
  },
});
