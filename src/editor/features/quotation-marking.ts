import * as vscode from 'vscode';
import type { Analysis } from '../../core/model';
import type { Analyses } from '../analyses';
import { keepDrawn } from '../decorating';
import { isSettled, isSpeech } from '../quotations';

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

const speechOf = (analysis: Analysis, settled: boolean) =>
  analysis.quotes.filter((quote) => isSpeech(quote) && isSettled(quote) === settled);
