import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { TextEditor } from '../support/text-editor';
import { until } from '../support/until';
import { SEEDS, type Workbench } from '../support/workbench';
import { sharedWorkbench } from './shared';

const PHONE_TALK = '000_3fdc92207c156fae.txt';
const SECRET_INFO = '003_221aac81fec40155.txt';

/** Words of the page that are in view when it has been opened, and words that are folded away. */
const PAGES = [
  {
    seed: PHONE_TALK,
    first: 'Register',
    header: '23:47 GMT',
    article: 'The Russian foreign minister held',
    footer: ['Comment via Facebook', 'Zombies in Paris', 'flash mob'],
  },
  {
    seed: SECRET_INFO,
    first: 'date 2018-03-14 Register',
    header: 'Listen Live',
    article: 'top security official came',
    footer: ['Comment via Facebook', 'Eastern Ghouta', 'trolling'],
  },
];
const FOOTER = 'Community standardsDiscussion';

describe('a seed in the workbench', () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await sharedWorkbench();
    await workbench.enter(SEEDS, PHONE_TALK);
    await workbench.closeEditors();
  });
  afterEach(() => workbench.closeEditors());

  /** A seed as it is when all that happens on opening has happened. */
  async function opened(seed: string): Promise<TextEditor> {
    const editor = await workbench.openAnother(seed);
    await editor.untilRead();
    return editor;
  }

  const goneTo = (seed: string, words: string) =>
    until(`the cursor to be at “${words}”`, async () => (await textAtCursor(seed)).startsWith(words));
  const selected = (seed: string, words: string) =>
    until(`“${words}” to be selected`, async () => (await selectedText(seed)).startsWith(words));

  async function textAtCursor(seed: string): Promise<string> {
    const { text, offset } = await cursorIn(seed);
    return text.slice(offset);
  }

  async function selectedText(seed: string): Promise<string> {
    const { text, offset, length } = await cursorIn(seed);
    return text.slice(offset - length, offset);
  }

  /** Where the status bar says that the cursor is, and how much is selected before it. */
  async function cursorIn(seed: string): Promise<{ text: string; offset: number; length: number }> {
    const text = readFileSync(path.join(SEEDS, seed), 'utf8').replaceAll('\u00a0', ' ');
    const [, line = '1', column = '1', length = '0'] =
      /Ln (\d+), Col (\d+)(?: \((\d+) selected\))?/.exec(await workbench.status('editor.selection').innerText()) ?? [];
    const before = text.split('\n').slice(0, Number(line) - 1);
    return {
      text,
      offset: before.join('\n').length + Math.min(before.length, 1) + Number(column) - 1,
      length: Number(length),
    };
  }

  for (const { seed, first, header, article, footer } of PAGES) {
    it(`shows the article of ${seed} and not the site around it`, async () => {
      const editor = await opened(seed);
      assert.equal(await editor.foldMark(first), '"⋯"');
      assert.ok(await editor.line(article).isVisible());
      assert.equal(await editor.line(header).count(), 0);
      await editor.scrollDownTo(FOOTER);
      assert.equal(await editor.foldMark(FOOTER), '"⋯"');
      for (const words of footer) assert.equal(await editor.line(words).count(), 0, words);
    });
  }

  it('stays as the reader unfolds it', async () => {
    await (await opened(PHONE_TALK)).unfold('Register');
    await opened(SECRET_INFO);
    const again = await workbench.returnTo(PHONE_TALK);
    // The extension has been told of the return before it is asked for a card, so a fold would come before the card.
    await again.hover('Lavrov', 'Lavrov also called');
    assert.equal(await again.line('23:47 GMT').count(), 1);
    assert.equal(await again.line('Search').count(), 1);
    // The footer is folded once more, and with it would be the header.
    await workbench.closeEditors();
    assert.equal(await (await opened(PHONE_TALK)).line('Search').count(), 1);
    await workbench.reload();
    assert.equal(await (await opened(PHONE_TALK)).line('Search').count(), 1);
    await workbench.command('Newsmark: Fold Boilerplate');
    await again.line('Search').waitFor({ state: 'detached' });
  });

  it('is unfolded and folded by the commands of the palette', async () => {
    const editor = await opened(SECRET_INFO);
    await workbench.command('Newsmark: Unfold Boilerplate');
    await editor.line('Listen Live').waitFor();
    await workbench.command('Newsmark: Fold Boilerplate');
    await editor.line('Listen Live').waitFor({ state: 'detached' });
    assert.equal(await editor.foldMark('date 2018-03-14 Register'), '"⋯"');
  });

  it('shows the text of the site, once unfolded, in one quiet colour', async () => {
    const editor = await opened(PHONE_TALK);
    await editor.unfold('Register');
    await editor.line('23:47 GMT').waitFor();
    const quiet = await editor.colorOf('Register');
    assert.equal(await editor.colorOf('23:47 GMT'), quiet);
    assert.notEqual(await editor.colorOf('shakes hands'), quiet);
  });

  it('has a line under officials and dots under countries, in colours of their own', async () => {
    const editor = await opened(PHONE_TALK);
    const borders = async (words: string, around: string) =>
      (await editor.looksBelow(words, around)).map(({ border }) => border);
    const shows = (words: string, around: string, expected: readonly string[]) =>
      until(`${expected.join() || 'nothing'} below “${words}”`, async () =>
        isDeepStrictEqual(await borders(words, around), expected),
      );
    await shows('Lavrov', 'Lavrov and Tillerson also', ['solid']);
    await shows('Syria', 'in Syria and the', ['dotted']);
    await shows('North Korea', 'North Korea and a seizure', ['dotted']);
    await shows('functioning', 'discussed the functioning', []);
    const colors = [];
    for (const words of ['Lavrov', 'discussed', 'Syria'])
      colors.push(await editor.colorOf(words, 'Lavrov and Tillerson also'));
    assert.equal(new Set(colors).size, 3, colors.join(' '));
  });

  it('has a ground under quotations, and dashes under those whose speaker is unsure', async () => {
    const editor = await opened(SECRET_INFO);
    await until('a ground under the quotation', async () => (await editor.looksBelow('constructive role')).length > 0);
    const [sure, ...others] = await editor.looksBelow('constructive role');
    assert.ok(sure && others.length === 0 && sure.border === 'none' && !isTransparent(sure.background));
    await until('dashes under the unsure one', async () => (await editor.looksBelow('Top Secret')).length > 0);
    const [unsure] = await editor.looksBelow('Top Secret');
    assert.ok(unsure && unsure.border === 'dashed' && !isTransparent(unsure.background));
    assert.deepEqual(await editor.looksBelow('pointed out'), []);
  });

  it('has an outline of the article, its quotations named with their speakers', async () => {
    await opened(PHONE_TALK);
    await workbench.openOutline();
    assert.deepEqual(await workbench.outline(), [
      { level: 1, name: 'Site header', detail: '' },
      {
        level: 1,
        name: 'Lavrov, Tillerson Discuss Syria, N Korea in Phone Talk',
        detail: '2017-10-09 23:47+03:00 · Russia',
      },
      { level: 2, name: 'Caption', detail: 'US Secretary of State Rex Tillerson and Russian…' },
      { level: 2, name: 'Headline', detail: 'Lavrov, Tillerson Discuss Syria, N Korea in…' },
      { level: 2, name: 'Lead', detail: '' },
      { level: 2, name: 'Body', detail: '' },
      { level: 3, name: '“Lavrov stressed…”', detail: 'Russian Foreign Ministry' },
      { level: 3, name: '“The sides…”', detail: 'Russian Foreign Ministry' },
      { level: 3, name: '“When considering…”', detail: 'Russian Foreign Ministry' },
      { level: 2, name: 'Related', detail: '' },
      { level: 2, name: 'Tags', detail: '' },
      { level: 1, name: 'Site text', detail: '' },
    ]);
  });

  it('is gone through by the quotations of the outline', async () => {
    await opened(SECRET_INFO);
    await workbench.openOutline();
    await workbench.outlineRow('“Russia is…”').click();
    await goneTo(SECRET_INFO, '“Russia is consistent');
    await workbench.outlineRow('“Russia has…”').click();
    await goneTo(SECRET_INFO, '"Russia has played');
  });

  it('tells on a name who that is, and leads to what was said', async () => {
    const editor = await opened(SECRET_INFO);
    const card = await editor.hover('Lavrov', 'Lavrov pointed out');
    const said = await card.innerText();
    assert.match(said, /^Serge[iy] Lavrov — .*Foreign Minister\n/);
    assert.match(
      said,
      /Also: .*Lavrov.*\nOn the list of officials: .*\nMentioned \d+ times · first in full on line 5\n/,
    );
    assert.match(said, /Said here:\n[^]*“What a secret[^]*“Russia is consistent/);
    assert.equal(await card.locator('strong').first().innerText(), 'Sergei Lavrov');
    await card.getByText('“What a secret').click();
    await selected(SECRET_INFO, '“What a secret you brought to light!');
  });

  it('tells on a country which that is', async () => {
    const editor = await opened(PHONE_TALK);
    assert.match(await (await editor.hover('Syria', 'in Syria and the')).innerText(), /^Syria — country · SY\n/);
  });

  it('tells on a quotation whose it is and why, and leads to the speaker’s next', async () => {
    const editor = await opened(PHONE_TALK);
    const card = await editor.hover('exchanged views');
    assert.match(
      await card.innerText(),
      /^Said by Russian Foreign Ministry · likely \(\d\d%\)\n[^]*“the ministry” \+ “said” — [^]*“the ministry” → Russian Foreign Ministry, likely \(\d\d%\)/,
    );
    await card.getByText('“When considering').click();
    await selected(PHONE_TALK, '"When considering the situation');
  });

  it('tells on a cue whose words it introduces', async () => {
    const editor = await opened(PHONE_TALK);
    const card = await editor.hover('said', 'the statement said');
    assert.match(await card.innerText(), /^“said” introduces:\n[^]*“Lavrov stressed .*” — Russian Foreign Ministry/);
  });

  it('says nothing on other words', async () => {
    const editor = await opened(PHONE_TALK);
    await editor.hover('Lavrov', 'Lavrov also called');
    await editor.rest('resolute fight');
    await editor.card().waitFor({ state: 'hidden' });
  });

  it('leads from a quotation to the words that name its speaker, and from there to the full name', async () => {
    const editor = await opened(PHONE_TALK);
    await editor.click('exchanged views');
    await workbench.page.keyboard.press('F12');
    await goneTo(PHONE_TALK, 'the ministry said.');
    await workbench.page.keyboard.press('F12');
    await goneTo(PHONE_TALK, 'Russian Foreign Ministry said in a statement.');
  });
});

const isTransparent = (color: string): boolean => color === 'rgba(0, 0, 0, 0)' || color === 'transparent';
