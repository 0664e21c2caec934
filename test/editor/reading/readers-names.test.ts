import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { drawn, find, hoverAt, load, OSLO, shown, symbolsOf, tokensOf, withSetting } from '../../support/editor';

/** A page on which somebody without an office is named and quoted. */
async function page(): Promise<vscode.TextDocument> {
  const content = (await load(OSLO))
    .getText()
    .replace('a choir sang for them.', 'the singer Ines Brandt sang for them. "I like the harbor," Brandt said.');
  return vscode.workspace.openTextDocument({ language: 'plaintext', content });
}

async function typesOf(document: vscode.TextDocument, name: string): Promise<Set<string>> {
  return new Set((await tokensOf(document)).filter(({ text }) => text === name).map(({ type }) => type));
}

describe('the reader’s own names', () => {
  it('make somebody an official at once, and no longer when they are taken back', async () => {
    const document = await page();
    assert.deepEqual(await typesOf(document, 'Ines Brandt'), new Set(['person']));
    await withSetting(
      'names.officials',
      [{ name: 'Ines Brandt', role: 'Mayor of Bergen', country: 'no' }],
      async () => {
        assert.deepEqual(await typesOf(document, 'Ines Brandt'), new Set(['official']));
        assert.match(
          shown(await hoverAt(document, find(document, 'Brandt', 'Brandt said'))),
          /Ines Brandt[^]*Mayor of Bergen/,
        );
      },
    );
    assert.deepEqual(await typesOf(document, 'Ines Brandt'), new Set(['person']));
  });

  it('may be names alone', async () => {
    const document = await page();
    await withSetting('names.officials', ['Ines Brandt'], async () =>
      assert.deepEqual(await typesOf(document, 'Ines Brandt'), new Set(['official'])),
    );
  });

  it('can take words away from the names', async () => {
    const document = await page();
    await withSetting('names.never', ['norway'], async () => {
      assert.deepEqual(await typesOf(document, 'Norway'), new Set());
      assert.deepEqual(await typesOf(document, 'Portugal'), new Set(['country']));
    });
    assert.deepEqual(await typesOf(document, 'Norway'), new Set(['country']));
  });

  it('reach the outline', async () => {
    const document = await page();
    const speaker = async () => drawn(await symbolsOf(document)).find((line) => line.includes('I like'));
    assert.match((await speaker())!, /Ines Brandt/);
    await withSetting('names.never', ['Ines Brandt', 'Brandt'], async () =>
      assert.doesNotMatch((await speaker())!, /Ines Brandt/),
    );
  });

  it('are used as far as they are good', async () => {
    const document = await page();
    const entries = [
      7,
      null,
      {},
      { name: '' },
      { name: 'Ines Brandt', country: 'Norway' },
      { name: 'Ines Brandt', role: 3 },
      { name: 'Ines Brandt' },
    ];
    await withSetting('names.officials', entries, async () =>
      assert.deepEqual(await typesOf(document, 'Ines Brandt'), new Set(['official'])),
    );
    await withSetting('names.officials', entries.slice(0, -1), async () =>
      assert.deepEqual(await typesOf(document, 'Ines Brandt'), new Set(['person'])),
    );
    await withSetting('names.never', 'Norway', async () =>
      assert.deepEqual(await typesOf(document, 'Norway'), new Set(['country'])),
    );
  });
});
