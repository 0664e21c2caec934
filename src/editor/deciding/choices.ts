import * as vscode from 'vscode';
import { PART_WORDS } from '../../core/decisions/decision';
import { partWishes } from '../../core/decisions/parts';
import type { Analysis, PartWord } from '../../core/model';
import { lengthOf, type Span } from '../../core/span';
import { readWords } from '../../core/view/read-words';
import { shorten } from '../wording/excerpt';
import { NAME_TYPES } from '../telling/names';
import { confirmedName, isNobodys, isSettled, isSpeech } from '../wording/quotation-wording';
import { PART_COMMANDS, SET_NAME } from './commands';
import { quotationAt, type Words, wordsAt } from './subject';
import { nameTypes } from '../wording/decision-wording';

/** Something that the reader can set right at a place, and the command that does it. */
export interface Choice {
  readonly title: string;
  readonly command: string;
  readonly argument: object;
}

/** All that can be set right in a stretch of a page. */
export function choicesAt(document: vscode.TextDocument, analysis: Analysis, stretch: Span): Choice[] {
  const words = wordsAt(document, analysis, stretch);
  return [
    ...onQuotation(analysis, stretch),
    ...onSelection(stretch),
    ...(words ? onWords(analysis, words) : []),
    choice(vscode.l10n.t('Add a Note…'), 'newsmark.addNote', stretch),
    ...onLines(analysis, stretch),
  ];
}

/** What can be set right of a quotation whose speaker isn't sure; nothing elsewhere. */
export function choicesInDoubt(analysis: Analysis, stretch: Span): Choice[] {
  const quote = quotationAt(analysis, stretch);
  return quote && isSpeech(quote) && !isSettled(quote) ? onQuotation(analysis, stretch) : [];
}

const choice = (title: string, command: string, argument: object): Choice => ({ title, command, argument });

/** What the lines can be said to be: only what they aren't yet. */
function onLines(analysis: Analysis, stretch: Span): Choice[] {
  const titles: Readonly<Record<PartWord, string>> = {
    article: vscode.l10n.t('This Is Article Text'),
    site: vscode.l10n.t('This Is the Site’s Text'),
    headline: vscode.l10n.t('This Is the Headline'),
    read: vscode.l10n.t('Read This Part Too'),
  };
  return PART_WORDS.filter((word) => partWishes(analysis, stretch, word).length > 0).map((word) =>
    choice(titles[word], PART_COMMANDS[word], stretch),
  );
}

/** The choices come first, so that nothing is confirmed by chance. */
function onQuotation(analysis: Analysis, stretch: Span): Choice[] {
  const quote = quotationAt(analysis, stretch);
  if (!quote || lengthOf(stretch) > lengthOf(quote)) return [];
  const { start, end } = quote;
  if (!isSpeech(quote)) return [choice(vscode.l10n.t('This Is a Quotation'), 'newsmark.makeQuotation', { start, end })];
  const name = confirmedName(analysis, quote);
  const isOpen = !quote.decided && name !== undefined;
  return [
    choice(vscode.l10n.t('Said by Somebody Else…'), 'newsmark.changeSpeaker', { start, end }),
    ...(isNobodys(quote)
      ? []
      : [choice(vscode.l10n.t('Said by Nobody in Particular'), 'newsmark.clearSpeaker', { start, end })]),
    choice(vscode.l10n.t('Not a Quotation'), 'newsmark.notQuotation', { start, end }),
    ...(isOpen
      ? [choice(vscode.l10n.t('Confirm: Said by {0}', shorten(name)), 'newsmark.confirmSpeaker', { start, end })]
      : []),
  ];
}

const onSelection = ({ start, end }: Span): Choice[] =>
  start === end
    ? []
    : [choice(vscode.l10n.t('Make a Quotation of the Selection'), 'newsmark.makeQuotation', { start, end })];

/** What words can be made: of a name anything else than it is, of other words anything, wherever they stand. */
function onWords(analysis: Analysis, { at: { start, end }, named }: Words): Choice[] {
  const words = shorten(readWords(analysis, { start, end }));
  if (!named && !/\p{Lu}/u.test(words)) return [];
  const now = named && (named.entity.official ? 'official' : named.entity.type);
  const isPronoun = named?.mention.kind === 'pronoun';
  return [
    ...(isPronoun ? [] : NAME_TYPES)
      .filter((type) => type !== now)
      .map((as) =>
        choice(vscode.l10n.t('“{0}” on This Page: {1}', words, nameTypes()[as]), SET_NAME, {
          start,
          end,
          as,
          everywhere: true,
        }),
      ),
    ...(named && !isPronoun
      ? [
          choice(vscode.l10n.t('“{0}” on This Page: no name', words), SET_NAME, {
            start,
            end,
            as: 'none',
            everywhere: true,
          }),
        ]
      : []),
    choice(vscode.l10n.t('Say What “{0}” Is…', words), SET_NAME, { start, end }),
    ...(named?.entity.type === 'person'
      ? [choice(vscode.l10n.t('Set Office or Role of “{0}”…', words), 'newsmark.setOffice', { start, end })]
      : []),
    ...(named
      ? [choice(vscode.l10n.t('“{0}” Is the Same as Another Name…', words), 'newsmark.sameName', { start, end })]
      : []),
    ...(named && named.entity.mentions.length > 1
      ? [
          choice(vscode.l10n.t('“{0}” Is Not the Same as the Others of This Name', words), 'newsmark.differentName', {
            start,
            end,
          }),
        ]
      : []),
  ];
}
