import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { largePage } from '../support/large-page';
import type { TextEditor } from '../support/text-editor';
import { until } from '../support/until';
import { Workbench } from '../support/workbench';

describe('a page that is too long to be read at once', () => {
  let workbench: Workbench;
  let folder: string;
  let editor: TextEditor;

  before(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'newsmark-large-'));
    await writeFile(path.join(folder, 'large.txt'), largePage(1_000_000));
    workbench = await Workbench.start();
    editor = await workbench.open(folder, 'large.txt');
  });
  after(async () => {
    await workbench.close();
    await rm(folder, { recursive: true });
  });

  const item = () => workbench.page.locator('[id="newsmark.newsmark.newsmark.page"]');
  const isUnderlined = (words: string) => async () =>
    (await editor.looksBelow('Duarte Carvalho', words)).some(({ border }) => border === 'solid');

  it('says in the status bar that only the part in view is read, and from which length on', async () => {
    await until('the item to tell of quotations', async () => /\d quotations in view$/.test(await item().innerText()));
    assert.match(
      (await item().locator('a').getAttribute('aria-label')) ?? '',
      /more than 150,000 characters only the part in view is read/,
    );
  });

  it('has lines under the names that the reader scrolls to', async () => {
    await editor.click('Duarte Carvalho', 'Duarte Carvalho for round 2 of');
    await until('names at the beginning to be underlined', isUnderlined('Duarte Carvalho for round 2 of'));
    await workbench.page.keyboard.press('Control+End');
    for (let pages = 0; pages < 3; pages++) await workbench.page.keyboard.press('PageUp');
    await editor.element.locator('.view-line', { hasText: 'Duarte Carvalho for round' }).first().waitFor();
    const last = await editor.element
      .locator('.view-line', { hasText: 'Duarte Carvalho for round' })
      .first()
      .innerText();
    const there = /Duarte Carvalho for round \d{4}/.exec(last.replaceAll('\u00a0', ' '))?.[0];
    assert.ok(there, last);
    await until('names at the end to be underlined', isUnderlined(there));
  });

  it('keeps the lines under names while the reader types', async () => {
    await workbench.page.keyboard.press('Control+Home');
    await until('names at the beginning to be underlined', isUnderlined('Duarte Carvalho for round 2 of'));
    await editor.click('Duarte Carvalho', 'Duarte Carvalho for round 2 of');
    const { before, fewest } = await editor.linesDuring(async () => {
      await workbench.page.keyboard.type(' and Henrique Lobo of Angola and ', { delay: 60 });
      await until('the new name to be underlined', async () =>
        (await editor.looksBelow('Angola')).some(({ border }) => border === 'dotted'),
      );
    });
    // A line that grows can push others out of view.
    assert.ok(fewest > before / 2, `${fewest} of ${before}`);
  });
});
