import * as vscode from 'vscode';
import type { Foreign } from '../../core/page/foreign';

/** What keeps a text from being read: what it is written in, or that it takes too long. */
export type Hindrance = Foreign | 'heavy';

/** The same in a few words, and what to do about it. */
export const hindranceNames = (): Readonly<Record<Hindrance, { readonly name: string; readonly advice: string }>> => ({
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
  heavy: {
    name: vscode.l10n.t('Too Heavy to Read'),
    advice: vscode.l10n.t(
      'Reading this text took too long and was ended. Only its parts, headline and lead are read, until it changes.',
    ),
  },
});
