import * as vscode from 'vscode';
import { PART_WORDS } from '../../core/decisions/decision';
import { partWishes } from '../../core/decisions/parts';
import type { Analyses } from '../reading/analyses';
import type { CurrentText } from '../reading/current-text';
import { PART_COMMANDS } from './commands';
import { decideOn } from './deciding';
import { stretchFor } from './subject';
import { hint } from '../wording/hint';
import { registerPageCommand } from '../reading/on-page';

/**
 * Commands by which the reader sets right what of the page is the article: they act on the lines that are selected, or
 * on the paragraph at the cursor, or on those of `{ start, end }` of their argument.
 */
export function registerDecidingParts(analyses: Analyses, current: CurrentText): vscode.Disposable {
  return vscode.Disposable.from(
    ...PART_WORDS.map((word) =>
      registerPageCommand(PART_COMMANDS[word], analyses, current, (editor, analysis, argument) => {
        const wishes = partWishes(analysis, stretchFor(editor, argument), word);
        return wishes.length > 0
          ? decideOn(analyses, editor.document, analysis, wishes)
          : hint(vscode.l10n.t('There is nothing here of which that could be said, or it is so already.'));
      }),
    ),
  );
}
