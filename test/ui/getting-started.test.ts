import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import { violationsIn } from '../support/accessibility';
import type { TextEditor } from '../support/text-editor';
import { until } from '../support/until';
import { FIXTURES, NEWEST_THEMES, THEMES, type Theme, type Workbench } from '../support/workbench';
import { sharedWorkbench } from './shared';

const SAMPLE = 'Newsmark Sample Page';

/** A name of each type, with words around it. */
const NAMES = {
  official: ['Nordvik', 'Nordvik told'],
  person: ['Alves', 'Alves said'],
  country: ['Norway', 'in Norway is pleased'],
  organization: ['Harbor', 'Harbor Board'],
} as const;

describe('getting started', () => {
  let workbench: Workbench;
  let sample: TextEditor;

  before(async () => {
    workbench = await sharedWorkbench();
    await workbench.enter(FIXTURES, 'oslo.txt');
    await workbench.closeEditors();
  });
  after(() => workbench.useTheme('Light Modern'));

  const steps = () => workbench.page.locator('.gettingStartedSlideDetails .getting-started-step');

  it('is a walkthrough of four steps, whose first is done when the sample page has been opened', async () => {
    await workbench.command('Newsmark: Get Started');
    await workbench.page.locator('.gettingStartedSlideDetails h2', { hasText: 'Get Started with Newsmark' }).waitFor();
    assert.equal(await steps().count(), 4);
    await workbench.page.getByRole('button', { name: 'Open the Sample Page' }).click();
    sample = await workbench.returnTo(SAMPLE);
    await sample.untilRead();
    await workbench.page.locator('.tab', { hasText: 'Welcome' }).click();
    await steps().first().locator('.codicon-getting-started-step-checked').waitFor();
  });

  it('shows a card of the sample page', async () => {
    await steps().nth(1).click();
    await workbench.page.getByRole('button', { name: 'Show a Card' }).click();
    const card = sample.card();
    await card.waitFor();
    assert.match(await card.innerText(), /^Said by /);
    // Links in cards are underlined only where the reader has `accessibility.underlineLinks` on.
    assert.deepEqual(await violationsIn(card, ['link-in-text-block']), []);
    await workbench.page.keyboard.press('Escape');
  });

  it('has an outline that is accessible', async () => {
    await workbench.openOutline();
    await workbench.outlineRow('“We have found').waitFor();
    // VS Code names a row by its symbol and kind, without the detail beside them.
    assert.deepEqual(
      await violationsIn(workbench.page.locator('.outline-pane .outline-tree'), ['label-content-name-mismatch']),
      [],
    );
    await workbench.closeOutline();
  });

  for (const theme of Object.keys({ ...THEMES, ...NEWEST_THEMES }) as Theme[]) {
    const hasColours = !theme.includes('High Contrast');
    it(`tells the four types of names apart by the form of their lines${hasColours ? ' and by colours of their own' : ''} in ${theme}`, async () => {
      await workbench.useTheme(theme);
      sample = await workbench.returnTo(SAMPLE);
      // Away from the quotation that the card was of: the name of its speaker is lit up while the cursor is in it.
      await sample.click('pleased');
      await sample.leave();
      const lines = async () => {
        const looks = [];
        for (const [words, around] of Object.values(NAMES))
          looks.push((await sample.looksBelow(words, around)).map(({ border, width }) => `${border} ${width}`).join());
        return looks;
      };
      await until('the lines', async () =>
        isDeepStrictEqual(await lines(), ['solid 2px', 'solid 1px', 'dotted 1px', 'double 3px']),
      );
      await workbench.screenshot('names');
      if (hasColours) await until('five colours', async () => (await colours()).size === 5);
    });
  }

  async function colours(): Promise<Set<string>> {
    const found = new Set([await sample.colorOf('told', 'Nordvik told')]);
    for (const [words, around] of Object.values(NAMES)) found.add(await sample.colorOf(words, around));
    return found;
  }
});
