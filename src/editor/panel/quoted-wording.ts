import * as vscode from 'vscode';
import type { Look, Wording } from '../../picture/picture';
import { shorten } from '../wording/excerpt';

/** What the picture of who is quoted says, in the reader's language. */
export const quotedWording = (): Wording => ({
  title: vscode.l10n.t('Who Is Quoted'),
  captions: {
    speaker: vscode.l10n.t('Speaker'),
    words: vscode.l10n.t('Words'),
    share: vscode.l10n.t('Share'),
    quotations: vscode.l10n.t('Quotations'),
    axis: vscode.l10n.t('Where in the article'),
    beginning: vscode.l10n.t('Beginning'),
    end: vscode.l10n.t('End'),
    looks: {
      stated: vscode.l10n.t('speaker found'),
      unsure: vscode.l10n.t('speaker unsure'),
      nobody: vscode.l10n.t('no speaker found'),
    },
    keys: vscode.l10n.t('The arrow keys go from quotation to quotation, Enter shows one in the text.'),
    saveAsSvg: vscode.l10n.t('Save as SVG…'),
  },
  summary: (quotations, words) =>
    quotations === 1
      ? vscode.l10n.t('1 quotation of {0} words.', words.toLocaleString())
      : vscode.l10n.t('{0} quotations of {1} words in all.', quotations.toLocaleString(), words.toLocaleString()),
  amount: (words, percent) =>
    words === 1
      ? vscode.l10n.t('1 word · {0}', percent)
      : vscode.l10n.t('{0} words · {1}', words.toLocaleString(), percent),
  percent: (share) => share.toLocaleString(undefined, { style: 'percent' }),
  excerpt: (words) => `“${shorten(words)}”`,
  place: (line) => vscode.l10n.t('line {0}', line),
  label: (excerpt, speaker, place, words, look) =>
    [
      excerpt,
      speakerIn(speaker, look),
      place,
      words === 1 ? vscode.l10n.t('1 word') : vscode.l10n.t('{0} words', words),
    ].join(', '),
});

const speakerIn = (speaker: string, look: Look): string =>
  look === 'unsure' ? vscode.l10n.t('perhaps {0}', speaker) : speaker;
