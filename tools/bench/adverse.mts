/** How the time of an analysis grows with text made to keep us busy: `npm run bench:adverse`. Judges nothing. */
import { analyze } from '../../src/core/analyze';
import { BODY } from '../../test/core/support/pages';

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
];

function processorTime(text: string): number {
  const times = [1, 2, 3].map(() => {
    const before = process.cpuUsage();
    analyze(text);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.max(1, Math.min(...times));
}

processorTime(BODY);
for (const [name, unit, length] of ADVERSE) {
  const textOf = (size: number): string => `${BODY}\n\n${unit.repeat(size / unit.length)}x\n`;
  const [once, fourfold] = [processorTime(textOf(length)), processorTime(textOf(4 * length))];
  console.log(`${name.padEnd(30)} ${(4 * length).toLocaleString('en').padStart(9)} code units: ${fourfold.toFixed(0).padStart(6)} ms, ${(fourfold / once).toFixed(1)} times those of a quarter`);
}
