import assert from 'node:assert/strict';
import { SEEDS, THEMES, type Theme, type Workbench } from '../support/workbench';
import { sharedWorkbench } from './shared';

/** In each theme both seeds, with the words whose cards are kept as pictures. */
const PAGES = [
  {
    seed: '000_3fdc92207c156fae.txt',
    name: 'Tillerson',
    around: 'Lavrov and Tillerson also',
    quotation: 'exchanged views',
  },
  { seed: '003_221aac81fec40155.txt', name: 'Lavrov', around: 'Lavrov pointed out', quotation: 'What a secret' },
];

describe('the workbench looks right, as pictures in artifacts/ show,', () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await sharedWorkbench();
    await workbench.enter(SEEDS, PAGES[0]!.seed);
    await workbench.openOutline();
  });

  for (const theme of Object.keys(THEMES) as Theme[]) {
    it(`in ${theme}`, async () => {
      await workbench.useTheme(theme);
      for (const { seed, name, around, quotation } of PAGES) {
        const editor = await workbench.openAnother(seed);
        await editor.untilRead();
        const picture = (state: string) => workbench.screenshot(`${seed.slice(0, 3)}-${state}`);

        await workbench.closeOutline();
        await picture('opened');
        await workbench.openOutline();
        await workbench.outlineRow('Site text').waitFor();
        await picture('outline');
        const ofName = await (await editor.hover(name, around)).innerText();
        await picture('name');
        const ofQuotation = await (await editor.hover(quotation)).innerText();
        await picture('quotation');
        await editor.leave();

        assert.match(ofName, / — /);
        assert.match(ofQuotation, /aid by /);
      }
    });
  }
});
