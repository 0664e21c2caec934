/** All that must hold, in lanes that go beside each other, and one sum of the tests at the end. */
import { spawn } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';
import { fail, root } from './run.mjs';
import { setup } from './setup.mjs';

/** @typedef {{ name: string, script: string, tests?: boolean, needsBuild?: boolean }} Step */
/** @typedef {{ passed: number, failed: number, pending: number }} Counts */
/** @typedef {{ name: string, counts: Counts, result: string, failures: string }} Outcome */

/**
 * Each lane goes its own way beside the other: two, as the editor in a browser keeps a core busy. What needs Build isn't
 * run without it.
 * @type {Step[][]}
 */
const lanes = [
  [{ name: 'User interface tests', script: 'test:ui:built', tests: true, needsBuild: true }],
  [
    { name: 'Types', script: 'typecheck' },
    { name: 'Lint', script: 'lint' },
    { name: 'Core tests', script: 'test:core', tests: true },
    { name: 'Editor tests', script: 'test:editor:built', tests: true, needsBuild: true },
    { name: 'Web host tests', script: 'test:web:built', tests: true, needsBuild: true },
    { name: 'Package tests', script: 'test:package', tests: true },
  ],
];

async function test() {
  announce('Dependencies');
  await setup();
  await provided();
  const build = await outcome({ name: 'Build', script: 'build' });
  const ran = await Promise.all(lanes.map((lane) => runLane(lane, build)));
  const outcomes = [build, ...ran.flat()];
  announce('Speed, judged by nobody');
  process.stdout.write((await runScript('bench', '--short')).output);
  announce('Summary');
  // Said once more, as who reads the log of another machine may have no more than its end.
  for (const { failures } of outcomes) if (failures) console.log(failures);
  for (const { name, result } of outcomes) console.log(`${name.padEnd(22)}${result}`);
  const sum = (/** @type {keyof Counts} */ what) => outcomes.reduce((total, { counts }) => total + counts[what], 0);
  if (sum('pending') > 0) console.log(`${sum('pending')} marked as pending`);
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
  process.exitCode = sum('failed') === 0 ? 0 : 1;
}

/** VS Code and a browser, which several lanes would install at the same time. Whoever misses them says so. */
async function provided() {
  const [{ installHost }, { provideChromium }] = await Promise.all([
    import('./vscode/host.mjs'),
    import('./vscode/chromium.mjs'),
  ]);
  for (const provide of [installHost, provideChromium]) {
    await provide().catch((/** @type {unknown} */ error) => console.log(String(error)));
  }
}

/** @param {Step[]} steps
 * @param {Outcome} build
 * @returns {Promise<Outcome[]>} */
async function runLane(steps, build) {
  const outcomes = [];
  for (const step of steps)
    outcomes.push(step.needsBuild && build.result !== 'ok' ? notRun(step, build.name) : await outcome(step));
  return outcomes;
}

/** @param {Step} step
 * @param {string} needs
 * @returns {Outcome} */
function notRun({ name }, needs) {
  announce(name);
  console.log(`Not run: ${needs} failed.`);
  return { name, counts: { passed: 0, failed: 1, pending: 0 }, result: 'NOT RUN', failures: '' };
}

/** What came of a step, with its output shown at its end, as others go on beside it. One that fails without a failed
 * test, or tests nothing, counts as a failed test itself.
 * @param {Step} step
 * @returns {Promise<Outcome>} */
async function outcome({ name, script, tests }) {
  const started = Date.now();
  console.log(`${name} …`);
  const { code, output } = await runScript(script);
  announce(`${name} (${Math.round((Date.now() - started) / 1000)} s)`);
  process.stdout.write(output);
  const counts = mochaCounts(output);
  const isEmpty = tests && counts.passed + counts.failed === 0;
  if (counts.failed === 0 && (code !== 0 || isEmpty)) counts.failed = 1;
  const numbers = tests ? `${counts.passed} passed, ${counts.failed} failed` : '';
  const result = counts.failed > 0 ? `FAILED ${numbers}`.trim() : numbers || 'ok';
  return { name, counts, result, failures: mochaFailures(output) };
}

const LEFT_BEHIND_MS = 10_000;

/** The steps that are under way. @type {Set<{ script: string, output: string }>} */
const running = new Set();

// Whoever stops this sees what there is.
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    for (const { script, output } of running) console.log(`\n── stopped: ${script}\n${output}`);
    process.exit(1);
  });
}

/** Runs a script of package.json.
 * @param {string} script
 * @param {string[]} options
 * @returns {Promise<{ code: number | null, output: string }>} */
function runScript(script, ...options) {
  const color = process.stdout.isTTY ? { FORCE_COLOR: '1' } : {};
  return new Promise((resolve, reject) => {
    const child = spawn('npm', ['run', '--silent', script, '--', ...options], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...color },
      shell: process.platform === 'win32',
    });
    const step = { script, output: '' };
    running.add(step);
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (/** @type {string} */ chunk) => {
        step.output += chunk;
      });
    }
    const end = (/** @type {number | null} */ code) => {
      running.delete(step);
      resolve({ code, output: step.output });
    };
    child.once('error', reject);
    child.once('close', end);
    // A process that a step has left behind may hold its output open for ever.
    child.once('exit', (code) => setTimeout(end, LEFT_BEHIND_MS, code).unref());
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
const announce = (name) => console.log(`\n── ${name} ${'─'.repeat(Math.max(0, 60 - name.length))}`);

await test().catch(fail);
