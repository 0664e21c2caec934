import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator } from 'playwright-core';
import { SEEDS, THEMES, Workbench, type Theme } from '../support/workbench';

const seeds = readdirSync(SEEDS).filter((file) => file.endsWith('.txt'));
const firstLine = (seed: string) => readFileSync(path.join(SEEDS, seed), 'utf8').split(/\r?\n/, 1)[0];

describe('the workbench shows', () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await Workbench.start();
  });

  after(() => workbench.close());

  for (const theme of Object.keys(THEMES) as Theme[]) {
    it(`the seeds in ${theme}`, async () => {
      const [first = '', ...others] = seeds;
      await shows(first, await workbench.open(first, { theme }));
      for (const seed of others) await shows(seed, await workbench.openAnother(seed));
    });
  }

  async function shows(seed: string, editor: Locator): Promise<void> {
    await editor.locator('.view-line', { hasText: firstLine(seed) }).first().waitFor();
    await workbench.screenshot(`seed-${path.parse(seed).name}`);
  }
});
