import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { SEEDS, Workbench } from '../support/workbench';
import type { TextEditor } from '../support/textEditor';
import { until } from '../support/until';

const PHONE_TALK = '000_3fdc92207c156fae.txt';
const SECRET_INFO = '003_221aac81fec40155.txt';

/** What a page looks like when it has been opened: the first and the last words in view, and words that are folded away. */
const PAGES = [
  { seed: PHONE_TALK, first: 'Register', header: '23:47 GMT', article: 'The Russian foreign minister held', footer: ['Comment via Facebook', 'Zombies in Paris', 'flash mob'] },
  { seed: SECRET_INFO, first: 'date 2018-03-14 Register', header: 'Listen Live', article: 'top security official came', footer: ['Comment via Facebook', 'Eastern Ghouta', 'trolling'] },
];
const FOOTER = 'Community standardsDiscussion';

describe('a seed in the workbench', () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await Workbench.start();
    await workbench.open(SEEDS, PHONE_TALK);
  });
  afterEach(() => workbench.closeEditors());
  after(() => workbench.close());

  async function opened(seed: string): Promise<TextEditor> {
    const editor = await workbench.openAnother(seed);
    await isFolded(editor);
    return editor;
  }

  for (const { seed, first, header, article, footer } of PAGES) {
    it(`shows the article of ${seed} and not the site around it`, async () => {
      const editor = await opened(seed);
      assert.equal(await editor.foldMark(first), '"⋯"');
      assert.ok(await editor.line(article).isVisible());
      assert.equal(await editor.line(header).count(), 0);
      await editor.scrollTo('bottom');
      await editor.line(FOOTER).waitFor();
      assert.equal(await editor.foldMark(FOOTER), '"⋯"');
      for (const words of footer) assert.equal(await editor.line(words).count(), 0, words);
    });
  }

  it('stays as the reader unfolds it', async () => {
    const editor = await opened(PHONE_TALK);
    await editor.unfold('Register');
    await editor.line('23:47 GMT').waitFor();
    await opened(SECRET_INFO);
    const again = await workbench.returnTo(PHONE_TALK);
    await again.line('23:47 GMT').waitFor();
    assert.equal(await again.line('Live').count(), 1);
  });

  it('is unfolded and folded by commands of the palette', async () => {
    const editor = await opened(SECRET_INFO);
    await workbench.command('Newsmark: Unfold Boilerplate');
    await editor.line('Listen Live').waitFor();
    await workbench.command('Newsmark: Fold Boilerplate');
    await isFolded(editor);
  });

  it('has a line under officials, dots under countries and a ground under quotations', async () => {
    const editor = await opened(SECRET_INFO);
    const borders = async (words: string, around: string) => (await editor.looksBelow(words, around)).map(({ border }) => border);
    await until('the names to be underlined', async () => (await borders('Nikolay Patrushev', 'Nikolay Patrushev')).includes('solid'));
    assert.deepEqual(await borders('Lavrov', 'Lavrov pointed out'), ['solid']);
    assert.deepEqual(await borders('Moscow', 'values'), []);
    assert.deepEqual(await borders('United States', 'the United States was followed'), ['dotted']);
  });

  /** The lines above the article are gone from view, which comes a moment after the text. */
  async function isFolded(editor: TextEditor): Promise<void> {
    await editor.element.locator('.inline-folded').first().waitFor();
  }
});
const text = (file: string) => readFileSync(path.join(SEEDS, file), 'utf8');
void text;
