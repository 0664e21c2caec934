import * as vscode from 'vscode';
import type { Analysis } from '../../core/model';
import type { Span } from '../../core/span';
import type { Analyses } from '../reading/analyses';
import { rangeOf } from '../places/ranges';
import { isOn, type Setting } from '../places/settings';

/** One look and the spans that have it. */
export interface Layer {
  readonly look: vscode.DecorationRenderOptions;
  readonly spansOf: (analysis: Analysis) => readonly Span[];
  /** A layer without a setting is always on. */
  readonly setting?: Setting;
}

/**
 * Keeps layers drawn in every visible editor. A type is created once and its ranges are set once for an analysis, all
 * together; between two analyses the editor moves the old ranges along with the text, so that nothing flickers.
 */
export function keepDrawn(analyses: Analyses, layers: readonly Layer[]): vscode.Disposable {
  const types = layers.map(({ look }) => vscode.window.createTextEditorDecorationType(look));
  let drawn = new WeakMap<vscode.TextEditor, Analysis | undefined>();

  const draw = (editor: vscode.TextEditor, analysis: Analysis | undefined): void => {
    if (drawn.has(editor) ? drawn.get(editor) === analysis : !analysis) return;
    drawn.set(editor, analysis);
    layers.forEach(({ spansOf, setting }, index) => {
      const shown = analysis && (!setting || isOn(setting, editor.document));
      const spans = shown ? spansOf(analysis) : [];
      editor.setDecorations(
        types[index]!,
        spans.map((span) => rangeOf(editor.document, span)),
      );
    });
  };
  const drawVisible = (): void => {
    for (const editor of vscode.window.visibleTextEditors) {
      const { version } = editor.document;
      void analyses.of(editor.document).then((analysis) => {
        if (editor.document.version === version) draw(editor, analysis);
      });
    }
  };

  drawVisible();
  return vscode.Disposable.from(
    ...types,
    vscode.window.onDidChangeVisibleTextEditors(drawVisible),
    // Another language for the same text is announced as its opening.
    vscode.workspace.onDidOpenTextDocument(drawVisible),
    analyses.onDidChange(({ document, analysis }) => {
      for (const editor of vscode.window.visibleTextEditors) if (editor.document === document) draw(editor, analysis);
    }),
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (!layers.some(({ setting }) => setting && change.affectsConfiguration(`newsmark.${setting}`))) return;
      drawn = new WeakMap();
      drawVisible();
    }),
  );
}
