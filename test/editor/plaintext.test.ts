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
  show,
  symbolsOf,
  tokensOf,
  untitled,
} from '../support/editor';
import { until } from '../support/until';

describe('plain text that is recognized by its content', () => {
  afterEach(closeAll);

  it('keeps its language and has every feature', async () => {
    const document = await untitled(OSLO);
    const carvalho = find(document, 'Carvalho', 'Carvalho told');
    assert.equal(document.languageId, 'plaintext');
    assert.ok((await symbolsOf(document)).length > 0);
    assert.ok((await foldsOf(document)).length > 0);
    assert.ok((await tokensOf(document)).some(({ text }) => text === 'Norway'));
    assert.match(await hoverAt(document, carvalho), /Duarte Carvalho/);
    assert.equal((await definitionAt(document, carvalho)).length, 1);
  });

  it('is read alike with other line ends', async () => {
    const document = await untitled(OSLO);
    const withCrLf = await vscode.workspace.openTextDocument({
      language: 'plaintext',
      content: document.getText().replaceAll('\n', '\r\n'),
    });
    assert.equal(withCrLf.eol, vscode.EndOfLine.CRLF);
    assert.deepEqual(await tokensOf(withCrLf), await tokensOf(document));
    assert.deepEqual(drawn(await symbolsOf(withCrLf)), drawn(await symbolsOf(document)));
    assert.deepEqual(await foldsOf(withCrLf), await foldsOf(document));
  });

  it('is read anew when it is edited', async () => {
    const editor = await show(await untitled(OSLO));
    const { document } = editor;
    await symbolsOf(document);
    const place = find(document, 'Carvalho', 'Carvalho told');
    await editor.edit((edit) => edit.replace(place, 'Nordvik'));
    const outline = drawn(await symbolsOf(document));
    assert.ok(
      outline.some((line) => line.includes('“Portugal knows') && line.endsWith('Astrid Nordvik')),
      outline.join('\n'),
    );
  });

  it('is left alone as soon as it is no page any more', async () => {
    const editor = await show(await untitled(OSLO));
    assert.ok((await symbolsOf(editor.document)).length > 0);
    const all = new vscode.Range(0, 0, editor.document.lineCount, 0);
    await editor.edit((edit) => edit.replace(all, 'Milk, bread, apples'));
    await until('the outline to be empty', async () => (await symbolsOf(editor.document)).length === 0);
  });
});
