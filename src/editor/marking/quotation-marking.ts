import * as vscode from 'vscode';
import type { Analysis } from '../../core/model';
import { onLines, type Span } from '../../core/span';
import type { Analyses } from '../reading/analyses';
import { keepDrawn } from './decorating';
import { isSettled, isSpeech } from '../wording/quotation-wording';

/** A soft ground under what somebody said; a dashed line below it too where the speaker is unsure or unknown. */
export function registerQuotationMarking(analyses: Analyses): vscode.Disposable {
  const ground = {
    backgroundColor: new vscode.ThemeColor('newsmark.quotationBackground'),
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  };
  const dashes = {
    borderWidth: '0 0 1px 0',
    borderStyle: 'dashed',
    borderColor: new vscode.ThemeColor('newsmark.unsureQuotationUnderline'),
  };
  return keepDrawn(analyses, [
    { look: ground, spansOf: (analysis) => speechOf(analysis, true) },
    { look: { ...ground, ...dashes }, spansOf: (analysis) => speechOf(analysis, false) },
  ]);
}

/** Line by line, so that the indentation of wrapped lines has no ground. */
const speechOf = (analysis: Analysis, settled: boolean): Span[] =>
  analysis.quotes
    .filter((quote) => isSpeech(quote) && isSettled(quote) === settled)
    .flatMap((quote) => onLines(analysis.text, quote));
