import assert from 'node:assert/strict';
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { FIXTURES, type Workbench } from '../support/workbench';
import { sharedWorkbench } from './shared';

describe('other text in the workbench', () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await sharedWorkbench();
    await workbench.enter(FIXTURES, 'oslo.txt');
  });

  it('has every feature where its content is a news page, and keeps its language', async () => {
    const editor = await workbench.openAnother('oslo.txt');
    await editor.untilRead();
    assert.equal(await editor.foldMark('date 2019-06-04 Register'), '"⋯"');
    assert.match(
      await (await editor.hover('Carvalho', 'Carvalho told')).innerText(),
      /^Duarte Carvalho — Portuguese Foreign Minister\n/,
    );
    assert.deepEqual(
      (await editor.looksBelow('Norway', 'in Oslo, Norway')).map(({ border }) => border),
      ['dotted'],
    );
    await workbench.openOutline();
    assert.ok(
      (await workbench.outline()).some(
        ({ name, detail }) => name.startsWith('“Portugal knows') && detail.startsWith('Duarte Carvalho'),
      ),
    );
    assert.equal(await workbench.status('editor.mode').innerText(), 'Plain Text');
  });

  it('loses all marks in another language, and has them again when it is back', async () => {
    const editor = await workbench.openAnother('oslo.txt');
    await editor.untilRead();
    const marks = editor.element.locator('.view-overlays [class*="ced-"]');
    await workbench.useLanguage('HTML');
    await marks.first().waitFor({ state: 'detached' });
    await workbench.useLanguage('Plain Text');
    await marks.first().waitFor();
  });

  it('is left alone where it is a recipe', async () => {
    const editor = await workbench.openAnother('recipe.txt');
    // This is said when the text has been looked at, so nothing can come after it.
    await workbench.command('Newsmark: Fold Boilerplate');
    await workbench.page.getByText('Newsmark does not recognize this text as a news page.').first().waitFor();
    assert.equal(await editor.element.locator('.inline-folded').count(), 0);
    assert.equal(await editor.element.locator('.view-overlays [class*="ced-"]').count(), 0);
    await workbench.page.getByText('No symbols found in document').first().waitFor();
    await editor.click('says', 'says the old card');
    await workbench.page.keyboard.press('F12');
    await workbench.page
      .getByText(/No definition found/)
      .first()
      .waitFor();
    assert.equal(await editor.card().count(), 0);
  });
});

describe('a page in Plain Text', () => {
  let workbench: Workbench;
  let folder: string;

  before(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'newsmark-plain-'));
    for (const file of ['oslo.txt', 'ferry.txt']) await copyFile(path.join(FIXTURES, file), path.join(folder, file));
    workbench = await sharedWorkbench();
    await workbench.open(folder, 'oslo.txt', { 'newsmark.readAsNewsText': 'ask' });
  });
  after(() => rm(folder, { recursive: true }));

  const mode = (name: string) => workbench.status('editor.mode').filter({ hasText: name }).waitFor();
  const offer = () =>
    workbench.page.locator('.notifications-center .monaco-list-row', { hasText: 'This is a saved news page.' });

  it('is offered to be read as News Text, once, and so are those that are opened next', async () => {
    // VS Code under test shows no messages by itself.
    await workbench.command('Notifications: Show Notifications');
    await offer().waitFor();
    await workbench.screenshot('plain-offered');
    await offer().getByRole('button', { name: 'Always in This Workspace' }).click();
    await mode('News Text');
    await workbench.openAnother('ferry.txt');
    await mode('News Text');
    assert.equal(await offer().count(), 0);
    await workbench.screenshot('plain-as-news');
    await workbench.closeEditors();
    await workbench.openAnother('ferry.txt');
    await mode('News Text');
    await workbench.closeEditors();
    await workbench.openAnother('ferry.txt');
    await mode('News Text');
  });

  it('goes back to Plain Text by the menu, and stays so after a reload', async () => {
    await workbench.openAnother('oslo.txt');
    await mode('News Text');
    await workbench.command('Newsmark: Read as Plain Text or Markdown Again');
    await mode('Plain Text');
    await workbench.reload();
    await workbench.openAnother('ferry.txt');
    await mode('News Text');
    await workbench.openAnother('oslo.txt');
    await mode('Plain Text');
  });
});
