import { spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** Whether the module with this `import.meta.url` is the script that Node was started with.
 * @param {string} url */
export const isMain = (url) => process.argv[1] === fileURLToPath(url);

/** Runs a command with its output shown; rejects unless it ends with 0.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<void>} */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], ...options });
    child.on('error', reject);
    child.on('close', (code, signal) =>
      code === 0 ? resolve() : reject(new Error(`${command} ${args[0] ?? ''} ended with ${code ?? signal}`)),
    );
  });
}

/** Runs the npm that started us, or the one on the path.
 * @param {readonly string[]} args
 * @param {string} [cwd] */
export function npm(args, cwd = root) {
  const script = process.env['npm_execpath'];
  return script?.endsWith('.js')
    ? run(process.execPath, [script, ...args], { cwd })
    : run('npm', args, { cwd, shell: process.platform === 'win32' });
}

/** Announces work that takes a while, tells every ten seconds that it goes on, and how long it took.
 * @template T
 * @param {string} label
 * @param {() => Promise<T>} work
 * @returns {Promise<T>} */
export async function withProgress(label, work) {
  const started = Date.now();
  const seconds = () => Math.round((Date.now() - started) / 1000);
  console.log(`${label} …`);
  const ticker = setInterval(() => console.log(`  still at it after ${seconds()} s`), 10_000);
  try {
    const result = await work();
    console.log(`  done in ${seconds()} s`);
    return result;
  } finally {
    clearInterval(ticker);
  }
}

/** The full path of a program on the path.
 * @param {string} name */
export function findOnPath(name) {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter).filter(Boolean);
  const endings = process.platform === 'win32' ? ['.exe', '.cmd'] : [''];
  return folders.flatMap((folder) => endings.map((ending) => path.join(folder, name + ending))).find(isExecutable);
}

/** @param {string} file */
export function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Ends a script with a message instead of a stack trace.
 * @param {unknown} error
 * @returns {never} */
export function fail(error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
