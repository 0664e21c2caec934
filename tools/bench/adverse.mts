/** How the time of an analysis grows with text made to keep us busy: `npm run bench:adverse`. Judges nothing. */
import { analyze } from '../../src/core/analyze';
import { ADVERSE, adverseText } from '../../test/core/support/adverse';
import { BODY } from '../../test/core/support/pages';
import { milliseconds } from './measuring.mts';

/** What takes longer is measured once. */
const PATIENCE_MS = 1000;

function processorTime(text: string): number {
  const times: number[] = [];
  for (let n = 0; n < 3 && (times[0] ?? 0) < PATIENCE_MS; n++) times.push(milliseconds(() => analyze(text)));
  return Math.max(1, Math.min(...times));
}

processorTime(BODY);
for (const adverse of ADVERSE) {
  const [quarter, all] = [
    processorTime(adverseText(adverse, adverse.times / 4)),
    processorTime(adverseText(adverse, adverse.times)),
  ];
  console.log(
    `${adverse.name.padEnd(30)} ${adverse.times.toLocaleString('en').padStart(9)} times: ${all.toFixed(0).padStart(6)} ms, ${(all / quarter).toFixed(1)} times those of a quarter`,
  );
}
