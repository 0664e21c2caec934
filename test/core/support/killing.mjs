/**
 * Loaded before a program: kills it, as nothing else can be, at the step of writing with the number KILLED_AT; half of
 * what it writes there is written.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

let steps = 0;
const isLast = () => steps++ === Number(process.env['KILLED_AT']);
const kill = () => process.kill(process.pid, 'SIGKILL');

const { writeFileSync } = fs;
fs.writeFileSync = (file, content, options) => {
  const last = isLast();
  writeFileSync(file, last && typeof content === 'string' ? content.slice(0, content.length / 2) : content, options);
  if (last) kill();
};
for (const name of /** @type {const} */ (['renameSync', 'linkSync', 'rmSync'])) {
  const step = /** @type {(...args: unknown[]) => void} */ (fs[name]);
  fs[name] = (/** @type {unknown[]} */ ...args) => {
    if (isLast()) kill();
    step(...args);
  };
}
syncBuiltinESMExports();
