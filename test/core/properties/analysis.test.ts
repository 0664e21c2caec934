import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isPage } from '../../../src/core/analyze';
import { broken, brokenByEdits, brokenByLineEndings, brokenByPlanting, brokenByWrapping } from './laws';
import { planted, texts, versions, wrapped } from './texts';

/** The same cases every time; `npm run fuzz` looks for others. */
const SEED = 20171009;
const CASES = 2000;
const CASES_OF_LINE_ENDINGS = 300;
const CASES_OF_EDITS = 300;
const CASES_THAT_LOOK_THE_SAME = 300;
const CASES_OF_WRAPPING = 300;

describe('for every text', function () {
  this.timeout(300_000);

  let cases = 0;
  let pages = 0;
  after(() => console.log(`    ${cases} cases, ${pages} of them pages`));

  const holds = (name: string, numRuns: number, law: (text: string) => string[]): void => {
    it(name, () => {
      const check = (text: string): void => {
        cases++;
        if (isPage(text)) pages++;
        assert.deepEqual(law(text), []);
      };
      fc.assert(fc.property(texts, check), { seed: SEED, numRuns });
    });
  };

  holds('the analysis is whole, in order and repeatable', CASES, broken);
  holds('it is the same whatever ends the lines', CASES_OF_LINE_ENDINGS, brokenByLineEndings);

  const sameFor = <T>(name: string, cases: fc.Arbitrary<T>, numRuns: number, law: (made: T) => string[]): void => {
    it(name, () =>
      fc.assert(
        fc.property(cases, (made) => assert.deepEqual(law(made), [])),
        { seed: SEED, numRuns },
      ),
    );
  };
  sameFor('a text that looks the same is read the same', planted, CASES_THAT_LOOK_THE_SAME, brokenByPlanting);
  sameFor('it is the same where lines are wrapped', wrapped, CASES_OF_WRAPPING, brokenByWrapping);

  it('what is found after edits is what a fresh reading finds', () => {
    const check = (edited: readonly string[]): void => {
      cases += edited.length;
      pages += edited.filter(isPage).length;
      assert.deepEqual(brokenByEdits(edited), []);
    };
    fc.assert(fc.property(versions, check), { seed: SEED, numRuns: CASES_OF_EDITS });
  });
});
