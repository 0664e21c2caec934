import assert from 'node:assert/strict';
import { copyFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { TextEditor } from '../support/text-editor';
import { until } from '../support/until';
import { FIXTURES, type Workbench } from '../support/workbench';
import { sharedWorkbench } from './shared';

const PAGE = 'oslo.txt';

/** Two quotations that are Carvalho's for the machine: a word of each, on the line that holds these words. */
const SEA = ['gives', 'the sea gives'] as const;
const WARM = ['unusually', 'unusually warm'] as const;
type Quotation = typeof SEA | typeof WARM;

describe('one page in two windows', () => {
  let folder: string;
  let windows: readonly { readonly workbench: Workbench; readonly editor: TextEditor }[];

  before(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'newsmark-windows-'));
    await copyFile(path.join(FIXTURES, PAGE), path.join(folder, PAGE));
    const first = await sharedWorkbench();
    const workbenches = [first, first.beside()];
    windows = await Promise.all(
      workbenches.map(async (workbench) => ({ workbench, editor: await workbench.open(folder, PAGE) })),
    );
    for (const { editor } of windows) await editor.untilRead();
  });
  after(async () => {
    await windows[1]?.workbench.closeWindow();
    await rm(folder, { recursive: true });
  });

  /** Gives a quotation to Nordvik in the window of this number. */
  async function correct(at: number, [word, line]: Quotation): Promise<void> {
    const { workbench, editor } = windows[at] ?? assert.fail();
    await editor.click(word, line);
    await workbench.command('Newsmark: Said by Somebody Else…');
    await workbench.page.locator('.quick-input-title').filter({ hasText: 'Who said' }).waitFor();
    await workbench.page.keyboard.type('nordvik');
    await workbench.page
      .locator('.quick-input-list .monaco-list-row', { hasText: 'Duarte Carvalho' })
      .waitFor({ state: 'detached' });
    await workbench.page.keyboard.press('Enter');
    await workbench.page
      .locator('.quick-input-list .monaco-list-row', { hasText: 'Astrid Nordvik' })
      .waitFor({ state: 'hidden' });
  }

  /** Waits until the card on a quotation tells in both windows that it is Nordvik's by the reader's word. */
  async function untilToldInBoth([word, line]: Quotation): Promise<void> {
    for (const { editor } of windows) {
      await until(`the card on “${word}” to say so`, async () =>
        (await (await editor.hover(word, line)).innerText()).startsWith('Said by Astrid Nordvik · set by you\n'),
      );
      await editor.leave();
    }
  }

  it('has in both what the reader decides in either, and keeps all of it', async () => {
    await correct(0, SEA);
    await untilToldInBoth(SEA);
    await correct(1, WARM);
    await untilToldInBoth(WARM);
    await untilToldInBoth(SEA);
    const { total } = JSON.parse(await readFile(path.join(folder, `${PAGE}.annotations.jsonld`), 'utf8')) as {
      total: number;
    };
    assert.equal(total, 2);
  });
});
