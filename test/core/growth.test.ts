import assert from 'node:assert/strict';
import { analyze } from '../../src/core/analyze';
import { BODY } from './support/pages';

/** Four times the text may take so many times the processor's time: 4 would be linear, 16 quadratic. */
const MOST = 8;

/** Text that is made to keep us busy, behind a paragraph by which it is recognized: the unit that is repeated, and how much of it is tried first. */
const ADVERSE: readonly (readonly [name: string, unit: string, length: number])[] = [
  ['one line of letters', 'a', 250_000],
  ['one line of words', 'word ', 40_000],
  ['one line of names', 'Word ', 40_000],
  ['one line of spaces', '\u00a0', 250_000],
  ['blank lines', '\n', 250_000],
  ['lines ended by CR', 'a\r', 25_000],
  ['straight marks', '"', 250_000],
  ['opening marks', '“', 40_000],
  ['closing marks', '”', 250_000],
  ['guillemets that open words', '«a ', 1500],
  ['apostrophes', "a' 'b ", 30_000],
  ['brackets', '(', 250_000],
  ['quotations in one line', '"We will go," Nordvik said. ', 4000],
  ['initials', 'U.', 100_000],
  ['periods', '. ', 60_000],
  ['hyphens', 'Al-', 60_000],
  ['offices', 'former deputy prime ', 40_000],
  ['lists', 'presidents and ministers of ', 40_000],
  ['labels', 'Nordvik: ', 40_000],
  ['combining marks', '\u0301', 100_000],
  ['emoji', '🙂', 100_000],
  ['lone surrogates', '\ud83d', 100_000],
];

function processorTime(text: string): number {
  const times = [1, 2, 3].map(() => {
    const before = process.cpuUsage();
    assert.ok(analyze(text));
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.max(1, Math.min(...times));
}

describe('the time that an analysis takes', function () {
  this.timeout(120_000);

  before(() => void processorTime(BODY));

  for (const [name, unit, length] of ADVERSE) {
    it(`grows no faster than the text with ${name}`, () => {
      const textOf = (size: number): string => `${BODY}\n\n${unit.repeat(size / unit.length)}x\n`;
      const [once, fourfold] = [processorTime(textOf(length)), processorTime(textOf(4 * length))];
      console.log(`      ${(4 * length).toLocaleString('en')} code units: ${fourfold.toFixed(0)} ms, ${(fourfold / once).toFixed(1)} times`);
      assert.ok(fourfold / once < MOST);
    });
  }
});
