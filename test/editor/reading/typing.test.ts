import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { Analyses } from '../../../src/editor/reading/analyses';
import { Decisions } from '../../../src/editor/keeping/decisions';
import { Reading } from '../../../src/editor/reading/reading';
import type { Analysis } from '../../../src/core/model';
import { closeAll, noWorker, OSLO, putCursorAt, show, untitled } from '../../support/editor';
import { until } from '../../support/until';

/** A machine that is busy may hold keys up for as long as a pause takes. */
const SHORTEST_PAUSE_MS = 100;

describe('typing in a page', () => {
  const log = vscode.window.createOutputChannel('Newsmark, as tested', { log: true });
  const decisions = new Decisions(log);
  const analyses = new Analyses(log, decisions, new Reading(noWorker));
  after(() => {
    vscode.Disposable.from(analyses, decisions, log).dispose();
  });
  afterEach(closeAll);

  /**
   * Types words key by key and asks for the analysis after each key, as providers do. Also tells in how many pauses an
   * analysis may have come.
   */
  async function type(document: vscode.TextDocument, words: string) {
    const asked: Promise<Analysis | undefined>[] = [];
    const made: (Analysis | undefined)[] = [];
    const times: number[] = [];
    const listening = vscode.Disposable.from(
      vscode.workspace.onDidChangeTextDocument((change) => {
        if (change.document !== document || change.contentChanges.length === 0) return;
        asked.push(analyses.of(document));
        times.push(performance.now());
      }),
      analyses.onDidChange((change) => {
        if (change.document === document) made.push(change.analysis);
      }),
    );
    try {
      for (const [n, text] of Array.from(words).entries()) {
        await vscode.commands.executeCommand('type', { text });
        await until('the key to have arrived', () => asked.length > n);
      }
      const answers = await Promise.all(asked);
      await until('the analysis to be told of', () => made.at(-1) === answers.at(-1));
      return {
        answers,
        made,
        pauses: 1 + times.filter((time, n) => n > 0 && time - times[n - 1]! > SHORTEST_PAUSE_MS).length,
      };
    } finally {
      listening.dispose();
    }
  }

  it('makes one analysis at a pause, which serves whoever has asked meanwhile', async () => {
    const { document } = await show(await untitled(OSLO));
    putCursorAt(document, 'after the meeting');
    const before = await analyses.of(document);
    const { answers, made, pauses } = await type(document, 'long and late ');
    assert.ok(made.length <= pauses, `${made.length} analyses in ${pauses} pauses`);
    assert.ok(!made.includes(before));
    assert.deepEqual(new Set(answers), new Set(made));
    assert.equal(made.at(-1)?.text, document.getText());
  });

  it('makes no other analysis of a text that has not changed', async () => {
    const document = await untitled(OSLO);
    const made = new Set(await Promise.all([analyses.of(document), analyses.of(document)]));
    await show(document);
    made.add(await analyses.of(document));
    assert.equal(made.size, 1);
  });
});
