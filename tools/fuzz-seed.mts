/** A process of `npm run fuzz`: takes a seed, tries the texts that it stands for, and gives back what came of it. */
import fc from 'fast-check';
import { brokenByGrowth } from '../test/core/properties/growth';
import { broken, brokenByEdits, brokenByLineEndings } from '../test/core/properties/laws';
import { repetitions, repetitive } from '../test/core/properties/repetitions';
import { texts, versions } from '../test/core/properties/texts';

/** What a process is to try: the texts of a seed, or with a length such that repeat themselves up to it. */
export interface Task {
  readonly seed: number;
  readonly length: number | undefined;
}

export interface Tried {
  readonly cases: number;
  readonly failures: readonly string[];
}

const CASES_A_SEED = 200;
const LONG_CASES_A_SEED = 10;

process.on('message', (task: Task) => process.send?.(tried(task)));

function tried({ seed, length }: Task): Tried {
  const all =
    length === undefined
      ? [
          law(seed, 'whole, in order and repeatable', texts, broken),
          law(seed, 'the same whatever ends the lines', texts, brokenByLineEndings),
          law(seed, 'the same after edits as read afresh', versions, brokenByEdits),
        ]
      : [
          law(seed, 'whole, in order and repeatable', repetitive(length), broken, LONG_CASES_A_SEED),
          law(seed, 'read in a time that grows with its length', repetitions, brokenByGrowth, LONG_CASES_A_SEED),
        ];
  return { cases: all.reduce((sum, { cases }) => sum + cases, 0), failures: all.flatMap(({ failures }) => failures) };
}

function law<Case>(
  seed: number,
  name: string,
  arbitrary: fc.Arbitrary<Case>,
  holds: (example: Case) => string[],
  numRuns = CASES_A_SEED,
): Tried {
  let cases = 0;
  let found: string[] = [];
  const property = fc.property(arbitrary, (example) => {
    cases++;
    const wrong = reasons(() => holds(example));
    if (wrong.length > 0) found = wrong;
    return wrong.length === 0;
  });
  const { failed, counterexample } = fc.check(property, { seed, numRuns });
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
