import type { Begin, End } from './contents';
import type { Passage, Stretch } from './passage';

/** Where content may go on behind cue and source. */
export const resumptions = ({ frame, begin, at }: End): Begin[] =>
  begin.at < frame.from && at > frame.to
    ? Array.from({ length: Math.min(at - frame.to, MOST_WORDS) }, (_, n) => ({ frame, at: frame.to + 1 + n }))
    : [];

/** So many words behind cue and source that aren't content. */
const MOST_WORDS = 12;

/**
 * Content from its beginning to its end, without the words of cue and source where these stand within, and without what
 * the narrator adds to them (`he said on Monday`). What begins with a quotation goes on as one.
 */
export function piecesOf(begin: Begin, end: End, resume: (places: readonly Begin[]) => Begin | undefined): Stretch[] {
  const { frame } = begin;
  const { passage } = frame.cue.head;
  const whole = { from: begin.at, to: end.at };
  const place = resume(resumptions(end));
  if (!place) return without(whole, [frame.cue, ...(frame.source ? [frame.source] : [])]);
  const [first, rest] = [
    { from: begin.at, to: frame.from - 1 },
    { from: place.at, to: end.at },
  ];
  return isQuoted(passage, first) ? [first, ...quotedRuns(passage, rest)] : [first, rest];
}

const without = (whole: Stretch, holes: readonly Stretch[]): Stretch[] =>
  holes.reduce<Stretch[]>(
    (pieces, hole) =>
      pieces.flatMap((piece) =>
        hole.to < piece.from || hole.from > piece.to
          ? [piece]
          : [
              { from: piece.from, to: hole.from - 1 },
              { from: hole.to + 1, to: piece.to },
            ].filter(({ from, to }) => from <= to),
      ),
    [whole],
  );

function isQuoted({ words }: Passage, { from, to }: Stretch): boolean {
  for (let at = from; at <= to; at++) if ((words[at]?.quote ?? -1) < 0) return false;
  return true;
}

/** The runs of quoted words in a stretch. */
function quotedRuns({ words }: Passage, { from, to }: Stretch): Stretch[] {
  const runs: { from: number; to: number }[] = [];
  for (let at = from; at <= to; at++) {
    const last = runs.at(-1);
    if ((words[at]?.quote ?? -1) < 0) continue;
    if (last && last.to === at - 1 && words[last.to]?.quote === words[at]?.quote) last.to = at;
    else runs.push({ from: at, to: at });
  }
  return runs;
}
