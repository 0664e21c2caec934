import { createWriteStream } from 'node:fs';
import { format } from 'node:util';
import { openBrowser } from './browser.mjs';

const START_TIMEOUT = 120_000;

/**
 * Opens a workbench whose address tells it to run extension tests, in a headless browser that reaches nothing but this
 * machine. Shows what the tests print; VS Code's own messages go to the log only.
 * @param {string} address
 * @param {string} logFile
 * @param {Promise<void>} [serverEnded] - fails the tests when it is settled before them
 * @returns {Promise<number>} the tests' exit code
 */
export async function runTestsAt(address, logFile, serverEnded) {
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    await page.route(
      ({ hostname }) => hostname !== '127.0.0.1',
      (route) => route.abort(),
    );
    /** @type {Promise<number>} */
    const result = new Promise((resolve, reject) => {
      const abort = (/** @type {string} */ reason) => reject(new Error(reason));
      const slow = setTimeout(() => abort(`No test has started; see ${logFile}`), START_TIMEOUT);
      page.once('crash', () => abort('The page with VS Code crashed.'));
      page.once('close', () => clearTimeout(slow));
      void serverEnded?.then(() => abort("VS Code's server ended before the tests did."));
      void page.exposeFunction('codeAutomationExit', resolve);
      void page.exposeFunction(
        'codeAutomationLog',
        testOutput(logFile, () => clearTimeout(slow)),
      );
    });
    const [code] = await Promise.all([result, page.goto(address, { timeout: START_TIMEOUT })]);
    if (code !== 0) console.log(`What VS Code itself had to say is in ${logFile}`);
    return code;
  } finally {
    await browser.close();
  }
}

/** @param {string} logFile
 * @param {() => void} onStart */
function testOutput(logFile, onStart) {
  const log = createWriteStream(logFile);
  let started = false;
  return (/** @type {string} */ type, /** @type {unknown[]} */ args) => {
    const line = format(...args);
    log.write(`${type}: ${line}\n`);
    if (!started && line.startsWith('Editor tests in ')) {
      started = true;
      onStart();
    }
    if (started && type === 'info') console.log(line);
  };
}
