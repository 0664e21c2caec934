import { downloadAndUnzipVSCode } from '@vscode/test-electron';
import path from 'node:path';
import { findOnPath, root } from '../run.mjs';

const RELEASES = 'https://update.code.visualstudio.com/api/releases/stable';
const ANSWER_TIMEOUT = 10_000;

/** @typedef {{ executable: string, args: string[] }} Desktop */

/** The desktop build of VS Code, downloaded where that is possible, or why it isn't.
 * @returns {Promise<Desktop | { reason: string }>} */
export async function provideDesktop() {
  const display = displayCommand();
  if (!display) return { reason: 'there is no display and no xvfb-run' };
  const unreachable = await whyUnreachable();
  if (unreachable) return { reason: `its download can't be reached (${unreachable})` };
  const code = await downloadAndUnzipVSCode({ cachePath: path.join(root, '.vscode-test') });
  const [executable = code, ...args] = [...display, code];
  return { executable, args };
}

/** What to put before a command that opens windows. */
function displayCommand() {
  const ownWindows = process.platform !== 'linux' || process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'];
  if (ownWindows) return [];
  const xvfb = findOnPath('xvfb-run');
  return xvfb && [xvfb, '-a'];
}

async function whyUnreachable() {
  try {
    const answer = await fetch(RELEASES, { signal: AbortSignal.timeout(ANSWER_TIMEOUT) });
    return answer.ok ? undefined : `HTTP ${answer.status}`;
  } catch (error) {
    const { cause, message } = /** @type {Error} */ (error);
    return cause instanceof Error ? cause.message : message;
  }
}
