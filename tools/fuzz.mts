/**
 * Tries the analysis on ever new texts until it is stopped with Ctrl+C. `npm run fuzz -- 7` begins with the seed 7; a failure is printed
 * with its seed and the shortest text found for it. Exit status 1 where there were any.
 */
import fc from 'fast-check';
import { setImmediate } from 'node:timers/promises';
import { broken, brokenByLineEndings } from '../test/core/properties/laws';
import { texts } from '../test/core/properties/texts';

const CASES_A_SEED = 200;
const SEEDS_A_LINE = 25;

const laws = { 'whole, in order and repeatable': broken, 'the same whatever ends the lines': brokenByLineEndings };

let stopped = false;
process.once('SIGINT', () => (stopped = true));

const first = Number(process.argv[2] ?? Date.now() % 0x7fffffff);
if (!Number.isInteger(first)) throw new Error(`A seed is a whole number, not ${process.argv[2]}.`);

let cases = 0;
let failures = 0;
const sum = (): string => `${cases.toLocaleString('en')} cases, ${failures} failures`;

for (let seed = first; !stopped; seed++) {
  for (const [name, law] of Object.entries(laws)) {
    let found: string[] = [];
    const { failed, counterexample } = fc.check(
      fc.property(texts, (text) => {
        cases++;
        const wrong = reasons(law, text);
        if (wrong.length > 0) found = wrong;
        return wrong.length === 0;
      }),
      { seed, numRuns: CASES_A_SEED },
    );
    if (failed) {
      failures++;
      console.log(`Seed ${seed}, not ${name}:\n  ${found.join('\n  ')}\n  in ${JSON.stringify(counterexample?.[0])}`);
    }
    await setImmediate(); // lets Ctrl+C through
  }
  if ((seed - first + 1) % SEEDS_A_LINE === 0) console.log(`${sum()}, seeds ${first} to ${seed}`);
}
console.log(sum());
process.exitCode = failures > 0 ? 1 : 0;

function reasons(law: (text: string) => string[], text: string): string[] {
  try {
    return law(text);
  } catch (error) {
    return [error instanceof Error ? (error.stack ?? error.message) : String(error)];
  }
}
