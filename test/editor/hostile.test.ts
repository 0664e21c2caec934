import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { drawn, find, HOSTILE, hoverAt, load, show, symbolsOf, untitled } from '../support/editor';
import { until } from '../support/until';

const RENDER = 'markdown.api.render';
const REVEAL = 'command:newsmark.reveal?';

/** Where links of a Markdown text lead when VS Code has rendered it, and what else in it is more than text. */
async function rendered(markdown: string): Promise<{ links: string[]; others: string[] }> {
  const html = await vscode.commands.executeCommand<string>(RENDER, markdown);
  const links = [...html.matchAll(/<a\b[^>]*\bhref="([^"]*)"/g)].map(([, address]) => address!);
  const others = [...html.matchAll(/<(?:img|script|code|table|h\d|iframe)\b[^>]*>/g)].map(([tag]) => tag);
  return { links, others };
}

describe('text that means harm', () => {
  const places = [
    ['Sund', 'Minister Elin Sund presented'],
    ['Click here', '[Click here]'],
    ['budget', '![budget]'],
    ['or mail', 'or mail me'],
    ['not a heading', 'not a heading'],
    ['said', ',” Sund said'],
  ] as const;

  for (const [words, around] of places) {
    it(`is shown as what it is in the hover on ${words}`, async function () {
      // The web host of the tests comes without the extension that renders Markdown; what we give it is the same there.
      if (typeof process === 'undefined') this.skip();
      const document = await untitled(HOSTILE);
      const markdown = await hoverAt(document, find(document, words, around));
      assert.notEqual(markdown, '');
      const { links, others } = await rendered(markdown);
      assert.deepEqual(
        links.filter((link) => !link.startsWith(REVEAL)),
        [],
      );
      assert.deepEqual(others, []);
    });
  }

  it('can have no other command run by a hover than the one that goes to a place', async () => {
    const document = await untitled(HOSTILE);
    const [hover] = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      find(document, 'Sund', 'Minister Elin Sund presented').start.translate(0, 1),
    );
    const [card] = hover?.contents as vscode.MarkdownString[];
    assert.deepEqual(card?.isTrusted, { enabledCommands: ['newsmark.reveal'] });
    assert.ok(!card?.supportHtml && !card?.supportThemeIcons);
  });

  it('keeps its lines to itself in the outline', async () => {
    const names = drawn(await symbolsOf(await untitled(HOSTILE)));
    assert.ok(names.length > 3);
    for (const name of names) assert.doesNotMatch(name, /[\r\n]/);
  });
});

describe('the command behind the links', () => {
  const reveal = (...args: unknown[]) => vscode.commands.executeCommand('newsmark.reveal', ...args);

  it('selects the place', async () => {
    const editor = await show(await load(HOSTILE));
    const place = find(editor.document, 'balanced');
    const { document } = editor;
    await reveal(document.uri.toString(), document.offsetAt(place.start), document.offsetAt(place.end));
    await until('the place to be selected', () =>
      vscode.window.activeTextEditor?.selection.isEqual(new vscode.Selection(place.start, place.end)),
    );
  });

  it('does nothing with arguments that make no sense', async () => {
    const { document } = await show(await load(HOSTILE));
    const before = vscode.window.activeTextEditor?.selection;
    const uri = document.uri.toString();
    const nonsense: unknown[][] = [
      [],
      [uri],
      [uri, '1', '2'],
      [uri, 5, 2],
      [uri, -1, 2],
      [uri, 0, 1e9],
      [uri, NaN, 2],
      [uri, 0.5, 2],
      [{}, 0, 1],
      ['file:///etc/passwd', 0, 1],
      ['command:x', 0, 1],
    ];
    for (const args of nonsense) await reveal(...args);
    assert.equal(vscode.window.activeTextEditor?.document, document);
    assert.deepEqual(vscode.window.activeTextEditor?.selection, before);
  });
});
