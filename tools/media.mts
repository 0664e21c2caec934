/**
 * Makes the pictures of media/ anew: the icon from its drawing, and the README's from the extension as it is built now.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { SEEDS, Workbench } from '../test/support/workbench';
import { fail, root } from './run.mjs';
import { openBrowser } from './vscode/browser.mjs';

const media = path.join(root, 'media');

async function icon(): Promise<void> {
  const browser = await openBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 128, height: 128 } });
    await page.setContent(
      `<style>body { margin: 0 } svg { display: block }</style>${await readFile(path.join(media, 'icon.svg'), 'utf8')}`,
    );
    await page.screenshot({ path: path.join(media, 'icon.png'), omitBackground: true });
  } finally {
    await browser.close();
  }
}

/** The window from the side bar on, down to where the text that is shown ends. */
const SHOWN = { x: 45, y: 36, width: 1355, height: 640 };

async function screenshots(): Promise<void> {
  const workbench = await Workbench.start();
  try {
    const light = await workbench.open(SEEDS, '003_221aac81fec40155.txt');
    await light.untilRead();
    await workbench.openOutline();
    await light.hover('Lavrov', 'Lavrov pointed out');
    await workbench.page.screenshot({
      path: path.join(media, 'official-light.png'),
      clip: SHOWN,
      animations: 'disabled',
    });
    await workbench.useTheme('Dark Modern');
    const dark = await workbench.openAnother('000_3fdc92207c156fae.txt');
    await dark.untilRead();
    await dark.hover('exchanged views');
    await workbench.page.screenshot({
      path: path.join(media, 'quotation-dark.png'),
      clip: SHOWN,
      animations: 'disabled',
    });
    await dark.leave();
    await workbench.useTheme('Light Modern');
    await workbench.closeEditors();
    await workbench.closeOutline();
    await workbench.command('Newsmark: Open the Sample Page');
    const sample = await workbench.returnTo('Newsmark Sample Page');
    await sample.untilRead();
    await workbench.command('Newsmark: Show Who Is Quoted');
    await workbench.webview().locator('svg').waitFor();
    await workbench.page.screenshot({
      path: path.join(media, 'quoted-light.png'),
      clip: SHOWN,
      animations: 'disabled',
    });
  } finally {
    await workbench.close();
  }
}

await icon().catch(fail);
await screenshots().catch(fail);
