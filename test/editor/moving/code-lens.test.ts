import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, load, OSLO, SECRET_INFO, withSetting } from '../../support/editor';

/** Lenses as the first words of the line that they stand above and their own. */
async function lensesOf(document: vscode.TextDocument): Promise<string[]> {
  const lenses = await vscode.commands.executeCommand<vscode.CodeLens[] | undefined>(
    'vscode.executeCodeLensProvider',
    document.uri,
    100,
  );
  return (lenses ?? []).map(
    ({ range, command }) => `${document.lineAt(range.start).text.trim().slice(0, 12)} ¦ ${command?.title}`,
  );
}

describe('speakers above paragraphs', () => {
  afterEach(closeAll);

  it('are not there unless they are asked for', async () => {
    assert.deepEqual(await lensesOf(await load(OSLO)), []);
  });

  it('tell who is quoted below, and how surely', async () => {
    await withSetting('codeLens', true, async () => {
      const lenses = await lensesOf(await load(SECRET_INFO));
      for (const lens of [
        '“What a secr ¦ Sergei Lavrov: 1 quotation',
        '"Russia has  ¦ Chung Eui-yong: 1 quotation',
        'Lavrov "Reve ¦ Sergei Lavrov?: 1 quotation',
      ]) {
        assert.ok(lenses.includes(lens), `${lens} in\n${lenses.join('\n')}`);
      }
      assert.ok((await lensesOf(await load(OSLO))).includes('"What the st ¦ Without a named speaker: 1 quotation'));
    });
  });
});
