import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { textOf } from '../../../src/core/span';
import { Analyses } from '../../../src/editor/reading/analyses';
import { Decisions } from '../../../src/editor/keeping/decisions';
import { Reading } from '../../../src/editor/reading/reading';
import { closeAll, load, noWorker, OSLO, show, untitled } from '../../support/editor';
import { until } from '../../support/until';

describe('a failure while a page is read', () => {
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.closePanel');
    await closeAll();
  });

  it('is written into the output channel with what is needed to report it, and no word of the page', async function () {
    // Channels of the Node host are written by a native module, which the server of the tests comes without.
    if (typeof process !== 'undefined') this.skip();
    const log = vscode.window.createOutputChannel('Newsmark, failing', { log: true });
    const decisions = new Decisions(log);
    // What fails in a worker can't be made to from here; the host does the same.
    const analyses = new Analyses(log, decisions, new Reading(noWorker));
    await load(OSLO);
    const working = Object.getOwnPropertyDescriptor(Intl.Segmenter.prototype, 'segment')!;
    const broken = (): never => {
      throw new TypeError('No sentences today, Nordvik');
    };
    Object.defineProperty(Intl.Segmenter.prototype, 'segment', { ...working, value: broken });
    try {
      const { document } = await show(await untitled(OSLO));
      const analysis = await analyses.of(document);
      assert.ok(analysis?.quotes.some((quote) => textOf(analysis.text, quote).includes('Portugal knows')));
    } finally {
      Object.defineProperty(Intl.Segmenter.prototype, 'segment', working);
    }
    const opening = (await vscode.commands.getCommands()).find((command) =>
      /output\.show\.newsmark.*failing/i.test(command),
    );
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
    vscode.Disposable.from(analyses, decisions, log).dispose();
  });
});
