import assert from 'node:assert/strict';
import type * as vscode from 'vscode';
import { drawn, load, OSLO, PHONE_TALK, SECRET_INFO, symbolsOf } from '../../support/editor';

const outlineOf = async (path: string): Promise<string[]> => drawn(await symbolsOf(await load(path)));

function assertNested(parent: vscode.DocumentSymbol): void {
  assert.ok(parent.range.contains(parent.selectionRange), parent.name);
  for (const child of parent.children) {
    assert.ok(parent.range.contains(child.range), `${child.name} in ${parent.name}`);
    assertNested(child);
  }
}

describe('the outline', () => {
  it('shows who said what in the first seed', async () => {
    assert.deepEqual(await outlineOf(PHONE_TALK), [
      'Site header',
      'Lavrov, Tillerson Discuss Syria, N Korea in Phone Talk ¦ 2017-10-09 23:47+03:00 · Russia',
      '  Caption ¦ US Secretary of State Rex Tillerson and Russian…',
      '  Headline ¦ Lavrov, Tillerson Discuss Syria, N Korea in…',
      '  Lead',
      '  Body',
      '    “Lavrov stressed…” ¦ Russian Foreign Ministry',
      '    “The sides…” ¦ Russian Foreign Ministry',
      '    “When considering…” ¦ Russian Foreign Ministry',
      '  Related',
      '  Tags',
      'Site text',
    ]);
  });

  it('shows who said what in the second seed', async () => {
    const outline = await outlineOf(SECRET_INFO);
    const quotations = outline
      .slice(outline.indexOf('  Lead'), outline.indexOf('  Related'))
      .filter((line) => line.includes('“'));
    assert.deepEqual(quotations, [
      '    “Russia has…” ¦ Chung Eui-yong',
      '    “What a secret…” ¦ Sergei Lavrov',
      '    “Russia is…” ¦ Sergei Lavrov',
    ]);
  });

  it('shows an interrupted quotation once, and one without a speaker as such', async () => {
    const outline = await outlineOf(OSLO);
    assert.equal(outline.filter((line) => line.includes('We have found a')).length, 1);
    assert.equal(outline.filter((line) => line.includes('sign it before')).length, 0);
    assert.ok(
      outline.some((line) => line.includes('“What the storm') && line.endsWith('¦ no speaker found')),
      outline.join('\n'),
    );
  });

  it('keeps every symbol inside its parent, in the order of the text', async () => {
    for (const path of [PHONE_TALK, SECRET_INFO, OSLO]) {
      const symbols = await symbolsOf(await load(path));
      symbols.forEach(assertNested);
      assert.deepEqual(
        symbols.map(({ range }) => range.start.line),
        symbols.map(({ range }) => range.start.line).sort((a, b) => a - b),
      );
    }
  });
});
