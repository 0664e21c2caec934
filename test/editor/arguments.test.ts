import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { annotationsOf, pageInFolder, putCursor } from '../support/decisions';
import { closeAll, find, show } from '../support/editor';
import { until } from '../support/until';

const JUNK: readonly unknown[] = [
  null,
  '__proto__',
  { start: -1, end: 1e9, name: 3, text: ['x'], target: 5, source: {} },
  { start: 0, end: 12.5, as: 'planet', everywhere: 'yes', format: '../csv' },
  { speech: [null], entity: null, kind: 'speaker', children: 'none' },
  { format: 'csv', target: 'no address', source: 'no address' },
  { format: 'csv', target: 'newsmark-nowhere:/page.csv', source: 'newsmark-nowhere:/page.ann' },
];

/** They would ask for a file in a window of the system, which a test can't close. */
const ASK_FOR_FILES = ['newsmark.exportPage', 'newsmark.importAnnotations'];
const namesFile = (argument: unknown): boolean =>
  typeof argument === 'object' && argument !== null && 'target' in argument && typeof argument.target === 'string';

/** They look at no argument, and open much. */
const OPEN_MUCH = ['newsmark.getStarted', 'newsmark.openSample'];

/** They act on any line that has words. */
const ON_LINES = ['newsmark.isArticle', 'newsmark.isSites', 'newsmark.isHeadline', 'newsmark.readPart'];

/** Runs a command to its end, with every question that it asks closed without an answer. */
async function runUnanswered(command: string, ...args: readonly unknown[]): Promise<void> {
  let isDone = false;
  const run = vscode.commands.executeCommand(command, ...args).then(
    () => (isDone = true),
    (error: unknown) => {
      isDone = true;
      throw error;
    },
  );
  await until(`${command} to end`, async () => {
    if (!isDone) await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
    return isDone;
  });
  await run;
}

describe('commands called with arguments that make no sense', () => {
  let document: vscode.TextDocument;
  let text: string;
  let blankLine: number;
  before(async () => {
    document = await pageInFolder();
    text = document.getText();
    blankLine = text.split('\n').indexOf('');
  });
  after(closeAll);

  const { contributes } = vscode.extensions.getExtension('newsmark.newsmark')!.packageJSON as {
    contributes: { commands: { command: string }[] };
  };
  for (const { command } of contributes.commands) {
    it(`${command} throws nothing, decides nothing and changes no text`, async () => {
      for (const argument of OPEN_MUCH.includes(command) ? JUNK.slice(0, 1) : JUNK) {
        if (ASK_FOR_FILES.includes(command) && !namesFile(argument)) continue;
        await show(document);
        putCursor(find(document, 'Get short URL'));
        if (ON_LINES.includes(command)) putCursor(document.lineAt(blankLine).range);
        await runUnanswered(command, argument, argument);
      }
      assert.equal(document.getText(), text);
      assert.deepEqual(await annotationsOf(document.uri), []);
    });
  }
});
