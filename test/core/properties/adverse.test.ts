import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/analyze';
import { contains } from '../../../src/core/span';
import { ADVERSE, adverseText, bodied, bodiedPage, NAMES, repeated } from '../support/adverse';
import { SECOND } from '../support/pages';

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

  it('takes at most five times as long as prose where it is one word of 100,000 names', () => {
    const chain = bodied(`${repeated(NAMES['one word of names']!, 100_000)}x met him.`);
    const prose = bodied(`${SECOND}\n`.repeat(chain.length / SECOND.length));
    const time = (text: string): number => {
      const before = process.cpuUsage();
      assert.ok(analyze(text, { page: bodiedPage(text) }));
      return process.cpuUsage(before).user / 1000;
    };
    const [ofChain, ofProse] = [time(chain), time(prose)];
    assert.ok(ofChain < 5 * ofProse, `${ofChain.toFixed(0)} ms, prose ${ofProse.toFixed(0)}`);
  });
});
