import assert from 'node:assert/strict';
import { copyFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { refusals } from '../core/support/brat-server';
import { violationsIn } from '../support/accessibility';
import type { TextEditor } from '../support/text-editor';
import { until } from '../support/until';
import { FIXTURES, THEMES, type Theme, type Workbench } from '../support/workbench';
import { sharedWorkbench } from './shared';

const PORTUGAL = '“Portugal knows what the sea gives and what it takes,”';
const STORM = '"What the storm takes, the harbor gives back to those who wait."';

/** The same page, for each test one on which nothing is decided yet. */
const PAGES = ['speaker.txt', 'menus.txt', 'undo.txt', 'review.txt', 'lost.txt', 'page.txt', 'looks.txt'] as const;

interface Body {
  readonly value: string;
}

interface Annotation {
  readonly body?: Body | readonly Body[];
  readonly target: { readonly selector: readonly [{ readonly exact: string }] };
}

describe('annotating a page', () => {
  let workbench: Workbench;
  let folder: string;

  before(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'newsmark-annotating-'));
    for (const name of PAGES) await copyFile(path.join(FIXTURES, 'oslo.txt'), path.join(folder, name));
    workbench = await sharedWorkbench();
    await workbench.open(folder, PAGES[0]);
  });
  after(() => rm(folder, { recursive: true }));
  beforeEach(() => workbench.closeEditors());

  async function opened(name: string): Promise<TextEditor> {
    const editor = await workbench.openAnother(name);
    await editor.untilRead();
    return editor;
  }

  const fileOf = (name: string): Promise<string> => readFile(path.join(folder, name), 'utf8');
  /** What the file beside a text says, as `words: text of the first body`. */
  async function kept(name: string): Promise<string[]> {
    const json = await fileOf(`${name}.annotations.jsonld`).catch(() => undefined);
    const { first } = JSON.parse(json ?? '{ "first": { "items": [] } }') as { first: { items: Annotation[] } };
    return first.items.map(
      ({ body = [], target }) => `${target.selector[0].exact}: ${[body].flat()[0]?.value ?? 'nobody'}`,
    );
  }
  const untilKept = (name: string, ...expected: string[]) =>
    until(`“${expected.join()}” to be kept`, async () => (await kept(name)).join() === expected.join());
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await workbench.page.keyboard.press(key);
  };
  const title = () => workbench.page.locator('.quick-input-title');
  const picks = (words: string) => workbench.page.locator('.quick-input-list .monaco-list-row', { hasText: words });
  const status = () => workbench.page.locator('[id="newsmark.newsmark.newsmark.page"]');

  /** Gives the quotation on Portugal to somebody else, by keys alone, and waits until it is theirs. */
  async function correct(editor: TextEditor): Promise<void> {
    await (await editor.menuAt('gives', 'the sea gives')).filter({ hasText: 'Said by Somebody Else…' }).waitFor();
    await press('Enter');
    await title().filter({ hasText: 'Who said “Portugal knows' }).waitFor();
    await workbench.page.keyboard.type('nordvik');
    await picks('Duarte Carvalho').waitFor({ state: 'detached' });
    await press('Enter');
    await untilSaid(editor, 'Said by Astrid Nordvik · set by you\n');
  }
  /** Waits until the card on that quotation begins with some words. */
  async function untilSaid(editor: TextEditor, words: string): Promise<void> {
    await until(`the card to begin with “${words}”`, async () =>
      (await (await editor.hover('gives', 'the sea gives')).innerText()).startsWith(words),
    );
    await editor.leave();
  }
  const CORRECTED = `${PORTUGAL}: Astrid Nordvik`;

  it('corrects a speaker by keys, and has it so again when the page is closed and opened', async () => {
    const corrected = await opened('speaker.txt');
    assert.deepEqual(await corrected.additions(), []);
    await correct(corrected);
    await until('the quotation to be marked', async () => (await corrected.additions()).includes('✓'));
    assert.deepEqual(await kept('speaker.txt'), [CORRECTED]);
    for (const again of [false, true]) {
      if (again) await workbench.closeEditors();
      const editor = await opened('speaker.txt');
      const card = await editor.hover('gives', 'the sea gives');
      assert.match(
        await card.innerText(),
        /^Said by Astrid Nordvik · set by you\n[^]*Newsmark had thought: Duarte Carvalho · sure \(\d\d%\) — /,
      );
    }
  });

  it('has a light bulb where a speaker is in doubt, and none where nobody doubts', async () => {
    const editor = await opened('menus.txt');
    const bulb = workbench.page.locator('.lightBulbWidget, [class*="codicon-gutter-lightbulb"]').first();
    await editor.click('storm', 'What the storm takes');
    await bulb.waitFor();
    await workbench.screenshot('annotating-bulb');
    await editor.click('gives', 'the sea gives');
    await bulb.waitFor({ state: 'hidden' });
  });

  it('has what can be set right at a place in a menu that the context menu leads to', async () => {
    const editor = await opened('menus.txt');
    const onQuotation = await (await editor.contextMenuAt('gives', 'the sea gives')).allInnerTexts();
    await press('Escape');
    const onWord = await (await editor.contextMenuAt('choir')).allInnerTexts();
    await press('Escape');
    assert.deepEqual(onQuotation.slice(0, 4), [
      'Said by Somebody Else…',
      'Said by Nobody in Particular',
      'Not a Quotation',
      'Confirm: Said by Duarte Carvalho',
    ]);
    assert.deepEqual(onWord, ['Add a Note…', 'This Is the Site’s Text', 'This Is the Headline']);
  });

  it('sets it right from the view of speakers, which tells so', async () => {
    await opened('menus.txt');
    await workbench.openSpeakers();
    await workbench.speakersRow('“unusually warm.”').click({ button: 'right' });
    // By its key: a click right after a menu has come is swallowed.
    await workbench.page.locator('.monaco-menu .action-item', { hasText: 'Confirm Who Said This' }).hover();
    await press('Enter');
    await until('the view to tell', async () =>
      (await workbench.speakers()).includes('  “unusually warm.”, set by you, line 20'),
    );
    assert.deepEqual(await kept('menus.txt'), ['"unusually warm.": Duarte Carvalho']);
  });

  it('takes it back and makes it again with the keys of the editor, in turn with what is typed', async () => {
    const editor = await opened('undo.txt');
    await correct(editor);
    await editor.click('choir');
    await press('Control+Z');
    await untilSaid(editor, 'Said by Duarte Carvalho · sure');
    assert.deepEqual(await kept('undo.txt'), []);
    await press('Control+Y');
    await untilSaid(editor, 'Said by Astrid Nordvik · set by you\n');
    await workbench.page.keyboard.type('zzz');
    await editor.line('zzz').waitFor();
    await press('Control+Z');
    await editor.line('zzz').waitFor({ state: 'detached' });
    await untilSaid(editor, 'Said by Astrid Nordvik · set by you\n');
    await press('Control+Z');
    await untilSaid(editor, 'Said by Duarte Carvalho · sure');
  });

  it('reviews what is in doubt by keys, the most doubtful first, and says how far it is', async () => {
    const editor = await opened('review.txt');
    await workbench.command('Newsmark: Review Speakers in Doubt');
    await title().filter({ hasText: 'Who said “What the storm takes' }).filter({ hasText: '(1/2)' }).waitFor();
    const list = await workbench.page.locator('.quick-input-widget').boundingBox();
    for (const words of ['old harbor', 'What the storm takes', 'Related:'])
      assert.ok((await editor.boxOf(words)).top > (list?.y ?? 0) + (list?.height ?? Infinity), `${words} is covered.`);
    await workbench.page.keyboard.type('carv');
    await picks('Duarte Carvalho').waitFor();
    await press('Enter');
    await title().filter({ hasText: 'Who said “The old harbor' }).filter({ hasText: '(2/2)' }).waitFor();
    await press('Control+F8');
    await title().waitFor({ state: 'hidden' });
    await untilKept('review.txt', `${STORM}: Duarte Carvalho`);
    await workbench.command('Notifications: Show Notifications');
    await workbench.page
      .locator('.notifications-center')
      .getByText('Review ended: 0 accepted, 1 changed, 1 skipped. 1 still in doubt.')
      .waitFor();
    await workbench.command('Notifications: Clear All Notifications');
  });

  it('says in the status bar that a decision has lost its place, and attaches it again', async () => {
    const editor = await opened('lost.txt');
    await editor.click('choir');
    await workbench.command('Newsmark: Add or Change a Note…');
    await workbench.page.keyboard.type('Which one?');
    await press('Enter');
    await untilKept('lost.txt', 'choir: Which one?');
    await replace(editor, 'choir', 'band');
    await status().filter({ hasText: '1 lost' }).waitFor();
    await select(editor, 'band');
    await workbench.command('Newsmark: List Decisions That Have Lost Their Place…');
    await picks('“choir”: note “Which one?”').click();
    await picks('Attach to the Selection').click();
    await untilKept('lost.txt', 'band: Which one?');
    await status().filter({ hasText: 'lost' }).waitFor({ state: 'detached' });
    assert.match(await (await editor.hover('band')).innerText(), /✎ Which one\?/);
    await workbench.command('File: Revert File');
  });

  it('exports it to brat and for spreadsheets, with what was decided', async () => {
    const editor = await opened('page.txt');
    await correct(editor);
    await exportAs('CSV', 'page.csv');
    assert.match(
      await until('the table', () => fileOf('page.csv').catch(() => undefined)),
      /\r\npage\.txt,.*,22,Astrid Nordvik,person,true,.*,reader,.*"“Portugal knows .*”"/,
    );
    await exportAs('brat', 'brat/page.ann');
    await title().filter({ hasText: 'The folder brat does not exist. Would you like to create it?' }).waitFor();
    await press('Enter');
    const ann = await until('the standoff', () => fileOf('brat/page.ann').catch(() => undefined));
    assert.deepEqual(refusals(await fileOf('brat/page.txt'), ann), []);
    assert.match(ann, /\tContent \d+ \d+\t“Portugal knows[^]*\tSpeaker E\d+\tAstrid Nordvik\n/);
    assert.match(await fileOf('brat/annotation.conf'), /^Attribution\t/m);
  });

  it('asks before it puts another text in the place of one that was exported', async () => {
    const editor = await opened('page.txt');
    const before = await fileOf('brat/page.txt');
    await replace(editor, 'choir', 'band');
    await exportAs('brat', 'brat/page.ann');
    await title().filter({ hasText: 'page.ann already exists. Are you sure you want to overwrite it?' }).waitFor();
    await press('Enter');
    await workbench.page
      .locator('.monaco-dialog-box', { hasText: 'page.txt is there already, with another text. Replace it?' })
      .waitFor();
    await press('Escape');
    assert.equal(await fileOf('brat/page.txt'), before);
    await workbench.command('File: Revert File');
  });

  /** Exports the page where the dialog proposes to. */
  async function exportAs(format: string, file: string): Promise<void> {
    await workbench.command('Newsmark: Export Page…');
    await picks(format).click();
    const input = workbench.page.locator('.quick-input-widget:visible .quick-input-box input');
    await until('the dialog to propose a name', async () => (await input.inputValue()).endsWith(`/${file}`));
    await press('Enter');
  }

  describe('looks right, as pictures in artifacts/ show,', () => {
    let editor: TextEditor;
    before(async () => {
      editor = await opened('looks.txt');
      await correct(editor);
      await workbench.command('Newsmark: Show Menu…');
      await picks('Show Speakers above Paragraphs').click();
    });
    after(() => workbench.useTheme('Light Modern'));

    for (const theme of Object.keys(THEMES) as Theme[]) {
      it(`in ${theme}`, async () => {
        editor = await opened('looks.txt');
        await workbench.useTheme(theme);
        await editor.menuAt('gives', 'the sea gives');
        await workbench.screenshot('annotating-actions');
        await press('Escape');
        const card = await editor.hover('gives', 'the sea gives');
        assert.deepEqual(await violationsIn(card, ['link-in-text-block']), []);
        await workbench.screenshot('annotating-card');
        await editor.leave();
        await workbench.command('Newsmark: Review Speakers in Doubt');
        await picks('accept').waitFor();
        await workbench.screenshot('annotating-review');
        await press('Escape');
      });
    }
  });

  /** Selects a word as a reader does. */
  async function select(editor: TextEditor, word: string): Promise<void> {
    const { left, right, top, bottom } = await editor.boxOf(word);
    await workbench.page.mouse.dblclick((left + right) / 2, (top + bottom) / 2);
    await until(`“${word}” to be selected`, async () =>
      (await workbench.status('editor.selection').innerText()).includes(`(${word.length} selected)`),
    );
  }

  async function replace(editor: TextEditor, word: string, other: string): Promise<void> {
    await select(editor, word);
    await workbench.page.keyboard.type(other);
    await editor.line(other).waitFor();
  }
});
