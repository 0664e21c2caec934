import { SEEDS, type Workbench } from '../../test/support/workbench';
import { installBuilt, inWorkbenches, leftOut } from './installed.mts';
import { figure, type Part } from './measuring.mts';

const TITLE = 'From opening a seed to its Outline, in VS Code';
const ROUNDS = 15;

/** Each seed with words of the last of its quotations in the Outline. */
const PAGES = [
  { file: '000_3fdc92207c156fae.txt', words: '“When considering' },
  { file: '003_221aac81fec40155.txt', words: '“Russia is' },
] as const;

/**
 * From the key that opens a seed in an empty window to its last quotation in the Outline, the one seed after the other.
 */
export async function outline(short: boolean): Promise<Part> {
  if (short) return leftOut(TITLE);
  return inWorkbenches(TITLE, [installBuilt], async (workbench) => {
    await workbench.open(SEEDS, PAGES[0].file);
    await workbench.openOutline();
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round++) times.push(await opening(workbench, PAGES[round % 2 === 0 ? 1 : 0]));
    return {
      figures: [figure('Outline filled', 'ms', times.slice(2))],
      notes: [
        'By the clock, with what VS Code itself waits before it asks for an outline; the first two openings are left out.',
      ],
    };
  });
}

async function opening(workbench: Workbench, { file, words }: (typeof PAGES)[number]): Promise<number> {
  const { page } = workbench;
  await workbench.closeEditors();
  await page.locator('.outline-pane .monaco-list-row').first().waitFor({ state: 'hidden' });
  await page.keyboard.press('Control+P');
  await page.locator('.quick-input-widget .quick-input-box input').waitFor();
  await page.keyboard.type(file);
  await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: file }).waitFor();
  const before = performance.now();
  await page.keyboard.press('Enter');
  await workbench.outlineRow(words).waitFor();
  return performance.now() - before;
}
