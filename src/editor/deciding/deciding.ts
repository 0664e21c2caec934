import * as vscode from 'vscode';
import type { Placed } from '../../core/decisions/anchor';
import type { Wish } from '../../core/decisions/decide';
import type { Decision } from '../../core/decisions/decision';
import type { Analysis } from '../../core/model';
import { mapping } from '../../core/steps';
import { readWords } from '../../core/view/read-words';
import type { Analyses } from '../reading/analyses';
import { loadCore } from '../worker/load-core';
import { stampFor } from '../keeping/stamp';

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

/**
 * Keeps what the reader wishes about words of an analysed text for all texts of its folder. Returns whether that was
 * done; where it wasn't, the reader has been told why.
 */
export async function decideForAll(
  analyses: Analyses,
  document: vscode.TextDocument,
  analysis: Analysis,
  wish: Wish,
): Promise<boolean> {
  const { decide, readable, withForAll } = await loadCore();
  const decision = decide(readable(analysis.text), wish, stampFor(document));
  const { at, other } = wish;
  // In other texts the words are looked for as they are read.
  const inWords = {
    ...decision,
    at: { ...decision.at, exact: readWords(analysis, at) },
    other: decision.other && other ? { ...decision.other, exact: readWords(analysis, other) } : null,
  };
  return analyses.decisions.changeForAll(document, (collection) => withForAll(collection, inWords));
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
