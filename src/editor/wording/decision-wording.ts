import * as vscode from 'vscode';
import type { Decision, NameType } from '../../core/decisions/decision';
import type { PartWord } from '../../core/model';
import { shorten } from './excerpt';

/** What a decision says, on one line, for lists and messages. */
export function wordingOf({ choice, at, other }: Decision): string {
  const words = inMarks(at.exact);
  const second = inMarks(other?.exact ?? '');
  switch (choice.kind) {
    case 'speaker': {
      const speaker = choice.name ?? other?.exact;
      return speaker === undefined
        ? vscode.l10n.t('{0}: said by nobody in particular', words)
        : vscode.l10n.t('{0}: said by {1}', words, shorten(speaker));
    }
    case 'quotation':
      return vscode.l10n.t('{0}: a quotation', words);
    case 'not-quotation':
      return vscode.l10n.t('{0}: not a quotation', words);
    case 'name':
      return `${words}: ${nameTypes()[choice.as]}`;
    case 'office':
      return `${words}: ${shorten(choice.office)} (${nameTypes()[choice.as]})`;
    case 'no-name':
      return vscode.l10n.t('{0}: no name', words);
    case 'same':
      return vscode.l10n.t('{0} and {1} are one', words, second);
    case 'different':
      return vscode.l10n.t('{0} and {1} are two', words, second);
    case 'part':
      return `${words}: ${partWords()[choice.as]}`;
    case 'note':
      return vscode.l10n.t('{0}: note “{1}”', words, shorten(choice.text));
  }
}

/** The first words of a stretch of text between marks of our own, whether or not it has some itself. */
const inMarks = (words: string): string => `“${shorten(words.replace(/^["“„«](.*)["”“»]$/s, '$1'))}”`;

/** What lines are said to be. */
const partWords = (): Readonly<Record<PartWord, string>> => ({
  article: vscode.l10n.t('article text'),
  site: vscode.l10n.t('the site’s text'),
  headline: vscode.l10n.t('the headline'),
  read: vscode.l10n.t('this part is read too'),
});

export const nameTypes = (): Readonly<Record<NameType, string>> => ({
  official: vscode.l10n.t('official'),
  person: vscode.l10n.t('person'),
  organization: vscode.l10n.t('organization'),
  country: vscode.l10n.t('country'),
});
