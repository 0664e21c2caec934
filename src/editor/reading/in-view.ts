import * as vscode from 'vscode';
import { contains, span, type Span, united } from '../../core/span';

/** Read around what an editor shows, so that scrolling by a few lines needs no new reading: about a screen. */
const MARGIN = 4000;

/** What an editor shows of lines without an end counts no further than this. */
const LARGEST_SCREEN = 50_000;

/**
 * What to read of a text that is too long to be read at once: what its editors show and a little around it; while none
 * shows it, its beginning.
 */
export function stretchesToRead(document: vscode.TextDocument): Span[] {
  const shown = shownOf(document);
  const around = (shown.length > 0 ? shown : [span(0, 0)]).map(({ start, end }) =>
    span(Math.max(0, start - MARGIN), end + MARGIN),
  );
  return united(around);
}

/** Whether some stretches of a text hold all that its editors show of it. */
export const holdAllShown = (stretches: readonly Span[], document: vscode.TextDocument): boolean =>
  shownOf(document).every((shown) => stretches.some((stretch) => contains(stretch, shown)));

function shownOf(document: vscode.TextDocument): Span[] {
  return vscode.window.visibleTextEditors
    .filter((editor) => editor.document === document)
    .flatMap(({ visibleRanges }) => visibleRanges)
    .map((range) => ({ start: document.offsetAt(range.start), end: document.offsetAt(range.end) }))
    .map(({ start, end }) => span(start, Math.min(end, start + LARGEST_SCREEN)));
}
