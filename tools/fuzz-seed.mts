/** A process of `npm run fuzz`: takes a seed, tries the texts that it stands for, and gives back what came of it. */
import fc from 'fast-check';
import { broken, brokenByEdits, brokenByLineEndings } from '../test/core/properties/laws';
import { texts, versions } from '../test/core/properties/texts';

export interface Tried {
  readonly cases: number;
  readonly failures: readonly string[];
}

const CASES_A_SEED = 200;

process.on('message', (seed: number) => process.send?.(tried(seed)));

function tried(seed: number): Tried {
  const all = [
    law(seed, 'whole, in order and repeatable', texts, broken),
    law(seed, 'the same whatever ends the lines', texts, brokenByLineEndings),
    law(seed, 'the same after edits as read afresh', versions, brokenByEdits),
  ];
  return { cases: all.reduce((sum, { cases }) => sum + cases, 0), failures: all.flatMap(({ failures }) => failures) };
}

function law<Case>(
  seed: number,
  name: string,
  arbitrary: fc.Arbitrary<Case>,
  holds: (example: Case) => string[],
): Tried {
  let cases = 0;
  let found: string[] = [];
  const property = fc.property(arbitrary, (example) => {
    cases++;
    const wrong = reasons(() => holds(example));
    if (wrong.length > 0) found = wrong;
    return wrong.length === 0;
  });
  const { failed, counterexample } = fc.check(property, { seed, numRuns: CASES_A_SEED });
  return {
    cases,
    failures: failed
      ? [`Seed ${seed}, not ${name}:\n  ${found.join('\n  ')}\n  in ${JSON.stringify(counterexample?.[0])}`]
      : [],
  };
}

function reasons(check: () => string[]): string[] {
  try {
    return check();
  } catch (error) {
    return [error instanceof Error ? (error.stack ?? error.message) : String(error)];
  }
}
