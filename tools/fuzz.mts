/**
 * Tries the analysis on ever new texts, on all cores, until it is stopped with Ctrl+C or has tried as many as asked
 * for: `npm run fuzz -- --cases 1000000 --seed 7`. A failure is printed with its seed and the shortest text found for
 * it. Exit status 1 where there were any. With `--length 20000` the texts repeat themselves, up to so many characters,
 * and the time that they take is judged too, by that of shorter ones and of prose.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { fail } from './run.mjs';
import type { Task, Tried } from './fuzz-seed.mts';

const PRINTED_EVERY_MS = 10_000;

const { values } = parseArgs({
  options: { cases: { type: 'string' }, seed: { type: 'string' }, length: { type: 'string' } },
});
const first = wholeNumber('seed', values.seed) ?? Date.now() % 0x7fffffff;
const wanted = wholeNumber('cases', values.cases) ?? Infinity;
const length = wholeNumber('length', values.length);

const started = Date.now();
let next = first;
let cases = 0;
let failures = 0;
let stopped = false;
process.once('SIGINT', () => (stopped = true));

function wholeNumber(name: string, value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  return /^\d{1,15}$/.test(value) ? Number(value) : fail(`--${name} takes a whole number, not ${value}.`);
}

function sum(): string {
  const seconds = (Date.now() - started) / 1000;
  const count = (number: number): string => Math.round(number).toLocaleString('en');
  return `${count(cases)} cases in ${count(seconds)} s (${count(cases / seconds)} a second), ${count(failures)} failures, seeds ${first} to ${next - 1}`;
}

/** Has one process try seed after seed; resolves when no more are to be tried. */
function keepTrying(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    const tryNext = (): void => {
      if (stopped || cases >= wanted) child.disconnect();
      else child.send({ seed: next++, length } satisfies Task);
    };
    child.on('message', (tried: Tried) => {
      cases += tried.cases;
      failures += tried.failures.length;
      for (const failure of tried.failures) console.log(failure);
      tryNext();
    });
    child.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`A process that tries texts ended with ${code}; ${sum()}`)),
    );
    tryNext();
  });
}

const ticker = setInterval(() => console.log(sum()), PRINTED_EVERY_MS);
try {
  // Ctrl+C reaches a group of its own only through us, so that what is begun is reported.
  const children = Array.from({ length: availableParallelism() }, () =>
    fork(new URL('fuzz-seed.mts', import.meta.url), { execArgv: ['--import', 'tsx'], detached: true }),
  );
  process.once('exit', () => children.forEach((child) => void child.kill()));
  await Promise.all(children.map(keepTrying));
} catch (error) {
  fail(error);
} finally {
  clearInterval(ticker);
}
console.log(sum());
process.exitCode = failures > 0 ? 1 : 0;
