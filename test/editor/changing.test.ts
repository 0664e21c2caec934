import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, drawn, foldsOf, OSLO, show, symbolsOf, tokensOf, untitled } from '../support/editor';

const EDITS = 24;
const COMPARED_EVERY = 8;
const INSERTED = [
  '"We will see," Nordvik said.\n',
  '”',
  '“',
  '\n\n',
  'President ',
  '\r\n',
  ' ',
  'Related:\n',
  '🙂',
  'é\u0301',
  '\u2028',
  '.',
  '',
] as const;

/** Whole numbers below a limit, the same every time (mulberry32). */
function random(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}

const reading = async (document: vscode.TextDocument) => ({
  outline: drawn(await symbolsOf(document)),
  names: (await tokensOf(document)).map(
    ({ text, type, range }) => `${range.start.line}:${range.start.character} ${type} ${text}`,
  ),
  folds: (await foldsOf(document)).map(({ start, end }) => [start, end]),
});

/**
 * What the editor would choke on: symbols outside of their parents, folds without a line to hide, tokens that overlap,
 * are out of order or go over a line's end.
 */
async function assertValid(document: vscode.TextDocument): Promise<void> {
  const all = new vscode.Range(0, 0, document.lineCount, 0);
  const nested = (parent: vscode.Range, symbols: readonly vscode.DocumentSymbol[]): void => {
    for (const { name, range, selectionRange, children } of symbols) {
      assert.notEqual(name.trim(), '');
      assert.ok(parent.contains(range) && range.contains(selectionRange), name);
      nested(range, children);
    }
  };
  nested(all, await symbolsOf(document));
  for (const { start, end } of await foldsOf(document))
    assert.ok(start >= 0 && start < end && end < document.lineCount, `a fold from ${start} to ${end}`);
  let last = new vscode.Position(0, 0);
  for (const { range, text } of await tokensOf(document)) {
    assert.ok(range.start.isAfterOrEqual(last) && range.isSingleLine && !range.isEmpty, text);
    assert.ok(range.end.character <= document.lineAt(range.end.line).text.length, text);
    last = range.end;
  }
}

describe('a text that is edited at random', function () {
  this.timeout(60_000);
  afterEach(closeAll);

  for (const seed of [1, 2]) {
    it(`is read in the end as if it had just been opened, and stays valid (${seed})`, async () => {
      const below = random(seed);
      const editor = await show(await untitled(OSLO));
      const { document } = editor;
      for (let edit = 1; edit <= EDITS; edit++) {
        const start = document.positionAt(below(document.getText().length));
        const end = document.positionAt(document.offsetAt(start) + below(60) * below(2));
        await editor.edit((builder) =>
          builder.replace(new vscode.Range(start, end), INSERTED[below(INSERTED.length)] ?? ''),
        );
        if (edit % COMPARED_EVERY > 0) continue;
        await assertValid(document);
        const fresh = await vscode.workspace.openTextDocument({ language: 'plaintext', content: document.getText() });
        assert.deepEqual(await reading(document), await reading(fresh));
      }
    });
  }
});
