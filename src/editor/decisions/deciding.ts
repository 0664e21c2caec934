import * as vscode from 'vscode';
import type { Placed } from '../../core/decisions/anchor';
import type { Stamp, Wish } from '../../core/decisions/decide';
import type { Decision } from '../../core/decisions/decision';
import type { Analysis } from '../../core/model';
import { mapping } from '../../core/steps';
import type { Analyses } from '../analyses';
import { loadCore } from '../load-core';

const CREATOR_SETTING = 'newsmark.annotations.creator';

/** Whose decisions on a text these are, and that they are made now. */
export function stampFor(document: vscode.TextDocument): Stamp {
  const name: unknown = vscode.workspace.getConfiguration(undefined, document).get(CREATOR_SETTING);
  return {
    created: new Date().toISOString(),
    creator: typeof name === 'string' && name.trim() !== '' ? name.trim() : null,
  };
}

/**
 * Keeps what the reader wishes about spans of an analysed text, as one step. Returns whether that was done; where it
 * wasn't, the reader has been told why.
 */
export async function decideOn(
  analyses: Analyses,
  document: vscode.TextDocument,
  analysis: Analysis,
  wishes: readonly Wish[],
): Promise<boolean> {
  const { addingDecisions, decide } = await loadCore();
  const stamp = stampFor(document);
  return analyses.decisions.change(document, function* (collection, text) {
    if (text.text !== analysis.text) return collection;
    const decided = yield* mapping(wishes, (wish) => decide(text, wish, stamp));
    return yield* addingDecisions(collection, decided);
  });
}

/** Drops decisions, as one step. */
export async function drop(
  analyses: Analyses,
  document: vscode.TextDocument,
  dropped: readonly Decision[],
): Promise<boolean> {
  const { withoutDecisions } = await loadCore();
  return analyses.decisions.change(document, (collection) =>
    withoutDecisions(
      collection,
      dropped.map(({ id }) => id),
    ),
  );
}

/** The decisions on a text that have lost their place in it. */
export async function lostDecisions(analyses: Analyses, document: vscode.TextDocument): Promise<Placed[]> {
  const { isOrphan } = await loadCore();
  return (await analyses.decisions.of(document)).filter(isOrphan);
}
