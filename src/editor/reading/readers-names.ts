import * as vscode from 'vscode';
import type { ReadersNames } from '../../core/entities/entities';
import type { ReadersOfficial } from '../../core/entities/known-officials';

export const OFFICIALS_SETTING = 'newsmark.names.officials';
export const NEVER_SETTING = 'newsmark.names.never';

/** An entry of a list in the settings that can't be used. */
export interface LeftOut {
  readonly setting: string;
  /** Which one, counted from 1, and what is wrong with it, for the reader. */
  readonly reason: string;
}

type Checked<Entry> = { readonly entry: Entry } | { readonly wrong: string };

/** The reader's own names for a document. Entries that can't be used are left out; the others are used. */
export function readersNames(
  scope: vscode.ConfigurationScope | undefined,
): ReadersNames & { readonly leftOut: readonly LeftOut[] } {
  const officials = entriesOf(scope, OFFICIALS_SETTING, checkOfficial);
  const never = entriesOf(scope, NEVER_SETTING, checkWords);
  return { officials: officials.entries, never: never.entries, leftOut: [...officials.leftOut, ...never.leftOut] };
}

function entriesOf<Entry>(
  scope: vscode.ConfigurationScope | undefined,
  setting: string,
  check: (value: unknown) => Checked<Entry>,
): { readonly entries: Entry[]; readonly leftOut: LeftOut[] } {
  const list: unknown = vscode.workspace.getConfiguration(undefined, scope).get(setting) ?? [];
  if (!Array.isArray(list)) return { entries: [], leftOut: [{ setting, reason: vscode.l10n.t('It is not a list.') }] };
  const checked = list.map((value: unknown) => check(value));
  return {
    entries: checked.flatMap((result) => ('entry' in result ? [result.entry] : [])),
    leftOut: checked.flatMap((result, index) =>
      'wrong' in result ? [{ setting, reason: vscode.l10n.t('Entry {0}: {1}', index + 1, result.wrong) }] : [],
    ),
  };
}

/** A name alone, or one with a role and a country. */
function checkOfficial(value: unknown): Checked<ReadersOfficial> {
  if (typeof value === 'string') return checkOfficial({ name: value });
  if (typeof value !== 'object' || value === null)
    return { wrong: vscode.l10n.t('It is neither a name nor an object with one.') };
  const { name, role, country } = value as Readonly<Record<string, unknown>>;
  if (!isWords(name)) return { wrong: vscode.l10n.t('It has no name.') };
  if (role !== undefined && !isWords(role)) return { wrong: vscode.l10n.t('The role of “{0}” is no text.', name) };
  if (country !== undefined && !isCountryCode(country))
    return { wrong: vscode.l10n.t('The country of “{0}” is no two-letter code such as NO.', name) };
  return {
    entry: {
      name: name.trim(),
      ...(role === undefined ? {} : { role: role.trim() }),
      ...(country === undefined ? {} : { country: country.toUpperCase() }),
    },
  };
}

const checkWords = (value: unknown): Checked<string> =>
  isWords(value) ? { entry: value.trim() } : { wrong: vscode.l10n.t('It holds no word.') };

const isWords = (value: unknown): value is string => typeof value === 'string' && /[\p{L}\p{N}]/u.test(value);

/** Whether something is the code of a country, in capital letters or not: one that has a name. */
function isCountryCode(value: unknown): value is string {
  if (typeof value !== 'string' || !/^[a-z]{2}$/i.test(value)) return false;
  const code = value.toUpperCase();
  return new Intl.DisplayNames(['en'], { type: 'region' }).of(code) !== code;
}
