/** How much longer a text takes that repeats itself more often. Tells nothing that a test could judge by. */
import { analyze, isPage } from '../../../src/core/analyze';
import { bodied, bodiedPage, repeated } from '../support/adverse';
import type { Repetition } from './repetitions';

const SHORT = 4_000;
const LONG = 16_000;
/**
 * A time that grows with the length is 4 times as long, with its square 16 times. What takes no longer than prose of its
 * length does no harm however it grows, and its short time is too short to be measured well.
 */
const MOST_TIMES_SHORT = 8;
const MOST_TIMES_PROSE = 5;
/** What takes less is nothing to anybody, and too little to compare. */
const LEAST_MS = 100;

const PROSE =
  'The council of Halton met on Tuesday and heard twelve people. "We need the pier," said Ann Lee, a teacher.\n';

/** What of a repetition takes too long for its size, in words. */
export function brokenByGrowth({ upTo }: Repetition): string[] {
  const long = processorTime(upTo(LONG));
  if (long < LEAST_MS) return [];
  const short = processorTime(upTo(SHORT));
  const prose = (timeOfProse ??= processorTime(bodied(repeated(() => PROSE, LONG / PROSE.length))));
  const grows = long > MOST_TIMES_SHORT * short && long > prose;
  return grows || long > MOST_TIMES_PROSE * prose
    ? [`${LONG} characters take ${long.toFixed(0)} ms, ${SHORT} take ${short.toFixed(0)}, prose ${prose.toFixed(0)}`]
    : [];
}

let timeOfProse: number | undefined;

/** Milliseconds that telling whether it is a page, and reading it as one, take together; the least of several runs. */
function processorTime(text: string): number {
  const page = bodiedPage(text);
  let least = Infinity;
  for (let run = 0; run < 3; run++) {
    const before = process.cpuUsage();
    isPage(text);
    analyze(text, { page });
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
    if (least > LEAST_MS * 20) break;
  }
  return least;
}
