import assert from 'node:assert/strict';
import { copyFile, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { installExtension } from '../../tools/vscode/extension.mjs';
import { until } from '../support/until';
import { FIXTURES, Workbench } from '../support/workbench';
import { sharedWorkbench } from './shared';

describe('text that means harm, in the workbench', () => {
  it('is no icon in a list of quotations', async () => {
    const workbench = await sharedWorkbench();
    const editor = await workbench.enter(FIXTURES, 'hostile.txt');
    await editor.untilRead();
    await workbench.command('Newsmark: Go to Quotation…');
    const row = workbench.page.locator('.quick-input-list .monaco-list-row', { hasText: 'spin' }).first();
    await row.waitFor();
    assert.match((await row.innerText()).replaceAll('\u2060', ''), /\$\(trash\) \$\(sync~spin\) it/);
    assert.equal(await row.locator('.codicon-trash, .codicon-sync').count(), 0);
    await workbench.page.keyboard.press('Escape');
  });
});

describe('a failure while a page is read', () => {
  let workbench: Workbench;
  let folder: string;

  before(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'newsmark-failing-'));
    await copyFile(path.join(FIXTURES, 'oslo.txt'), path.join(folder, 'oslo.txt'));
    workbench = await Workbench.start(installBroken);
  });
  after(async () => {
    await workbench.close();
    await rm(folder, { recursive: true });
  });

  it('leaves standing what doesn’t rest on it, and is told once and quietly', async () => {
    const editor = await workbench.open(folder, 'oslo.txt');
    const { page } = workbench;
    const message = page.locator('.statusbar-item', { hasText: 'Newsmark could not read all of this page.' });
    await message.waitFor();
    // A second one would come with the next reading.
    await message.waitFor({ state: 'detached', timeout: 30_000 });
    await workbench.openOutline();
    const isQuoted = async (words: RegExp): Promise<boolean> =>
      (await workbench.outline()).some(({ name }) => words.test(name));
    await until('the quotations in the outline', () => isQuoted(/^“Portugal knows/));
    await editor.click('Portugal', '“Portugal knows');
    await page.keyboard.type('xyz');
    await until('the page to be read anew', () => isQuoted(/^“P\w*xyz/));
    assert.equal(await message.count(), 0);
    assert.equal(await page.locator('.notification-toast').count(), 0);
  });
});

/** Newsmark, with nothing in its worker that could tell sentences. */
async function installBroken(extensions: string): Promise<void> {
  await installExtension(extensions);
  const [installed = ''] = await readdir(extensions);
  const main = path.join(extensions, installed, 'dist', 'worker.js');
  const code = await readFile(main, 'utf8');
  await writeFile(
    main,
    `Intl.Segmenter.prototype.segment = () => { throw new TypeError('No sentences today'); };\n${code}`,
  );
}
