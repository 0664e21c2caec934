import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { packagePath } from '../../tools/vscode/extension.mjs';
import { installPacked } from '../../tools/vscode/host.mjs';
import { SEEDS, Workbench } from '../support/workbench';

const SEED = '000_3fdc92207c156fae.txt';

describe('the package, installed into a clean VS Code,', () => {
  let workbench: Workbench;
  let installed = '';

  before(async () => {
    workbench = await Workbench.start(async (extensions) => {
      assert.deepEqual(readdirSync(extensions), []);
      await installPacked(await packagePath(), extensions);
      const [folder = ''] = readdirSync(extensions).filter((name) => name.startsWith('newsmark.'));
      installed = path.join(extensions, folder);
    });
  });
  after(() => workbench?.close());

  it('holds no sources, tests or packages', () => {
    for (const name of ['src', 'test', 'tools', 'node_modules', 'seeds', 'tsconfig.json'])
      assert.ok(!existsSync(path.join(installed, name)), name);
    assert.deepEqual(readdirSync(path.join(installed, 'dist')).sort(), [
      'NOTICE.txt',
      'extension.js',
      'extension.web.js',
      'quoted.js',
      'worker.js',
    ]);
  });

  it('reads a page: folds, outline, card', async () => {
    const editor = await workbench.open(SEEDS, SEED);
    await editor.untilRead();
    assert.equal(await editor.foldMark('Register'), '"⋯"');
    await workbench.openOutline();
    assert.ok(
      (await workbench.outline()).some(
        ({ name, detail }) => name.startsWith('“Lavrov stressed') && detail === 'Russian Foreign Ministry',
      ),
    );
    assert.match(await (await editor.hover('Lavrov', 'Lavrov also called')).innerText(), /^Serge[iy] Lavrov — /);
  });

  it('shows who is quoted', async () => {
    await workbench.command('Newsmark: Show Who Is Quoted');
    await workbench.webview().locator('svg a').first().waitFor();
  });

  it('has a page of its own, without broken pictures', async () => {
    await workbench.closeEditors();
    await workbench.page.keyboard.press('Control+Shift+X');
    await workbench.page.locator('.extensions-list .monaco-list-row', { hasText: 'Newsmark' }).first().click();
    const page = workbench.webview();
    await page.getByRole('heading', { name: 'Newsmark', exact: true }).waitFor();
    await page.getByRole('heading', { name: 'What it shows' }).waitFor();
    assert.deepEqual(
      await page
        .locator('img')
        .evaluateAll((images: { naturalWidth: number }[]) =>
          images.map(({ naturalWidth }) => naturalWidth).filter((width) => width === 0),
        ),
      [],
    );
    await workbench.screenshot('extension-page');
  });
});
