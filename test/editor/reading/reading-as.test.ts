import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { pageInFolder } from '../../support/decisions';
import { closeAll, drawn, load, OSLO, RECIPE, show, symbolsOf, withSetting } from '../../support/editor';
import { until } from '../../support/until';

const languageOf = ({ uri }: vscode.TextDocument): string | undefined =>
  vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString())?.languageId;
const untilIn = (language: string, document: vscode.TextDocument) =>
  until(`the text to be ${language}`, () => languageOf(document) === language);

/** Shows a page and waits until it has been read. */
async function opened(document: vscode.TextDocument): Promise<void> {
  await show(document);
  await symbolsOf(document);
}

describe('a page in Plain Text', () => {
  afterEach(closeAll);

  it('is read as News Text where the reader wants it so', async () => {
    await withSetting('readAsNewsText', 'always', async () => {
      const document = await pageInFolder();
      assert.equal(document.languageId, 'plaintext');
      await opened(document);
      await untilIn('newstext', document);
    });
  });

  it('stays Plain Text when the reader has made it so again, also when it is seen anew', async () => {
    await withSetting('readAsNewsText', 'always', async () => {
      const document = await pageInFolder();
      await opened(document);
      await untilIn('newstext', document);
      await vscode.commands.executeCommand('newsmark.readAsPlainText');
      await untilIn('plaintext', document);
      const other = await pageInFolder();
      await opened(other);
      await untilIn('newstext', other);
      await opened(document);
      assert.equal(languageOf(document), 'plaintext');
    });
  });

  it('is made News Text by a command', async () => {
    await withSetting('readAsNewsText', 'never', async () => {
      const document = await pageInFolder();
      await opened(document);
      assert.equal(languageOf(document), 'plaintext');
      await vscode.commands.executeCommand('newsmark.readAsNewsText');
      await untilIn('newstext', document);
    });
  });

  it('is nothing but a page', async () => {
    await withSetting('readAsNewsText', 'always', async () => {
      const recipe = await load(RECIPE);
      await opened(recipe);
      const page = await pageInFolder();
      await opened(page);
      await untilIn('newstext', page);
      assert.equal(languageOf(recipe), 'plaintext');
    });
  });
});

describe('an article in Markdown', () => {
  afterEach(closeAll);

  it('is read as what it shows when the reader asks for it, and is Markdown again afterwards', async () => {
    const text = (await load(OSLO)).getText().replace('Carvalho called', '*Carvalho* called');
    const document = await pageInFolder('page.md', text);
    assert.equal(languageOf(document), 'markdown');
    await vscode.commands.executeCommand('newsmark.readAsNewsText');
    await untilIn('newstext', document);
    const outline = drawn(await symbolsOf(document));
    assert.ok(outline.some((line) => line.includes('“unusually warm.”') && line.endsWith('Duarte Carvalho')));
    await vscode.commands.executeCommand('newsmark.readAsPlainText');
    await untilIn('markdown', document);
  });
});
