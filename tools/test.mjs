/** All that must hold, one announced step after the other, and one sum of the tests at the end. */
import { spawn } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';
import { fail, root } from './run.mjs';
import { setup } from './setup.mjs';

/** @typedef {{ name: string, script: string, tests?: boolean, needs?: string }} Step */
/** @typedef {{ passed: number, failed: number, pending: number }} Counts */

/** @type {Step[]} */
const steps = [
  { name: 'Types', script: 'typecheck' },
  { name: 'Lint', script: 'lint' },
  { name: 'Core tests', script: 'test:core', tests: true },
  { name: 'Build', script: 'build' },
  { name: 'Editor tests', script: 'test:editor', tests: true, needs: 'Build' },
  { name: 'Web host tests', script: 'test:web', tests: true, needs: 'Build' },
  { name: 'User interface tests', script: 'test:ui', tests: true, needs: 'Build' },
  { name: 'Package tests', script: 'test:package', tests: true },
];

async function test() {
  announce('Dependencies');
  await setup();
  const total = { passed: 0, failed: 0, pending: 0 };
  /** @type {Map<string, string>} */
  const results = new Map();
  let failures = '';
  for (const step of steps) {
    announce(step.name);
    const { counts, result, failed } = await outcome(step, results);
    results.set(step.name, result);
    failures += failed;
    total.passed += counts.passed;
    total.failed += counts.failed;
    total.pending += counts.pending;
  }
  announce('Speed, judged by nobody');
  await runScript('bench', '--short');
  announce('Summary');
  // Said once more, as who reads the log of another machine may have no more than its end.
  if (failures) console.log(failures);
  for (const [name, result] of results) console.log(`${name.padEnd(22)}${result}`);
  if (total.pending > 0) console.log(`${total.pending} marked as pending`);
  console.log(`${total.passed} passed, ${total.failed} failed`);
  process.exitCode = total.failed === 0 ? 0 : 1;
}

/** What came of a step. One that fails without a failed test, or tests nothing, counts as a failed test itself.
 * @param {Step} step
 * @param {Map<string, string>} earlier */
async function outcome({ script, tests, needs }, earlier) {
  if (needs && earlier.get(needs) !== 'ok') {
    console.log(`Not run: ${needs} failed.`);
    return { counts: { passed: 0, failed: 1, pending: 0 }, result: 'NOT RUN', failed: '' };
  }
  const { code, output } = await runScript(script);
  const counts = mochaCounts(output);
  const isEmpty = tests && counts.passed + counts.failed === 0;
  if (counts.failed === 0 && (code !== 0 || isEmpty)) counts.failed = 1;
  const numbers = tests ? `${counts.passed} passed, ${counts.failed} failed` : '';
  const result = counts.failed > 0 ? `FAILED ${numbers}`.trim() : numbers || 'ok';
  return { counts, result, failed: mochaFailures(output) };
}

/** Runs a script of package.json, its output shown and kept.
 * @param {string} script
 * @param {string[]} options
 * @returns {Promise<{ code: number | null, output: string }>} */
function runScript(script, ...options) {
  const color = process.stdout.isTTY ? { FORCE_COLOR: '1' } : {};
  return new Promise((resolve, reject) => {
    const child = spawn('npm', ['run', '--silent', script, '--', ...options], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, ...color },
      shell: process.platform === 'win32',
    });
    let output = '';
    child.stdout.on('data', (/** @type {Buffer} */ chunk) => {
      process.stdout.write(chunk);
      output += chunk.toString();
    });
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, output }));
  });
}

/** The numbers that mocha ends with.
 * @param {string} output
 * @returns {Counts} */
function mochaCounts(output) {
  const text = stripVTControlCharacters(output);
  const count = (/** @type {string} */ word) => Number(new RegExp(`^ +(\\d+) ${word}\\b`, 'm').exec(text)?.[1] ?? 0);
  return { passed: count('passing'), failed: count('failing'), pending: count('pending') };
}

/** What mocha says of the tests that failed, in its first 60 lines.
 * @param {string} output */
function mochaFailures(output) {
  const said = /^ +\d+ failing\b[^]*/m.exec(stripVTControlCharacters(output))?.[0] ?? '';
  return said.split('\n').slice(0, 60).join('\n');
}

/** @param {string} name */
const announce = (name) => console.log(`\n── ${name} ${'─'.repeat(60 - name.length)}`);

await test().catch(fail);
