import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, drawn, load, OSLO, show, symbolsOf, untitled } from '../support/editor';
import { until } from '../support/until';

describe('a failure while a page is read', () => {
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.closePanel');
    await closeAll();
  });

  it('is written into the output channel with what is needed to report it, and no word of the page', async function () {
    // Channels of the Node host are written by a native module, which the server of the tests comes without.
    if (typeof process !== 'undefined') this.skip();
    await load(OSLO);
    const working = Object.getOwnPropertyDescriptor(Intl.Segmenter.prototype, 'segment')!;
    const broken = (): never => {
      throw new TypeError('No sentences today, Nordvik');
    };
    Object.defineProperty(Intl.Segmenter.prototype, 'segment', { ...working, value: broken });
    try {
      const { document } = await show(await untitled(OSLO));
      assert.ok(drawn(await symbolsOf(document)).some((name) => name.includes('Portugal knows')));
    } finally {
      Object.defineProperty(Intl.Segmenter.prototype, 'segment', working);
    }
    const opening = (await vscode.commands.getCommands()).find((command) => /output\.show\.newsmark/i.test(command));
    assert.ok(opening);
    await vscode.commands.executeCommand(opening);
    const channel = await until('the report', () =>
      vscode.workspace.textDocuments.find(
        (document) => document.uri.scheme === 'output' && document.getText().includes('The stage'),
      ),
    );
    const reports = channel
      .getText()
      .split(/^(?=\d{4}-)/m)
      .filter((entry) => entry.includes('The stage'));
    assert.equal(reports.length, 1);
    assert.match(
      reports[0]!,
      /\[error\] The stage "sentences" failed on a text of \d+ code units: TypeError\n\s+at .+/,
    );
    assert.doesNotMatch(reports[0]!, /Nordvik|Portugal|No sentences/);
  });
});
