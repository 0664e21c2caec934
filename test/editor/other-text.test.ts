import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { foldsOf, hoverAt, load, RECIPE, symbolsOf, tokensOf } from '../support/editor';

const SOURCE = `import { Lavrov } from "./russia";

export function said(text) {
  // "Quotations in code are strings," said the compiler.
  return text === "Russia" ? new Lavrov("said") : null;
}
`;

const others: readonly (readonly [string, () => Thenable<vscode.TextDocument>])[] = [
  ['a recipe', () => load(RECIPE)],
  ['source code saved as text', () => vscode.workspace.openTextDocument({ language: 'plaintext', content: SOURCE })],
  ['source code', () => vscode.workspace.openTextDocument({ language: 'javascript', content: SOURCE })],
  ['an empty document', () => vscode.workspace.openTextDocument({ language: 'plaintext', content: '' })],
  ['an empty News Text', () => vscode.workspace.openTextDocument({ language: 'newstext', content: '' })],
];

describe('other text', () => {
  for (const [what, open] of others) {
    it(`is left alone: ${what}`, async () => {
      const document = await open();
      assert.deepEqual(await tokensOf(document), []);
      assert.equal(await hoverAt(document, new vscode.Range(0, 0, 0, 1)), '');
      assert.ok((await foldsOf(document)).every(({ kind }) => kind !== vscode.FoldingRangeKind.Region));
      if (document.languageId !== 'javascript') assert.deepEqual(await symbolsOf(document), []);
    });
  }
});
