import * as vscode from 'vscode';
import { PART_WORDS } from '../../core/decisions/decision';
import { partWishes } from '../../core/decisions/parts';
import type { Analysis, PartWord } from '../../core/model';
import { lengthOf, type Span, span } from '../../core/span';
import { readWords } from '../../core/view/read-words';
import type { Analyses } from '../analyses';
import { quotationAt, type Words, wordsAt } from '../decisions/subject';
import { isNobodys, isSettled, isSpeech, speakerName } from '../quotations';
import { NAME_TYPES } from '../names';
import { nameTypes } from '../decisions/wording';
import { SET_NAME } from './deciding-names';
import { PART_COMMANDS } from './deciding-parts';
import { shorten } from '../excerpt';
import { SELECTOR } from '../selector';

/** Nothing of it mends an error, and none is what a reader would want unseen. */
const KIND = vscode.CodeActionKind.Refactor.append('newsmark');

/** What the reader can set right where the cursor is, in the menu of code actions; a light bulb shows only doubt. */
export function registerCodeActions(analyses: Analyses): vscode.Disposable {
  return vscode.languages.registerCodeActionsProvider(SELECTOR, new DecidingActionsProvider(analyses), {
    providedCodeActionKinds: [KIND],
  });
}

class DecidingActionsProvider implements vscode.CodeActionProvider {
  constructor(private readonly analyses: Analyses) {}

  async provideCodeActions(
    document: vscode.TextDocument,
    range: vscode.Range,
    context: vscode.CodeActionContext,
    token: vscode.CancellationToken,
  ): Promise<vscode.CodeAction[]> {
    if (context.only && !context.only.contains(KIND)) return [];
    const analysis = await this.analyses.of(document);
    if (!analysis || token.isCancellationRequested) return [];
    const stretch = span(document.offsetAt(range.start), document.offsetAt(range.end));
    if (context.triggerKind === vscode.CodeActionTriggerKind.Automatic) return inDoubt(analysis, stretch);
    const words = wordsAt(document, analysis, stretch);
    return [
      ...onQuotation(analysis, stretch),
      ...onSelection(stretch),
      ...(words ? onWords(analysis, words) : []),
      action(vscode.l10n.t('Add a Note…'), 'newsmark.addNote', stretch),
      ...onLines(analysis, stretch),
    ];
  }
}

/** What the lines can be said to be: only what they aren't yet. */
function onLines(analysis: Analysis, stretch: Span): vscode.CodeAction[] {
  const titles: Readonly<Record<PartWord, string>> = {
    article: vscode.l10n.t('This Is Article Text'),
    site: vscode.l10n.t('This Is the Site’s Text'),
    headline: vscode.l10n.t('This Is the Headline'),
    read: vscode.l10n.t('Read This Part Too'),
  };
  return PART_WORDS.filter((word) => partWishes(analysis, stretch, word).length > 0).map((word) =>
    action(titles[word], PART_COMMANDS[word], stretch),
  );
}

/** What brings up the bulb: a quotation whose speaker isn't sure. */
function inDoubt(analysis: Analysis, stretch: Span): vscode.CodeAction[] {
  const quote = quotationAt(analysis, stretch);
  return quote && isSpeech(quote) && !isSettled(quote) ? onQuotation(analysis, stretch) : [];
}

/** The choices come first, so that nothing is confirmed by chance. */
function onQuotation(analysis: Analysis, stretch: Span): vscode.CodeAction[] {
  const quote = quotationAt(analysis, stretch);
  if (!quote || lengthOf(stretch) > lengthOf(quote)) return [];
  const { start, end } = quote;
  if (!isSpeech(quote)) return [action(vscode.l10n.t('This Is a Quotation'), 'newsmark.makeQuotation', { start, end })];
  const name = speakerName(analysis, quote);
  const isOpen = !quote.decided && name !== undefined;
  return [
    action(vscode.l10n.t('Change Speaker…'), 'newsmark.changeSpeaker', { start, end }),
    ...(isNobodys(quote)
      ? []
      : [action(vscode.l10n.t('Said by Nobody in Particular'), 'newsmark.clearSpeaker', { start, end })]),
    action(vscode.l10n.t('Not a Quotation'), 'newsmark.notQuotation', { start, end }),
    ...(isOpen
      ? [action(vscode.l10n.t('Confirm: Said by {0}', shorten(name)), 'newsmark.confirmSpeaker', { start, end })]
      : []),
  ];
}

const onSelection = ({ start, end }: Span): vscode.CodeAction[] =>
  start === end
    ? []
    : [action(vscode.l10n.t('Make a Quotation of the Selection'), 'newsmark.makeQuotation', { start, end })];

/** What words can be made: of a name anything else than it is, of other words anything, wherever they stand. */
function onWords(analysis: Analysis, { at: { start, end }, named }: Words): vscode.CodeAction[] {
  const words = shorten(readWords(analysis, { start, end }));
  if (!named && !/\p{Lu}/u.test(words)) return [];
  const now = named && (named.entity.official ? 'official' : named.entity.type);
  return [
    ...NAME_TYPES.filter((type) => type !== now).map((as) =>
      action(vscode.l10n.t('“{0}” Everywhere: {1}', words, nameTypes()[as]), SET_NAME, {
        start,
        end,
        as,
        everywhere: true,
      }),
    ),
    ...(named
      ? [
          action(vscode.l10n.t('“{0}” Everywhere: no name', words), SET_NAME, {
            start,
            end,
            as: 'none',
            everywhere: true,
          }),
        ]
      : []),
    action(vscode.l10n.t('“{0}” Is…', words), SET_NAME, { start, end }),
    ...(named ? [action(vscode.l10n.t('“{0}” Is the Same as…', words), 'newsmark.sameName', { start, end })] : []),
    ...(named && named.entity.mentions.length > 1
      ? [action(vscode.l10n.t('“{0}” Is Another', words), 'newsmark.differentName', { start, end })]
      : []),
  ];
}

function action(title: string, command: string, argument: object): vscode.CodeAction {
  const made = new vscode.CodeAction(title, KIND);
  made.command = { command, title, arguments: [argument] };
  return made;
}
