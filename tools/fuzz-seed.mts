/** A process of `npm run fuzz`: takes a seed, tries the texts that it stands for, and gives back what came of it. */
import fc from 'fast-check';
import { broken, brokenByLineEndings } from '../test/core/properties/laws';
import { texts } from '../test/core/properties/texts';

export interface Tried {
  readonly cases: number;
  readonly failures: readonly string[];
}

const CASES_A_SEED = 200;

const laws = { 'whole, in order and repeatable': broken, 'the same whatever ends the lines': brokenByLineEndings };

process.on('message', (seed: number) => process.send?.(tried(seed)));

function tried(seed: number): Tried {
  let cases = 0;
  const failures = Object.entries(laws).flatMap(([name, law]) => {
    let found: string[] = [];
    const property = fc.property(texts, (text) => {
      cases++;
      const wrong = reasons(law, text);
      if (wrong.length > 0) found = wrong;
      return wrong.length === 0;
    });
    const { failed, counterexample } = fc.check(property, { seed, numRuns: CASES_A_SEED });
    return failed ? [`Seed ${seed}, not ${name}:\n  ${found.join('\n  ')}\n  in ${JSON.stringify(counterexample?.[0])}`] : [];
  });
  return { cases, failures };
}

function reasons(law: (text: string) => string[], text: string): string[] {
  try {
    return law(text);
  } catch (error) {
    return [error instanceof Error ? (error.stack ?? error.message) : String(error)];
  }
}
