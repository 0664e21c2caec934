/**
 * How the time of an analysis, and of what is shown of it, grows with text made to keep us busy: `npm run
 * bench:adverse`. Judges nothing.
 */
import { analyze, isPage } from '../../src/core/analyze';
import { ADVERSE, adverseText, bodied, bodiedPage, repeated } from '../../test/core/support/adverse';
import { BODY, SECOND } from '../../test/core/support/pages';
import { milliseconds } from './measuring.mts';
import { shownTimes } from './shown.mts';

/** What takes longer is measured once. */
const PATIENCE_MS = 1000;

function processorTime(text: string): number {
  const page = bodiedPage(text);
  const times: number[] = [];
  for (let n = 0; n < 3 && (times[0] ?? 0) < PATIENCE_MS; n++)
    times.push(milliseconds(() => [isPage(text), analyze(text, { page })]));
  return Math.max(1, Math.min(...times));
}

const prose = (length: number): string => bodied(repeated(() => `${BODY} ${SECOND}\n`, length / 200));

processorTime(prose(10_000));
for (const adverse of ADVERSE) {
  const text = adverseText(adverse, adverse.times);
  const [quarter, all, ofProse] = [adverseText(adverse, adverse.times / 4), text, prose(text.length)].map(
    processorTime,
  );
  if (quarter === undefined || all === undefined || ofProse === undefined) continue;
  console.log(
    `${adverse.name.padEnd(35)} ${adverse.times.toLocaleString('en').padStart(9)} times: ${all.toFixed(0).padStart(6)} ms, ${(all / quarter).toFixed(1)} times those of a quarter, ${(all / ofProse).toFixed(1)} times those of prose as long`,
  );
}
for (const { what, of, all, growth } of shownTimes())
  console.log(
    `${what.padEnd(35)} of ${of.padEnd(30)} ${all.toFixed(0).padStart(6)} ms, ${growth.toFixed(1)} times those of a quarter`,
  );
