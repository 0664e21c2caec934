import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, find, load, OSLO, RECIPE, SECRET_INFO, show, textsOf, withSetting } from '../support/editor';
import { until } from '../support/until';

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

describe('symbols of the workspace', () => {
  afterEach(closeAll);

  const symbols = async (query: string) =>
    (await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
      'vscode.executeWorkspaceSymbolProvider',
      query,
    )) ?? [];

  it('are the names of open pages', async () => {
    const { document } = await show(await load(OSLO));
    await until('Carvalho to be found', async () => (await symbols('Carvalho')).length > 0);
    const found = (await symbols('Carvalho')).filter(
      ({ location }) => location.uri.toString() === document.uri.toString(),
    );
    const [carvalho] = found.filter(({ name }) => name === 'Duarte Carvalho');
    assert.ok(carvalho);
    assert.ok(carvalho.location.range.isEqual(find(document, 'Duarte Carvalho')));
    assert.equal(carvalho.containerName, 'Nordvik, Carvalho Discuss Fishing Quotas in Oslo');
  });
});
