import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, load, OSLO, RECIPE, textsOf, withSetting } from '../../support/editor';

const all = (document: vscode.TextDocument): vscode.Range => new vscode.Range(0, 0, document.lineCount, 0);

/** Hints as the words that they stand behind and their own. */
async function hintsOf(document: vscode.TextDocument): Promise<string[]> {
  const hints = await vscode.commands.executeCommand<vscode.InlayHint[] | undefined>(
    'vscode.executeInlayHintProvider',
    document.uri,
    all(document),
  );
  return (hints ?? []).map(({ position, label }) => {
    const before = new vscode.Range(position.with({ character: Math.max(0, position.character - 11) }), position);
    return `${document.getText(before)} ${(label as vscode.InlayHintLabelPart[]).map(({ value }) => value).join('')}`;
  });
}

describe('speakers after quotations', () => {
  afterEach(closeAll);

  it('are not there unless they are asked for', async () => {
    assert.deepEqual(await hintsOf(await load(OSLO)), []);
  });

  it('stand where no name is beside the quotation', async () => {
    await withSetting('inlayHints', true, async () => {
      assert.deepEqual(await hintsOf(await load(OSLO)), ['September," [Duarte Carvalho]']);
      assert.deepEqual(await hintsOf(await load(RECIPE)), []);
    });
  });

  it('have a question mark where the speaker is unsure', async () => {
    const content = (await load(OSLO))
      .getText()
      .replace('"What the storm takes', 'Carvalho came in with a sailor.\n\n"What the storm takes');
    const document = await vscode.workspace.openTextDocument({ language: 'plaintext', content });
    await withSetting('inlayHints', true, async () => {
      assert.deepEqual(await hintsOf(document), ['September," [Duarte Carvalho]', ' who wait." [Duarte Carvalho?]']);
    });
  });

  it('lead to where the speaker is named in full', async () => {
    await withSetting('inlayHints', true, async () => {
      const document = await load(OSLO);
      const [hint] = await vscode.commands.executeCommand<vscode.InlayHint[]>(
        'vscode.executeInlayHintProvider',
        document.uri,
        all(document),
      );
      const [part] = hint?.label as vscode.InlayHintLabelPart[];
      assert.deepEqual(textsOf(document, [part!.location!.range]), ['Duarte Carvalho']);
    });
  });
});
