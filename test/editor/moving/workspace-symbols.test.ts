import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, find, load, OSLO, show } from '../../support/editor';
import { until } from '../../support/until';

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
