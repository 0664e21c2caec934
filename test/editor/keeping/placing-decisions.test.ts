import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { emptyCollection, withDecisions, writeCollection } from '../../../src/core/decisions/collection';
import { decide } from '../../../src/core/decisions/decide';
import { readable } from '../../../src/core/decisions/readable';
import { textOf } from '../../../src/core/span';
import { Decisions } from '../../../src/editor/keeping/decisions';
import { keptFor, pageInFolder } from '../../support/decisions';
import { closeAll } from '../../support/editor';
import { largePage } from '../../support/large-page';

const STAMP = { created: '2026-11-22T06:22:05Z', creator: null };
const COUNT = 3000;
const MOST_ATTEMPTS = 8;

const DECIDED = largePage(600_000);

/** A file of decisions on names in that text, each on other words. */
function fileOfMany(): string {
  const text = readable(DECIDED);
  const decisions = [...DECIDED.matchAll(/Duarte Carvalho for round \d+/g)]
    .slice(0, COUNT)
    .map(({ index, 0: words }) => {
      const at = { start: index, end: index + words.length };
      return decide(text, { at, choice: { kind: 'no-name', everywhere: false } }, STAMP);
    });
  return writeCollection(withDecisions(emptyCollection('page.txt', STAMP.created), decisions));
}

describe('thousands of decisions on a text that was changed elsewhere', () => {
  const log = vscode.window.createOutputChannel('Newsmark, as tested', { log: true });
  const decisions = new Decisions(log);
  after(() => {
    vscode.Disposable.from(decisions, log).dispose();
  });
  afterEach(closeAll);

  /** Finds them while something is typed; returns whether that came before they were found, as a reader would type. */
  async function foundWhileTyping(): Promise<boolean> {
    const document = await pageInFolder('page.txt', `Read this first.\n\n${DECIDED}`);
    await vscode.workspace.fs.writeFile(keptFor(document.uri), new TextEncoder().encode(fileOfMany()));
    let [turns, isFound] = [0, false];
    const finding = decisions.of(document).finally(() => (isFound = true));
    const counting = setInterval(() => turns++);
    const typing = new vscode.WorkspaceEdit();
    typing.insert(document.uri, new vscode.Position(0, 0), 'Typed. ');
    await vscode.workspace.applyEdit(typing);
    const isTypedFirst = !isFound;
    const found = await finding;
    clearInterval(counting);
    assert.ok(turns > 0, 'nobody else had a turn');
    if (!isTypedFirst) return false;
    const text = document.getText();
    assert.ok(text.startsWith('Typed. Read'));
    assert.ok(found.length > 1000);
    for (const { decision, at } of found) assert.equal(at && textOf(text, at), decision.at.exact);
    return true;
  }

  it('are found while others have their turn, and where the reader has typed meanwhile', async () => {
    // A machine that does something else may type so late that they have been found.
    for (let attempt = 1; !(await foundWhileTyping()); attempt++)
      assert.ok(attempt < MOST_ATTEMPTS, 'they were found before anything could be typed');
  });
});
