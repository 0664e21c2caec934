import assert from 'node:assert/strict';
import { violationsIn } from '../support/accessibility';
import type { TextEditor } from '../support/text-editor';
import { until } from '../support/until';
import { FIXTURES, SEEDS, THEMES, type Theme, Workbench } from '../support/workbench';

const PHONE_TALK = '000_3fdc92207c156fae.txt';
const SECRET_INFO = '003_221aac81fec40155.txt';

/** What the menu shows and hides in the text. */
const SPEAKERS_IN_TEXT = ['Speakers after Quotations', 'Speakers above Paragraphs'] as const;

const OSLO_SPEAKERS = [
  'Duarte Carvalho, Portuguese Foreign Minister, 3 quotations',
  '  “unusually warm.”, line 20',
  '  “Portugal knows what the sea gives and what it takes,”, line 22',
  '  “The ferry will run from May to September,”, line 24',
  'Astrid Nordvik, Norwegian Foreign Minister, 1 quotation',
  '  “We have found a way to share the northern waters that is…”, line 18',
  'Without a named speaker, 2 quotations',
  '  “The old harbor must not be sold,”, “a banner”, unsure, line 28',
  '  “What the storm takes, the harbor gives back to those who…”, line 30',
  'Countries, 2',
];

describe('reading a page', () => {
  let workbench: Workbench;

  before(async () => {
    // One of its own: what other suites leave open in the Explorer takes the room of the view.
    workbench = await Workbench.start();
    await workbench.enter(FIXTURES, 'oslo.txt');
    await workbench.openSpeakers();
  });
  after(() => workbench.close());
  beforeEach(() => workbench.closeEditors());

  async function opened(file: string): Promise<TextEditor> {
    const editor = await workbench.openAnother(file);
    await editor.untilRead();
    return editor;
  }

  /** Waits until the status bar says that the cursor is at a line and column. */
  const cursorAt = (place: string) =>
    until(`the cursor to be at ${place}`, async () =>
      (await workbench.status('editor.selection').innerText()).startsWith(place),
    );
  const press = (...keys: readonly string[]) =>
    keys.reduce((before, key) => before.then(() => workbench.page.keyboard.press(key)), Promise.resolve());
  const isSelected = async (words: string) =>
    (await workbench.speakersRow(words).first().getAttribute('aria-selected')) === 'true';
  const item = () => workbench.page.locator('[id="newsmark.newsmark.newsmark.page"]');
  const picks = () => workbench.page.locator('.quick-input-list .monaco-list-row');

  describe('in the view of speakers', () => {
    it('shows who is quoted how often, with what, and the rest in groups of their own', async () => {
      await opened('oslo.txt');
      await until('all speakers to be listed', async () => (await workbench.speakers()).length >= OSLO_SPEAKERS.length);
      assert.deepEqual(await workbench.speakers(), OSLO_SPEAKERS);
    });

    it('is accessible', async () => {
      await opened('oslo.txt');
      await workbench.speakersRow('Duarte Carvalho').first().waitFor();
      // A row's name tells in words what VS Code shows beside its label as a number.
      assert.deepEqual(await violationsIn(workbench.speakersView(), ['label-content-name-mismatch']), []);
    });

    it('selects what the cursor is at, and leaves the keys to the editor', async () => {
      const editor = await opened('oslo.txt');
      await editor.click('ferry', 'The ferry will run');
      await until('the quotation to be selected', () => isSelected('“The ferry'));
      await editor.click('Nordvik', 'Nordvik said');
      await until('the speaker to be selected', () => isSelected('Astrid Nordvik'));
      assert.equal(await editor.element.locator('textarea:focus, .native-edit-context:focus').count(), 1);
    });

    it('leads to a quotation by keys alone', async () => {
      await opened('oslo.txt');
      await workbench.command('Newsmark: Focus on Speakers View');
      await workbench.speakersView().locator('.monaco-list:focus').waitFor();
      await press('Home', 'ArrowDown', 'ArrowDown', 'Enter');
      await cursorAt('Ln 22, Col 5');
    });

    it('leads from a speaker to the next quotation, and to the list of all', async () => {
      const editor = await opened('oslo.txt');
      await editor.click('choir');
      await cursorAt('Ln 28, Col ');
      const row = workbench.speakersRow('Duarte Carvalho').first();
      const action = async (name: string) => {
        await row.hover();
        await row.getByRole('button', { name }).click();
      };
      await action('Go to Next Quotation by This Speaker');
      await cursorAt('Ln 20, Col 31');
      await action('Go to Next Quotation by This Speaker');
      await cursorAt('Ln 22, Col 5');
      await action('List These Quotations…');
      await workbench.page.getByText('Quotations by Duarte Carvalho').waitFor();
      assert.equal(await picks().count(), 3);
    });

    it('shows the card of what the mouse rests on', async () => {
      await opened('oslo.txt');
      await workbench.speakersRow('Duarte Carvalho').first().hover();
      await workbench.page.locator('.workbench-hover').getByText('Said here:').waitFor();
    });

    it('says what to do where there is nothing to show', async () => {
      await workbench.speakersView().getByText('Open a saved news page').waitFor();
      await workbench.openAnother('recipe.txt');
      await workbench.speakersView().getByText('not recognized as a news page').waitFor();
      assert.equal(await item().count(), 0);
    });
  });

  describe('with the list of quotations', () => {
    /** Opens the list by its key. */
    async function list(): Promise<void> {
      await press('Control+K', 'Q');
      await picks().first().waitFor();
    }

    it('shows each in the editor, and goes back on Escape', async () => {
      const editor = await opened('oslo.txt');
      await editor.click('choir');
      await cursorAt('Ln 28, Col ');
      const before = await workbench.status('editor.selection').innerText();
      await list();
      await until('the next quotation to be selected', async () =>
        /^Ln 28, .* selected/.test(await workbench.status('editor.selection').innerText()),
      );
      await press('ArrowDown');
      await until('the one after it to be selected', async () =>
        /^Ln 30, .* selected/.test(await workbench.status('editor.selection').innerText()),
      );
      await press('Escape');
      await cursorAt(before);
    });

    it('finds them by the name of their speaker, and goes to the one that is taken', async () => {
      const editor = await opened('oslo.txt');
      await editor.click('choir');
      await list();
      await workbench.page.keyboard.type('carvalho');
      await until('the quotations of one speaker', async () => (await picks().count()) === 3);
      await picks().filter({ hasText: 'Portugal knows' }).click();
      await cursorAt('Ln 22, Col 5');
      assert.equal(await workbench.status('editor.selection').innerText(), 'Ln 22, Col 5');
      await until(
        'the quotation to be marked',
        async () => (await editor.looksBelow('knows', 'Portugal knows')).length > 1,
      );
    });

    it('leads by its button to a list of speakers', async () => {
      await opened('oslo.txt');
      await list();
      await workbench.page.getByRole('button', { name: 'Choose a Speaker' }).click();
      await workbench.page.getByText('Quotations by Speaker').first().waitFor();
      await picks().filter({ hasText: 'Without a named speaker' }).click();
      await until(
        'their quotations',
        async () => (await picks().count()) === 2 && (await picks().first().innerText()).includes('old harbor'),
      );
    });
  });

  describe('with the keys', () => {
    it('goes to the next quotation, and on by the same speaker', async () => {
      const editor = await opened('oslo.txt');
      await editor.click('Carvalho', 'Carvalho called');
      await press('Control+F8');
      await cursorAt('Ln 20, Col 31');
      await workbench.page.getByText('Quotation 2 of 6: Duarte Carvalho').waitFor();
      for (const place of ['Ln 22, Col 5', 'Ln 24, Col 5', 'Ln 20, Col 31']) {
        await press('Control+F7');
        await cursorAt(place);
      }
      await press('Control+Shift+F8');
      await cursorAt('Ln 18, Col 5');
    });
  });

  /** Takes an entry of the menu that the item in the status bar opens. */
  async function choose(words: string): Promise<void> {
    await item().click();
    await picks().filter({ hasText: words }).click();
  }

  describe('with the item in the status bar', () => {
    it('tells what the page is and how much is quoted on it', async () => {
      await opened('oslo.txt');
      assert.equal((await item().innerText()).trim(), '6 quotations, 2 unnamed');
      assert.equal(
        await item().locator('a').getAttribute('aria-label'),
        'Newsmark, 6 quotations, 2 unnamed, Recognized as a page of Sputnik News, 2 speakers',
      );
      assert.deepEqual(await violationsIn(item()), []);
    });

    it('opens a menu, from which speakers are shown in the text and hidden again', async () => {
      const editor = await opened('oslo.txt');
      await choose('Show Speakers after Quotations');
      const hinted = editor.line('September,"[Duarte Carvalho] he added');
      await hinted.waitFor();
      await choose('Show Speakers above Paragraphs');
      await editor.element
        .locator('.codelens-decoration', { hasText: 'Without a named speaker: 1 quotation' })
        .first()
        .waitFor();
      await choose('Hide Speakers after Quotations');
      await hinted.waitFor({ state: 'detached' });
      await choose('Hide Speakers above Paragraphs');
      await editor.element.locator('.codelens-decoration').first().waitFor({ state: 'detached' });
      await choose('Unfold Boilerplate');
      await editor.line('09:15 GMT').waitFor();
    });
  });

  describe('looks right, as pictures in artifacts/ show,', () => {
    before(async () => {
      await workbench.enter(SEEDS, SECRET_INFO);
      await workbench.openSpeakers();
    });
    // Other tests count on the theme and on editors that nobody has scrolled in.
    after(() => workbench.open(SEEDS, SECRET_INFO));

    for (const theme of Object.keys(THEMES) as Theme[]) {
      it(`in ${theme}`, async () => {
        const editor = await opened(SECRET_INFO);
        await workbench.useTheme(theme);
        await editor.click('secret', 'a secret you brought');
        await until('the quotation to be selected', () => isSelected('“What a secret'));
        await until(
          'it to be highlighted',
          async () => (await editor.looksBelow('secret', 'a secret you brought')).length > 1,
        );
        await workbench.screenshot('reading-speakers');
        await press('Control+K', 'Q');
        await picks().filter({ hasText: 'Russia is consistent' }).waitFor();
        await workbench.screenshot('reading-list');
        await press('Escape', 'Control+F7');
        await cursorAt('Ln 24, Col 29');
        await until(
          'the quotation to be marked',
          async () => (await editor.looksBelow('consistent', 'is consistent')).length > 1,
        );
        await workbench.screenshot('reading-next');
        await item().click();
        await picks().first().waitFor();
        await workbench.screenshot('reading-menu');
        await press('Escape');
        const { element } = await opened(PHONE_TALK);
        for (const words of SPEAKERS_IN_TEXT) await choose(`Show ${words}`);
        await element.locator('.view-line', { hasText: '[Russian Foreign Ministry]' }).first().waitFor();
        await element.locator('.codelens-decoration').first().waitFor();
        await workbench.screenshot('reading-hints');
        for (const words of SPEAKERS_IN_TEXT) await choose(`Hide ${words}`);
      });
    }
  });
});
