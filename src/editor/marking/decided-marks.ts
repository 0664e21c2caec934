import * as vscode from 'vscode';
import type { Analysis } from '../../core/model';
import type { Span } from '../../core/span';
import type { Analyses } from '../reading/analyses';
import { keepDrawn } from './decorating';

/** A check mark behind what the reader has decided, as the Outline has it. */
export function registerDecidedMarks(analyses: Analyses): vscode.Disposable {
  const look = {
    after: {
      contentText: '✓',
      color: new vscode.ThemeColor('editorCodeLens.foreground'),
      margin: '0 0 0 0.1em',
    },
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  };
  return keepDrawn(analyses, [{ look, spansOf: decidedIn }]);
}

const decidedIn = ({ quotes, entities }: Analysis): readonly Span[] => [
  ...quotes.filter(({ decided }) => decided),
  ...entities.flatMap(({ mentions }) => mentions.filter(({ decided }) => decided)),
];
