import * as vscode from 'vscode';
import type { Placed } from '../../core/decisions/anchor';
import type { Decision } from '../../core/decisions/decision';
import type { Analysis } from '../../core/model';
import { lengthOf, type Span, span, trimmed } from '../../core/span';
import type { Analyses } from '../reading/analyses';
import type { CurrentText } from '../reading/current-text';
import { drop, lostDecisions } from './deciding';
import { wordingOf } from '../wording/decision-wording';
import { hint } from '../wording/hint';
import { loadCore } from '../worker/load-core';
import { registerPageCommand } from '../reading/on-page';
import { plainItem } from '../wording/without-icons';

interface OrphanItem extends vscode.QuickPickItem {
  readonly orphan: Placed;
}

/**
 * A command that lists the decisions that have lost their place in the text, to be attached to what is selected, or
 * removed.
 */
export function registerOrphans(analyses: Analyses, current: CurrentText): vscode.Disposable {
  return registerPageCommand('newsmark.lostDecisions', analyses, current, async ({ document, selection }, analysis) => {
    const orphans = await lostDecisions(analyses, document);
    if (orphans.length === 0) return hint(vscode.l10n.t('Every decision has its place in the text.'));
    const selected = trimmed(analysis.text, span(document.offsetAt(selection.start), document.offsetAt(selection.end)));
    const chosen = await vscode.window.showQuickPick(orphans.map(itemOf), {
      title: vscode.l10n.t('Decisions that have lost their place'),
      placeHolder:
        lengthOf(selected) > 0 ? undefined : vscode.l10n.t('To attach one again, select its words in the text first'),
    });
    if (!chosen) return;
    const attach = vscode.l10n.t('Attach to the Selection');
    const remove = vscode.l10n.t('Remove');
    const deed = await vscode.window.showQuickPick([...(lengthOf(selected) > 0 ? [attach] : []), remove], {
      title: chosen.label,
    });
    if (deed === attach) await attachTo(analyses, document, analysis, chosen.orphan, selected);
    else if (deed === remove) await drop(analyses, document, [chosen.orphan.decision]);
  });
}

const itemOf = (orphan: Placed): OrphanItem =>
  plainItem({ label: wordingOf(orphan.decision), detail: surroundingsOf(orphan.decision), orphan });

/** What stood around the words. */
const surroundingsOf = ({ at }: Decision): string => `… ${at.prefix}${at.exact}${at.suffix} …`.replace(/\s+/g, ' ');

/**
 * Gives a decision the selected words for the place that it has lost: its own, or that of the other words it is about.
 */
async function attachTo(
  analyses: Analyses,
  document: vscode.TextDocument,
  analysis: Analysis,
  { decision, at }: Placed,
  selected: Span,
): Promise<void> {
  const { placeOf, withPlaces } = await loadCore();
  await analyses.decisions.change(document, (collection, text) => {
    if (text.text !== analysis.text) return collection;
    const place = placeOf(text, selected);
    return withPlaces(collection, [at === null ? { ...decision, at: place } : { ...decision, other: place }]);
  });
}
