import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { JSHandle } from 'playwright-core';
import type { TextEditor } from '../../test/support/text-editor';
import { until } from '../../test/support/until';
import type { Workbench } from '../../test/support/workbench';
import { installBuilt, inWorkbenches, leftOut } from './installed.mts';
import { figure, type Part } from './measuring.mts';
import { pageOf } from './texts.mts';

const TITLE = 'Typing in a page of 1 MB, in VS Code';
const FILE = 'page.txt';
const ROUNDS = 4;
const WORDS = 'and so the talks went on for a while ';
/** Between keys: bursts, and pauses in which the page is read anew. */
const DELAYS_MS = [60, 60, 60, 110, 60, 170, 60, 240, 60, 60, 400];

/** From a key to the painted text, with the extension and without it, in turn. */
export async function typing(short: boolean): Promise<Part> {
  if (short) return leftOut(TITLE);
  const folder = await mkdtemp(path.join(os.tmpdir(), 'newsmark-bench-'));
  try {
    await writeFile(path.join(folder, FILE), pageOf(1024));
    return await inWorkbenches(TITLE, [installBuilt, () => Promise.resolve()], async (...workbenches) => {
      const times: number[][] = workbenches.map(() => []);
      const editors: TextEditor[] = [];
      for (const workbench of workbenches) editors.push(await openedInTheMiddle(workbench, folder));
      await workbenches[0]?.page
        .locator('[id="newsmark.newsmark.page"], [id="newsmark.newsmark.newsmark.page"]')
        .waitFor();
      for (let round = 0; round <= ROUNDS; round++) {
        for (const [n, editor] of editors.entries()) {
          const keys = await typed(editor);
          if (round > 0) times[n]?.push(...keys);
        }
      }
      return {
        figures: [
          figure('from key to text, with the extension', 'ms', times[0] ?? []),
          figure('from key to text, without it', 'ms', times[1] ?? []),
        ],
        notes: [
          'By the clock, in a browser that paints without a graphics card; keys in bursts with pauses between them. The first round warms up.',
        ],
      };
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function openedInTheMiddle(workbench: Workbench, folder: string): Promise<TextEditor> {
  const editor = await workbench.open(folder, FILE);
  const { page } = workbench;
  await editor.element.locator('.view-line').first().click();
  await page.keyboard.press('Control+G');
  await page.keyboard.type('6000');
  await page.keyboard.press('Enter');
  await page.keyboard.press('End');
  return editor;
}

/** Milliseconds from each key to when the text with it was painted. */
async function typed({ page }: TextEditor): Promise<number[]> {
  const watching = (await page.evaluateHandle(watchKeys)) as JSHandle<{ readonly times: number[]; stop: () => void }>;
  for (const [n, key] of Array.from(WORDS).entries()) {
    await page.keyboard.type(key);
    await page.waitForTimeout(DELAYS_MS[n % DELAYS_MS.length] ?? 0);
  }
  await until('all keys to be painted', () =>
    watching.evaluate(({ times }, count) => times.length >= count, WORDS.length),
  );
  return watching.evaluate(({ times, stop }) => {
    stop();
    return times;
  });
}

/**
 * Runs in the page: for each key, waits until the lines of the editor are others, and then for the frame that shows
 * them.
 */
const watchKeys = `(() => {
  const lines = document.querySelector('.monaco-editor[data-uri$="/${FILE}"] .view-lines');
  const times = [];
  const pressed = [];
  let text = lines.textContent;
  const onKey = (event) => pressed.push(event.timeStamp);
  const observer = new MutationObserver(() => {
    if (pressed.length === 0 || lines.textContent === text) return;
    text = lines.textContent;
    const since = pressed.splice(0);
    requestAnimationFrame(() => setTimeout(() => times.push(...since.map((time) => performance.now() - time))));
  });
  observer.observe(lines, { childList: true, subtree: true, characterData: true });
  document.addEventListener('keydown', onKey, true);
  return { times, stop() { observer.disconnect(); document.removeEventListener('keydown', onKey, true); } };
})()`;
