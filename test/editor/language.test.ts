import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { find, load, OSLO, PHONE_TALK, RECIPE, SECRET_INFO, show, untitled } from '../support/editor';

describe('the language News Text', () => {
  it('is that of saved pages by their names', async () => {
    for (const seed of [PHONE_TALK, SECRET_INFO]) assert.equal((await load(seed)).languageId, 'newstext');
  });

  it('is nothing that other text is switched to, recognized or not', async () => {
    for (const path of [OSLO, RECIPE]) {
      const { document } = await show(await load(path));
      assert.equal(document.languageId, 'plaintext');
    }
  });

  it('keeps names whole as words, and possessives out of them', async () => {
    const words = ['Eui-yong', 'al-Assad', "O'Neill", 'O’Neill', 'U.S.', 'Lavrov'];
    const document = await vscode.workspace.openTextDocument({
      language: 'newstext',
      content: `${words.join(' ')}’s news`,
    });
    for (const word of words) {
      const range = document.getWordRangeAtPosition(find(document, word).start.translate(0, 1));
      assert.equal(range && document.getText(range), word);
    }
  });

  it('leaves no-break spaces and curly marks unflagged, as plain text does', async () => {
    const settings = vscode.workspace.getConfiguration('editor', await untitled(PHONE_TALK, 'newstext'));
    assert.equal(settings.get('unicodeHighlight.invisibleCharacters'), false);
    assert.equal(settings.get('semanticHighlighting.enabled'), true);
  });
});
