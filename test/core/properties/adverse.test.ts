import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/analyze';
import { contains } from '../../../src/core/span';
import { ADVERSE, adverseText, bodiedPage } from '../support/adverse';

/**
 * So much shorter than in `npm run bench:adverse`, which prints how the time grows; a time that grew with the square of
 * the length would still be too long for a test.
 */
const SHARE = 8;

describe('text that is made to keep us busy', function () {
  this.timeout(60_000);

  for (const adverse of ADVERSE) {
    it(`is read to its end: ${adverse.name}`, () => {
      const text = adverseText(adverse, adverse.times / SHARE);
      const analysis = analyze(text, { page: bodiedPage(text) }) ?? assert.fail('no page');
      assert.equal(analysis.page.regions.at(-1)?.end, text.length);
      assert.ok(analysis.entities.some(({ name }) => name.includes('Nordvik')));
      for (const quote of analysis.quotes) assert.ok(contains({ start: 0, end: text.length }, quote.outer));
    });
  }
});
