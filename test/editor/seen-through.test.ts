import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  closeAll,
  definitionAt,
  drawn,
  find,
  foldsOf,
  hoverAt,
  OSLO,
  load,
  symbolsOf,
  tokensOf,
} from '../support/editor';

const changed = async (change: (text: string) => string): Promise<vscode.TextDocument> =>
  vscode.workspace.openTextDocument({ language: 'newstext', content: change((await load(OSLO)).getText()) });

const UNSEEN = /[\u00ad\u200b\u200e]/g;

describe('a page with what is invisible in it', () => {
  afterEach(closeAll);

  const CHANGES: readonly (readonly [name: string, change: (text: string) => string])[] = [
    ['soft hyphens in words', (text) => text.replace(/(?<=\p{L}{2})(?=\p{L}{3})/gu, '\u00ad')],
    ['zero width spaces before quotation marks', (text) => text.replace(/(?=["“])/g, '\u200b')],
    ['marks of direction before names', (text) => text.replace(/(?=Nordvik|Carvalho)/g, '\u200e')],
    ['tabs for blanks', (text) => text.replace(/(?<=\S) (?=\S)/g, '\t')],
  ];
  for (const [name, change] of CHANGES) {
    it(`has the names, outline and folds of one without: ${name}`, async () => {
      const [plainly, document] = [await changed(String), await changed(change)];
      const seen = (tokens: Awaited<ReturnType<typeof tokensOf>>) =>
        tokens.map(({ text, type }) => `${type} ${text.replace(UNSEEN, '').replaceAll('\t', ' ')}`);
      const tokens = await tokensOf(document);
      assert.deepEqual(seen(tokens), seen(await tokensOf(plainly)));
      for (const { text } of tokens) assert.match(text, /^[^\s\u00ad\u200b\u200e].*[^\s\u00ad\u200b\u200e]$/);
      assert.deepEqual(drawn(await symbolsOf(document)), drawn(await symbolsOf(plainly)));
      assert.deepEqual(await foldsOf(document), await foldsOf(plainly));
    });
  }

  it('has cards and definitions at its names', async () => {
    const document = await changed((text) => text.replaceAll('Carvalho', 'Car\u00advalho'));
    const carvalho = find(document, 'Car\u00advalho', 'Car\u00advalho told');
    assert.match(await hoverAt(document, carvalho), /Duarte Carvalho/);
    assert.equal((await definitionAt(document, carvalho)).length, 1);
  });
});
