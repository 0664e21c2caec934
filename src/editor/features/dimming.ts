import type * as vscode from 'vscode';
import type { Analyses } from '../analyses';
import { boilerplateBlocks } from '../boilerplate';
import { keepDrawn } from '../decorating';

/** Boilerplate that isn't folded away stands back behind the article. */
export function registerDimming(analyses: Analyses): vscode.Disposable {
  return keepDrawn(analyses, [{ look: { opacity: '0.6' }, spansOf: boilerplateBlocks, setting: 'dimBoilerplate' }]);
}
