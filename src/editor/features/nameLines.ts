import * as vscode from 'vscode';
import type { Analysis } from '../../core/model';
import type { Span } from '../../core/span';
import type { Analyses } from '../analyses';
import { keepDrawn } from '../decorating';
import { markedNames, type NameType } from '../names';

/** A line under officials and another kind of line under countries, for readers and themes without these colours. */
export function registerNameLines(analyses: Analyses): vscode.Disposable {
  return keepDrawn(analyses, [
    { look: lineBelow('solid', 'newsmark.officialUnderline'), spansOf: (analysis) => namesOf(analysis, 'official') },
    { look: lineBelow('dotted', 'newsmark.countryUnderline'), spansOf: (analysis) => namesOf(analysis, 'country') },
  ]);
}

const namesOf = (analysis: Analysis, type: NameType): Span[] => markedNames(analysis).filter((name) => name.type === type);

const lineBelow = (style: 'solid' | 'dotted', color: string): vscode.DecorationRenderOptions => ({
  borderWidth: '0 0 1px 0',
  borderStyle: style,
  borderColor: new vscode.ThemeColor(color),
  rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
});
