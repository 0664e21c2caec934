import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { FrameLocator, Locator } from 'playwright-core';
import { violationsIn } from '../support/accessibility';
import { until } from '../support/until';
import { FIXTURES, NEWEST_THEMES, THEMES, type Theme, type Workbench } from '../support/workbench';
import { sharedWorkbench } from './shared';

describe('the panel “Who Is Quoted”', () => {
  let workbench: Workbench;
  let panel: FrameLocator;

  before(async () => {
    workbench = await sharedWorkbench();
    await workbench.enter(FIXTURES, 'oslo.txt');
    panel = workbench.webview();
  });

  const subject = (words: string) => panel.locator('.subject', { hasText: words }).waitFor();
  const rowHead = (name: string): Locator => panel.locator('tbody th', { hasText: name });
  const bars = (): Locator => panel.locator('#picture a');
  const link = (words: string): Locator => panel.locator('table a', { hasText: words });
  const position = () => workbench.status('editor.selection').innerText();
  const goneTo = (line: number) =>
    until(`the cursor to be on line ${line}`, async () => new RegExp(`Ln ${line},.*selected`).test(await position()));

  describe('on a page', () => {
    beforeEach(async () => {
      await workbench.closeEditors();
      await workbench.openAnother('oslo.txt');
      await workbench.command('Newsmark: Show Who Is Quoted');
      await subject('Nordvik, Carvalho Discuss Fishing Quotas in Oslo');
    });

    it('has each speaker as a row of the picture and of the table', async () => {
      for (const name of ['Astrid Nordvik', 'Duarte Carvalho', 'no speaker found']) {
        await panel.locator('#picture .name', { hasText: name }).waitFor();
        assert.equal(await rowHead(name).count(), 1, name);
      }
      assert.equal(await bars().count(), await panel.locator('table a').count());
    });

    it('leads from a bar to its quotation, with the mouse', async () => {
      await bars().first().click();
      await goneTo(18);
      assert.equal(await workbench.page.locator('.tab', { hasText: 'oslo.txt' }).count(), 1);
    });

    it('leads from bar to bar with the arrow keys, and to the quotation with Enter', async () => {
      await bars().first().focus();
      await workbench.page.keyboard.press('ArrowRight');
      await workbench.page.keyboard.press('ArrowRight');
      await until('the third bar to have the focus', () =>
        bars()
          .nth(2)
          .evaluate(
            (bar: unknown) =>
              bar === (globalThis as unknown as { document: { activeElement: unknown } }).document.activeElement,
          ),
      );
      await workbench.page.keyboard.press('Enter');
      await goneTo(20);
    });

    it('leads from the table to the quotation', async () => {
      await link('Portugal knows').focus();
      await workbench.page.keyboard.press('Enter');
      await goneTo(22);
    });

    it('follows what is typed', async () => {
      const before = await bars().count();
      const editor = await workbench.returnTo('oslo.txt');
      await editor.click('READ MORE');
      await workbench.page.keyboard.press('Home');
      await workbench.page.keyboard.type('"We will eat fish on Friday," Carvalho told reporters.\n\n', { delay: 0 });
      await link('We will eat fish').waitFor();
      assert.equal(await bars().count(), before + 1);
      await workbench.command('File: Revert File');
      await link('We will eat fish').waitFor({ state: 'detached' });
    });

    it('follows the reader to another page, and says where there is none', async () => {
      await workbench.returnTo('oslo.txt');
      await workbench.openAnother('ferry.txt');
      await subject('Storm stops northern ferry');
      await workbench.openAnother('recipe.txt');
      await panel.getByText('Newsmark has not read recipe.txt as a news page.').waitFor();
      assert.equal(await panel.locator('svg, table').count(), 0);
      for (const file of ['recipe.txt', 'ferry.txt', 'oslo.txt']) {
        await workbench.returnTo(file);
        await workbench.command('View: Close Editor');
      }
      await panel.getByText('Open a news page to see who is quoted in it.').waitFor();
    });

    it('shows hostile text as text', async () => {
      await workbench.returnTo('oslo.txt');
      await workbench.openAnother('hostile.txt');
      await link('[Click here](command').waitFor();
      assert.equal(
        await panel
          .locator('main')
          .locator('img, script, iframe, [onerror], [onclick], [href]:not([href="#"])')
          .count(),
        0,
      );
      assert.match(
        (await panel.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content')) ?? '',
        /^default-src 'none'; script-src 'nonce-[^']+'; style-src 'nonce-[^']+'; form-action 'none'; base-uri 'none'$/,
      );
    });

    it('is there again after the window has been loaded anew', async () => {
      await workbench.reload();
      await panel.locator('.subject', { hasText: 'Nordvik, Carvalho Discuss' }).waitFor({ timeout: 60_000 });
      assert.ok((await bars().count()) > 3);
    });

    it('saves the picture as a file that stands alone', async () => {
      const folder = await mkdtemp(path.join(os.tmpdir(), 'newsmark-picture-'));
      try {
        // Seen in the dialog's list when the dialog is at the folder.
        await writeFile(path.join(folder, 'earlier.svg'), '');
        const file = path.join(folder, 'oslo.svg');
        await panel.locator('#save').click();
        const input = workbench.page.locator('.quick-input-widget:visible .quick-input-box input');
        await input.waitFor();
        await until('the dialog to propose a name beside the page', async () =>
          (await input.inputValue()).endsWith('fixtures/oslo.svg'),
        );
        await input.fill(file);
        await workbench.page.locator('.quick-input-list .monaco-list-row', { hasText: 'earlier.svg' }).waitFor();
        await workbench.page.keyboard.press('Enter');
        // Written piece by piece, so that it is there before it is whole.
        const saved = await until('the whole file', async () => {
          const text = await readFile(file, 'utf8').catch(() => '');
          return text.endsWith('</svg>\n') && text;
        });
        assert.match(saved, /^<\?xml .*\n<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
        assert.ok(saved.includes('Nordvik, Carvalho Discuss Fishing Quotas in Oslo'));
      } finally {
        await rm(folder, { recursive: true });
      }
    });
  });

  describe('in the themes of VS Code', () => {
    before(async () => {
      await workbench.closeEditors();
      await workbench.command('Newsmark: Open the Sample Page');
      await workbench.returnTo('Newsmark Sample Page');
      await workbench.command('Newsmark: Show Who Is Quoted');
      await subject('Nordvik, Carvalho Open Northern Ferry Line');
    });
    after(() => workbench.useTheme('Light Modern'));

    for (const theme of Object.keys({ ...THEMES, ...NEWEST_THEMES }) as Theme[]) {
      it(`is accessible in ${theme}, and keeps what it looks like as a picture`, async () => {
        await workbench.useTheme(theme);
        await panel.locator(`body[data-vscode-theme-name="${theme}"]`).waitFor();
        assert.deepEqual(await violationsIn(panel.locator('body')), []);
        await workbench.screenshot('quoted');
      });
    }
  });
});
