import * as vscode from 'vscode';
import type { Analysis, AttributedQuotation } from '../../core/model';
import { lengthOf, trimmed } from '../../core/span';
import type { Analyses } from '../reading/analyses';
import type { CurrentText } from '../reading/current-text';
import { decideOn } from './deciding';
import { askName, speakerWords } from './speaker-pick';
import { confirmed, member, notSaid, quotationAt, saidBy, saidByNobody, stretchFor } from './subject';
import { hint } from '../wording/hint';
import { registerPageCommand } from '../reading/on-page';
import { wordsOf } from '../telling/quotation-items';
import { isSpeech, speakerName } from '../wording/quotation-wording';

type Act = (editor: vscode.TextEditor, analysis: Analysis, quote: AttributedQuotation, argument: unknown) => unknown;

/**
 * Commands by which the reader sets quotations right. They act on the quotation at the cursor, or at `{ start, end }`
 * of their argument; `newsmark.changeSpeaker` takes a `name` there too, and asks for one otherwise.
 */
export function registerDecidingQuotations(analyses: Analyses, current: CurrentText): vscode.Disposable {
  const decide = (editor: vscode.TextEditor, analysis: Analysis, ...wishes: Parameters<typeof decideOn>[3]) =>
    decideOn(analyses, editor.document, analysis, wishes);
  const onQuotation = (command: string, act: Act) =>
    registerPageCommand(command, analyses, current, (editor, analysis, argument) => {
      const quote = quotationAt(analysis, stretchFor(editor, argument));
      return quote
        ? act(editor, analysis, quote, argument)
        : hint(vscode.l10n.t('Put the cursor in a quotation first.'));
    });
  return vscode.Disposable.from(
    onQuotation('newsmark.confirmSpeaker', (editor, analysis, quote) => {
      if (isSpeech(quote) && speakerName(analysis, quote) !== undefined)
        return decide(editor, analysis, confirmed(analysis, quote));
      return hint(vscode.l10n.t('There is no speaker to confirm.'));
    }),
    onQuotation('newsmark.changeSpeaker', async (editor, analysis, quote, argument) => {
      const given = member(argument, 'name');
      if (typeof given === 'string' && given.trim() !== '')
        return decide(editor, analysis, saidBy(analysis, quote, given.trim()));
      const title = vscode.l10n.t('Who said {0}', wordsOf(analysis, [quote]));
      const word = (
        await vscode.window.showQuickPick(speakerWords(analysis, quote), { title, matchOnDescription: true })
      )?.word;
      if (word === 'nobody') return decide(editor, analysis, saidByNobody(analysis, quote));
      if (word === 'not-quotation') return decide(editor, analysis, notSaid(analysis, quote));
      const name = word === 'another' ? await askName() : word?.name;
      return name === undefined ? undefined : decide(editor, analysis, saidBy(analysis, quote, name));
    }),
    onQuotation('newsmark.clearSpeaker', (editor, analysis, quote) =>
      decide(editor, analysis, saidByNobody(analysis, quote)),
    ),
    onQuotation('newsmark.notQuotation', (editor, analysis, quote) =>
      decide(editor, analysis, notSaid(analysis, quote)),
    ),
    registerPageCommand('newsmark.makeQuotation', analyses, current, (editor, analysis, argument) => {
      const stretch = stretchFor(editor, argument);
      const at = lengthOf(stretch) > 0 ? trimmed(analysis.text, stretch) : quotationAt(analysis, stretch);
      if (!at || lengthOf(at) === 0) return hint(vscode.l10n.t('Select the words that are a quotation first.'));
      return decide(editor, analysis, { at, choice: { kind: 'quotation', as: null } });
    }),
  );
}
