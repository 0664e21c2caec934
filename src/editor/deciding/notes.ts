import * as vscode from 'vscode';
import { lengthOf, trimmed } from '../../core/span';
import { readWords } from '../../core/view/read-words';
import type { Analyses } from '../reading/analyses';
import type { CurrentText } from '../reading/current-text';
import { decideOn, drop } from './deciding';
import { member, quotationAt, stretchFor, wordsAt } from './subject';
import { wordsOf } from '../telling/quotation-items';
import { hint } from '../wording/hint';
import { registerPageCommand } from '../reading/on-page';
import { shorten } from '../wording/excerpt';

/**
 * A command for a note on what is selected, or on the quotation or name at the cursor. It takes the `text` in its
 * argument, and asks for it otherwise; where there is a note, it is changed, and an empty one goes.
 */
export function registerNotes(analyses: Analyses, current: CurrentText): vscode.Disposable {
  return registerPageCommand('newsmark.addNote', analyses, current, async (editor, analysis, argument) => {
    const { document } = editor;
    const stretch = stretchFor(editor, argument);
    const selected = trimmed(analysis.text, stretch);
    const at =
      lengthOf(selected) > 0 ? selected : (quotationAt(analysis, stretch) ?? wordsAt(document, analysis, stretch)?.at);
    if (!at) return hint(vscode.l10n.t('Put the cursor on what the note is about, or select it, first.'));
    const known = (await analyses.decisions.of(document)).find(
      ({ decision, at: place }) => decision.choice.kind === 'note' && place?.start === at.start && place.end === at.end,
    );
    const value = known?.decision.choice.kind === 'note' ? known.decision.choice.text : '';
    const quote = analysis.quotes.find(({ start }) => start === at.start);
    const title = vscode.l10n.t(
      'Note on {0}',
      quote ? wordsOf(analysis, [quote]) : `“${shorten(readWords(analysis, at))}”`,
    );
    const given = member(argument, 'text');
    const text = typeof given === 'string' ? given : await vscode.window.showInputBox({ title, value });
    if (text === undefined || text === value) return;
    if (known && !(await drop(analyses, document, [known.decision]))) return;
    if (text.trim() !== '')
      await decideOn(analyses, document, analysis, [{ at, choice: { kind: 'note', text: text.trim() } }]);
  });
}
