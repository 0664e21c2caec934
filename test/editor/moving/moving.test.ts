import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, find, isInView, load, OSLO, RECIPE, SECRET_INFO, show } from '../../support/editor';
import { until } from '../../support/until';

/** The editor of a page with the cursor one character into `words`, or at the start. */
async function at(path: string, words?: string, around?: string): Promise<vscode.TextEditor> {
  const document = await load(path);
  const start = words === undefined ? new vscode.Position(0, 0) : find(document, words, around).start.translate(0, 1);
  return show(document, { selection: new vscode.Range(start, start) });
}

/** Where each of some commands, one after the other, puts the cursor: the words that follow there. */
async function stops(editor: vscode.TextEditor, ...commands: string[]): Promise<string[]> {
  const places: string[] = [];
  for (const command of commands) {
    await vscode.commands.executeCommand(`newsmark.${command}`);
    assert.ok(editor.selection.isEmpty);
    const { active } = editor.selection;
    places.push(editor.document.getText(new vscode.Range(active, active.translate(0, 12))));
  }
  return places;
}

const [NEXT, PREVIOUS, NEXT_BY, PREVIOUS_BY] = [
  'nextQuotation',
  'previousQuotation',
  'nextQuotationBySpeaker',
  'previousQuotationBySpeaker',
] as const;

describe('moving from quotation to quotation', () => {
  afterEach(closeAll);

  it('goes through them in order, an interrupted one once, and around at the end', async () => {
    const editor = await at(OSLO);
    assert.deepEqual(await stops(editor, NEXT, NEXT, NEXT, NEXT, NEXT, NEXT, NEXT), [
      '"We have fou',
      '"unusually w',
      '“Portugal kn',
      '"The ferry w',
      '"The old har',
      '"What the st',
      '"We have fou',
    ]);
  });

  it('goes back as it went forth', async () => {
    const editor = await at(OSLO);
    assert.deepEqual(await stops(editor, PREVIOUS, PREVIOUS, PREVIOUS), [
      '"What the st',
      '"The old har',
      '"The ferry w',
    ]);
  });

  it('goes from inside a quotation to its beginning first', async () => {
    const editor = await at(OSLO, 'ferry', '"The ferry will');
    assert.deepEqual(await stops(editor, PREVIOUS, PREVIOUS), ['"The ferry w', '“Portugal kn']);
  });

  it('stays with one speaker, from a quotation and from a name', async () => {
    assert.deepEqual(await stops(await at(SECRET_INFO, 'What a secret'), NEXT_BY, PREVIOUS_BY), [
      '“Russia is c',
      '“What a secr',
    ]);
    assert.deepEqual(await stops(await at(OSLO, 'Nordvik', 'Minister Astrid Nordvik arrives'), NEXT_BY), [
      '"We have fou',
    ]);
    assert.deepEqual(await stops(await at(OSLO, 'Carvalho', 'Carvalho told'), PREVIOUS_BY), ['“Portugal kn']);
  });

  it('stays where it is for a speaker who says nothing else, and on words that name nobody', async () => {
    const editor = await at(OSLO, 'choir');
    const before = editor.selection;
    await vscode.commands.executeCommand(`newsmark.${NEXT_BY}`);
    assert.deepEqual(editor.selection, before);
    assert.deepEqual(await stops(await at(OSLO), NEXT, NEXT_BY), ['"We have fou', '"We have fou']);
  });

  it('opens a folded part in which the quotation stands', async () => {
    const editor = await at(OSLO);
    await vscode.commands.executeCommand('editor.foldAll');
    const place = find(editor.document, '"We have found');
    await until('the quotation to be folded away', () => !isInView(editor, place.start.line));
    await stops(editor, NEXT);
    await until('the quotation to be in view', () => isInView(editor, place.start.line));
  });

  it('does nothing in other text', async () => {
    const editor = await at(RECIPE);
    await vscode.commands.executeCommand(`newsmark.${NEXT}`);
    assert.ok(editor.selection.isEqual(new vscode.Selection(0, 0, 0, 0)));
  });
});

describe('the key bindings', () => {
  interface Binding {
    readonly key: string;
    readonly mac?: string;
    readonly command: string;
    readonly when?: string;
  }

  it('take no key from VS Code, and are ours on pages only', async () => {
    const { contributes } = vscode.extensions.getExtension('newsmark.newsmark')!.packageJSON as {
      contributes: { keybindings: Binding[] };
    };
    const defaults = await vscode.workspace.openTextDocument(
      vscode.Uri.parse('vscode://defaultsettings/keybindings.json'),
    );
    // Lines of ours are in this list too.
    const taken = new Map(
      [...defaults.getText().matchAll(/"key": "([^"]+)",\s+"command": "(?!newsmark\.)([^"]+)"/g)].map(
        ([, key, command]) => [inOrder(key!), command],
      ),
    );
    assert.ok(taken.size > 300);
    assert.equal(taken.get('f8'), 'editor.action.marker.nextInFiles');
    const isMac = typeof process !== 'undefined' && process.platform === 'darwin';
    for (const { key, mac, command, when } of contributes.keybindings) {
      // The editor's undo and redo mean a decision while that was the last thing done.
      if (!/\bnewsmark\.(?:un|re)does\b/.test(when ?? ''))
        assert.equal(taken.get(inOrder(isMac && mac ? mac : key)), undefined, `${key} for ${command}`);
      assert.match(when ?? '', /\bnewsmark\.page\b/);
    }
  });

  /** Modifiers in one order, as VS Code writes them in another than we do. */
  const inOrder = (key: string): string =>
    key
      .split(' ')
      .map((chord) => chord.split('+').sort().join('+'))
      .join(' ');
});
