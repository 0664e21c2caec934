import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { findOnPath, isExecutable, run, withProgress } from '../run.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'msedge'];
const MAC_APPS = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
const WINDOWS_PROGRAMS = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];

/** For root (no sandbox), for machines without a graphics card, and without talking to anyone but the page's server. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A browser of the Chromium family: the one that is here, else Debian's, installed if we may.
 * @returns {Promise<string>} its executable */
export async function provideChromium() {
  return findChromium() ?? (await installChromium());
}

function findChromium() {
  const given = process.env['CHROME_PATH'];
  return [given ?? '', ...NAMES.map(findOnPath), ...wellKnownPlaces()].find((file) => file && isExecutable(file));
}

function wellKnownPlaces() {
  if (process.platform === 'darwin') return MAC_APPS.map((app) => `/Applications/${app}.app/Contents/MacOS/${app}`);
  if (process.platform !== 'win32') return [];
  const roots = [process.env['ProgramFiles'], process.env['ProgramFiles(x86)'], process.env['LocalAppData']];
  return roots.flatMap((root) => (root ? WINDOWS_PROGRAMS.map((program) => path.join(root, program)) : []));
}

async function installChromium() {
  const become = rootCommand();
  if (!findOnPath('apt-get') || !become) throw new Error(missing);
  const aptGet = (/** @type {string[]} */ ...args) =>
    run('env', [...become, 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq', ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  await withProgress('Installing Chromium with apt-get', async () => {
    await aptGet('update');
    await aptGet('install', '-y', '--no-install-recommends', 'chromium');
  });
  const installed = findChromium();
  if (!installed) throw new Error(missing);
  return installed;
}

const missing =
  'No Chromium, Chrome or Edge found. Install one (on Debian: apt-get install chromium), or name it in CHROME_PATH.';

/** What to put before a command to run it as root, if that is possible without asking. */
function rootCommand() {
  if (process.getuid?.() === 0) return [];
  try {
    execFileSync('sudo', ['-n', 'true'], { stdio: 'ignore' });
    return ['sudo', '-n'];
  } catch {
    return undefined;
  }
}
