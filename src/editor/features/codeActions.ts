import * as vscode from 'vscode';
import type { Analysis } from '../../core/model';
import { lengthOf, type Span, span } from '../../core/span';
import type { Analyses } from '../analyses';
import { quotationAt } from '../decisions/subject';
import { isNobodys, isSpeech, speakerName } from '../quotations';
import { shorten } from '../excerpt';
import { SELECTOR } from '../selector';

/** What the reader can set right where the cursor is, in the menu of the light bulb. */
export function registerCodeActions(analyses: Analyses): vscode.Disposable {
  return vscode.languages.registerCodeActionsProvider(SELECTOR, new DecidingActionsProvider(analyses), { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] });
}

class DecidingActionsProvider implements vscode.CodeActionProvider {
  constructor(private readonly analyses: Analyses) {}

  async provideCodeActions(document: vscode.TextDocument, range: vscode.Range, context: vscode.CodeActionContext, token: vscode.CancellationToken): Promise<vscode.CodeAction[]> {
    if (context.only && !context.only.contains(vscode.CodeActionKind.QuickFix)) return [];
    const analysis = await this.analyses.of(document);
    if (!analysis || token.isCancellationRequested) return [];
    const stretch = span(document.offsetAt(range.start), document.offsetAt(range.end));
    return [...onQuotation(analysis, stretch), ...onSelection(stretch)];
  }
}

function onQuotation(analysis: Analysis, stretch: Span): vscode.CodeAction[] {
  const quote = quotationAt(analysis, stretch);
  if (!quote || lengthOf(stretch) > lengthOf(quote)) return [];
  const { start, end } = quote;
  if (!isSpeech(quote)) return [action(vscode.l10n.t('This Is a Quotation'), 'newsmark.makeQuotation', { start, end })];
  const name = speakerName(analysis, quote);
  const isOpen = !quote.decided && name !== undefined;
  return [
    ...(isOpen ? [action(vscode.l10n.t('Confirm: Said by {0}', shorten(name)), 'newsmark.confirmSpeaker', { start, end }, true)] : []),
    action(vscode.l10n.t('Change Speaker…'), 'newsmark.changeSpeaker', { start, end }),
    ...(isNobodys(quote) ? [] : [action(vscode.l10n.t('Said by Nobody in Particular'), 'newsmark.clearSpeaker', { start, end })]),
    action(vscode.l10n.t('Not a Quotation'), 'newsmark.notQuotation', { start, end }),
  ];
}

const onSelection = ({ start, end }: Span): vscode.CodeAction[] =>
  start === end ? [] : [action(vscode.l10n.t('Make a Quotation of the Selection'), 'newsmark.makeQuotation', { start, end })];

function action(title: string, command: string, argument: object, isPreferred = false): vscode.CodeAction {
  const made = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  made.command = { command, title, arguments: [argument] };
  made.isPreferred = isPreferred;
  return made;
}
