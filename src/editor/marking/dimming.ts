import * as vscode from 'vscode';
import type { Analyses } from '../reading/analyses';
import { boilerplateBlocks } from './boilerplate';
import { keepDrawn } from './decorating';

/** Boilerplate that isn't folded away stands back behind the article: one quiet colour, legible in every theme. */
export function registerDimming(analyses: Analyses): vscode.Disposable {
  const look = { color: new vscode.ThemeColor('newsmark.boilerplateForeground') };
  return keepDrawn(analyses, [{ look, spansOf: boilerplateBlocks, setting: 'dimBoilerplate' }]);
}
