import assert from 'node:assert/strict';
import { copyFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { TextEditor } from '../support/textEditor';
import { until } from '../support/until';
import { FIXTURES, type Workbench } from '../support/workbench';
import { sharedWorkbench } from './shared';

const PAGE = 'oslo.txt';

/** A word of a quotation, on a line that holds these words, with whose it is for the machine and whose it is made here. */
const SEA = { word: 'gives', line: 'the sea gives', by: 'Duarte Carvalho', to: 'Astrid Nordvik', typed: 'nordvik' };
const WARM = { word: 'unusually', line: 'unusually warm', by: 'Duarte Carvalho', to: 'Astrid Nordvik', typed: 'nordvik' };
type Quotation = typeof SEA;

describe('one page in two windows', () => {
  let folder: string;
  let windows: readonly { readonly workbench: Workbench; readonly editor: TextEditor }[];

  before(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'newsmark-windows-'));
    await copyFile(path.join(FIXTURES, PAGE), path.join(folder, PAGE));
    const first = await sharedWorkbench();
    const workbenches = [first, first.beside()];
    windows = await Promise.all(workbenches.map(async (workbench) => ({ workbench, editor: await workbench.open(folder, PAGE) })));
    for (const { editor } of windows) await editor.untilRead();
  });
  after(async () => {
    await windows[1]?.workbench.closeWindow();
    await rm(folder, { recursive: true });
  });

  /** Gives a quotation to somebody else, by keys, in the window of this number. */
  async function correct(at: number, { word, line, to, typed, by }: Quotation): Promise<void> {
    const { workbench, editor } = windows[at] ?? assert.fail();
    await editor.click(word, line);
    await workbench.command('Newsmark: Change Speaker…');
    await workbench.page.locator('.quick-input-title').filter({ hasText: 'Who said' }).waitFor();
    await workbench.page.keyboard.type(typed);
    await workbench.page.locator('.quick-input-list .monaco-list-row', { hasText: by }).waitFor({ state: 'detached' });
    await workbench.page.keyboard.press('Enter');
    await workbench.page.locator('.quick-input-list .monaco-list-row', { hasText: to }).waitFor({ state: 'hidden' });
  }

  /** Waits until the card on a quotation tells in all windows that it is the reader's. */
  async function untilToldInAll({ word, line, to }: Quotation): Promise<void> {
    for (const { editor } of windows) {
      await until(`the card on “${word}” to say ${to}`, async () => (await (await editor.hover(word, line)).innerText()).startsWith(`Said by ${to} · set by you\n`));
      await editor.leave();
    }
  }

  it('has in both what the reader decides in either, and keeps all of it', async () => {
    await correct(0, SEA);
    await untilToldInAll(SEA);
    await correct(1, WARM);
    await untilToldInAll(WARM);
    await untilToldInAll(SEA);
    const { total } = JSON.parse(await readFile(path.join(folder, `${PAGE}.annotations.jsonld`), 'utf8')) as { total: number };
    assert.equal(total, 2);
  });
});
